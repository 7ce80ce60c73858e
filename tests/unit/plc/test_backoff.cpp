// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/backoff.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

using std::chrono::milliseconds;

class TestBackoff : public QObject {
  Q_OBJECT

 private slots:
  void doublesItsBoundUpToTheCeiling() {
    Backoff backoff({milliseconds(100), milliseconds(1000), milliseconds(5000)},
                    [] { return 1.0; });
    QList<qint64> waits;
    for (int i = 0; i < 5; ++i) waits.append(backoff.next().count());
    QCOMPARE(waits, QList<qint64>({1000, 2000, 4000, 5000, 5000}));
  }

  void neverWaitsLessThanTheFloor() {
    Backoff backoff({milliseconds(100), milliseconds(1000), milliseconds(5000)},
                    [] { return 0.0; });
    for (int i = 0; i < 5; ++i) QCOMPARE(backoff.next(), milliseconds(100));
  }

  void spreadsOverTheWholeRange() {
    Backoff backoff({milliseconds(100), milliseconds(1100), milliseconds(9000)},
                    [] { return 0.5; });
    QCOMPARE(backoff.next(), milliseconds(600));
    QCOMPARE(backoff.next(), milliseconds(1150));
  }

  void startsAnewAfterSuccess() {
    Backoff backoff({milliseconds(0), milliseconds(1000), milliseconds(64000)}, [] { return 1.0; });
    for (int i = 0; i < 6; ++i) static_cast<void>(backoff.next());
    backoff.reset();
    QCOMPARE(backoff.next(), milliseconds(1000));
  }

  void staysInBoundsWhateverTheRandomGives() {
    for (const double share : {-1.0, 2.0}) {
      Backoff backoff({milliseconds(10), milliseconds(20), milliseconds(40)},
                      [share] { return share; });
      for (int i = 0; i < 100; ++i) {
        const milliseconds wait = backoff.next();
        QVERIFY(wait >= milliseconds(10) && wait <= milliseconds(40));
      }
    }
  }
};

static const RegisterTest<TestBackoff> registeredTestBackoff;

}  // namespace linewarden::test

#include "test_backoff.moc"
