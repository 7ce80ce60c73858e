// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/back_off.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using namespace std::chrono_literals;
using back_off::Failures;
using back_off::Subject;

class TestBackOff : public QObject {
  Q_OBJECT

 private slots:
  void doublesTheDelay_data() {
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("account");
    QTest::addColumn<int>("workstation");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("4") << 4 << 0 << 0;
    QTest::newRow("5") << 5 << 30 << 0;
    QTest::newRow("6") << 6 << 60 << 0;
    QTest::newRow("7") << 7 << 120 << 0;
    QTest::newRow("9") << 9 << 480 << 0;
    QTest::newRow("10") << 10 << 900 << 30;
    QTest::newRow("11") << 11 << 900 << 60;
    QTest::newRow("15") << 15 << 900 << 900;
    QTest::newRow("very many") << 1'000'000 << 900 << 900;
  }
  void doublesTheDelay() {
    QFETCH(int, failures);
    QFETCH(int, account);
    QFETCH(int, workstation);
    QCOMPARE(back_off::delayAfter(failures, Subject::Account).count(), account * 1000);
    QCOMPARE(back_off::delayAfter(failures, Subject::Workstation).count(), workstation * 1000);
  }
  void countsDownFromTheLastFailure_data() {
    QTest::addColumn<qint64>("passedMs");
    QTest::addColumn<qint64>("leftMs");
    QTest::newRow("at once") << qint64(0) << qint64(30'000);
    QTest::newRow("half") << qint64(15'000) << qint64(15'000);
    QTest::newRow("almost") << qint64(29'999) << qint64(1);
    QTest::newRow("over") << qint64(30'000) << qint64(0);
    QTest::newRow("long over") << qint64(86'400'000) << qint64(0);
    QTest::newRow("clock was set back") << qint64(-86'400'000) << qint64(30'000);
  }
  void countsDownFromTheLastFailure() {
    QFETCH(qint64, passedMs);
    QFETCH(qint64, leftMs);
    const UtcTime last = fromMillis(1'767'225'600'000);
    const auto left =
        back_off::waitLeft({5, last}, Subject::Account, last + std::chrono::milliseconds(passedMs));
    QCOMPARE(qint64(left.count()), leftMs);
  }
  void countsUpToABound() {
    const UtcTime now = fromMillis(1000);
    QCOMPARE(back_off::afterFailure({4, fromMillis(1)}, now), (Failures{5, now}));
    QCOMPARE(back_off::afterFailure({1'000'000, fromMillis(1)}, now), (Failures{1'000'000, now}));
  }
  void takesAFailureInTheFutureForOneOfNow() {
    const UtcTime now = fromMillis(1000);
    QCOMPARE(back_off::anchored({5, fromMillis(2000)}, now), (Failures{5, now}));
    QCOMPARE(back_off::anchored({5, fromMillis(500)}, now), (Failures{5, fromMillis(500)}));
  }
};

static const RegisterTest<TestBackOff> registeredTestBackOff;

}  // namespace linewarden::test

#include "test_back_off.moc"
