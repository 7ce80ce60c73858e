// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"
#include "ui/widgets/trend_model.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

using namespace linewarden::ui;
using namespace std::chrono_literals;

namespace {

Sample at(qint64 second, double value) {
  return {fromMillis(second * 1000), value, Quality::Good};
}
Sample gap(qint64 second) {
  return {fromMillis(second * 1000), std::numeric_limits<double>::quiet_NaN(), Quality::Bad};
}
TimeWindow seconds(qint64 from, qint64 to) {
  return {fromMillis(from * 1000), fromMillis(to * 1000)};
}

}  // namespace

class TestTrendModel : public QObject {
  Q_OBJECT

 private slots:
  static void joinsPastAndLiveWithoutDoubles();
  static void keepsOneSampleBeforeTheWindow();
  static void asksForReducingWhenThereIsTooMuch();
  static void readsTheValueThatHeld_data();
  static void readsTheValueThatHeld();
  static void breaksTheLineAtGaps();
  static void keepsTheNewestRuns();
  static void findsTheSpanInTheWindow();
  static void makesRoundScales_data();
  static void makesRoundScales();
  static void sharesAxesByUnit_data();
  static void sharesAxesByUnit();
};

void TestTrendModel::joinsPastAndLiveWithoutDoubles() {
  const QList<Sample> all = joined({at(1, 10), at(2, 20)}, {at(2, 99), at(3, 30)});
  QCOMPARE(all.size(), 3);
  QCOMPARE(all[1].value, 20.0);
  QCOMPARE(all[2].value, 30.0);
  QList<Sample> samples{at(1, 1), gap(2)};
  QCOMPARE(appendNewer(samples, {gap(3)}), 0);
  QCOMPARE(appendNewer(samples, {at(4, 1)}), 1);
}

void TestTrendModel::keepsOneSampleBeforeTheWindow() {
  QList<Sample> samples{at(1, 1), at(2, 2), at(3, 3), at(4, 4)};
  dropBefore(samples, fromMillis(3500));
  QCOMPARE(samples.size(), 2);
  QCOMPARE(samples.first().value, 3.0);
  dropBefore(samples, fromMillis(0));
  QCOMPARE(samples.size(), 2);
}

void TestTrendModel::asksForReducingWhenThereIsTooMuch() {
  QVERIFY(!wantsReducing(1000, 1000));
  QVERIFY(wantsReducing(2300, 1000));
  QVERIFY(!wantsReducing(1'000'000, 0));
}

void TestTrendModel::readsTheValueThatHeld_data() {
  QTest::addColumn<qint64>("second");
  QTest::addColumn<bool>("hasValue");
  QTest::addColumn<double>("value");
  QTest::newRow("before all") << qint64{0} << false << 0.0;
  QTest::newRow("on a sample") << qint64{1} << true << 10.0;
  QTest::newRow("between two") << qint64{2} << true << 10.0;
  QTest::newRow("in the gap") << qint64{5} << false << 0.0;
  QTest::newRow("after the gap") << qint64{6} << true << 30.0;
  QTest::newRow("still good") << qint64{10} << true << 30.0;
  QTest::newRow("too old") << qint64{12} << false << 0.0;
}

void TestTrendModel::readsTheValueThatHeld() {
  QFETCH(const qint64, second);
  QFETCH(const bool, hasValue);
  QFETCH(const double, value);
  const QList<Sample> samples{at(1, 10), at(3, 20), gap(4), at(6, 30)};
  const auto found = valueAt(samples, fromMillis(second * 1000), 5s);
  QCOMPARE(found.has_value(), hasValue);
  if (found) QCOMPARE(*found, value);
}

void TestTrendModel::breaksTheLineAtGaps() {
  const QList<Sample> samples{at(0, 1), at(1, 2), gap(2), gap(3), at(4, 5), at(9, 6)};
  const auto runs = lineRuns(samples, seconds(1, 5), fromMillis(1000), 10);
  QCOMPARE(runs.size(), 2);
  QCOMPARE(runs[0].first(), QPointF(0, 2));
  QCOMPARE(runs[1], (QList<QPointF>{QPointF(3000, 5), QPointF(8000, 6)}));
  QVERIFY(lineRuns({}, seconds(1, 5), fromMillis(0), 10).isEmpty());
}

void TestTrendModel::keepsTheNewestRuns() {
  const QList<Sample> samples{at(0, 1), gap(1), at(2, 2), gap(3), at(4, 3)};
  const auto runs = lineRuns(samples, seconds(0, 5), fromMillis(0), 2);
  QCOMPARE(runs.size(), 2);
  QCOMPARE(runs.last().first().y(), 3.0);
}

void TestTrendModel::findsTheSpanInTheWindow() {
  const QList<Sample> samples{at(0, 50), at(1, 2), gap(2), at(3, 8), at(9, 100)};
  QCOMPARE(*spanOf(samples, seconds(1, 5)), (ValueSpan{2, 8}));
  QVERIFY(!spanOf({gap(1)}, seconds(0, 5)));
  QCOMPARE(united(ValueSpan{1, 2}, {0, 1}), (ValueSpan{0, 2}));
  QCOMPARE(united({}, {3, 4}), (ValueSpan{3, 4}));
}

void TestTrendModel::makesRoundScales_data() {
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::addColumn<double>("step");
  QTest::addColumn<int>("decimals");
  QTest::newRow("hundreds") << 0.0 << 420.0 << 100.0 << 0;
  QTest::newRow("tenths") << 2.13 << 2.87 << 0.2 << 1;
  QTest::newRow("quarters") << 0.0 << 11.0 << 2.5 << 1;
  QTest::newRow("below zero") << -20.0 << -10.0 << 2.0 << 0;
  QTest::newRow("no spread") << 5.0 << 5.0 << 0.2 << 1;
}

void TestTrendModel::makesRoundScales() {
  QFETCH(const double, low);
  QFETCH(const double, high);
  const ValueScale scale = niceScale({low, high}, 5);
  QTEST(scale.step, "step");
  QTEST(scale.decimals, "decimals");
  QVERIFY(scale.span.low <= low && scale.span.high >= high);
  QVERIFY(scale.span.high > scale.span.low);
}

void TestTrendModel::sharesAxesByUnit_data() {
  QTest::addColumn<QStringList>("units");
  QTest::addColumn<QList<int>>("axes");
  QTest::addColumn<bool>("isNormalised");
  const QString bar = QStringLiteral("bar");
  const QString degree = QStringLiteral("°C");
  const QString speed = QStringLiteral("1/min");
  QTest::newRow("none") << QStringList{} << QList<int>{} << false;
  QTest::newRow("one unit") << QStringList{bar, bar} << QList<int>{0, 0} << false;
  QTest::newRow("two units") << QStringList{bar, degree, bar} << QList<int>{0, 1, 0} << false;
  QTest::newRow("three units") << QStringList{bar, degree, speed} << QList<int>{0, 0, 0} << true;
}

void TestTrendModel::sharesAxesByUnit() {
  QFETCH(const QStringList, units);
  const AxisPlan plan = planAxes(units);
  QTEST(plan.axisOfTag, "axes");
  QTEST(plan.isNormalised, "isNormalised");
  QVERIFY(plan.units.size() <= 2);
  QCOMPARE(normalised(5, {0, 10}), 50.0);
}

static const RegisterTest<TestTrendModel> registeredTestTrendModel;

}  // namespace linewarden::test

#include "test_trend_model.moc"
