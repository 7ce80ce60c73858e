// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_condition.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <limits>

namespace linewarden::test {

class TestAlarmCondition : public QObject {
  Q_OBJECT

 private slots:
  void highHasADeadband();
  void lowHasADeadband();
  void waitsForItsOnDelay();
  void raisesWithoutANewSample();
  void waitsForItsOffDelay();
  void badSamplesNeitherRaiseNorClear();
  void deviatesFromAConstant();
  void deviatesFromATag();
  void followsTheRateOverItsWindow();
  void rateIsUnknownAcrossAGap();
  void equalsAndDiffers();
  void badQualityLasts();
  void noNumberIsBadQuality_data();
  void noNumberIsBadQuality();
  void clocksSetBackChangeNothing();
  void staysAsItWasBeforeARestart();
};

namespace {

constexpr auto noChange = ConditionChange::None;
constexpr auto raisedChange = ConditionChange::Raised;
constexpr auto clearedChange = ConditionChange::Cleared;

UtcTime conditionSecond(double seconds) {
  return fromMillis(1'767'225'600'000 + static_cast<qint64>(seconds * 1000));
}

AlarmSample goodSample(double second, double value) {
  return {value, true, conditionSecond(second)};
}

AlarmSample badSample(double second) {
  return {0, false, conditionSecond(second)};
}

AlarmCondition conditionOf(AlarmConditionKind kind, double limit, double deadband = 0) {
  AlarmCondition condition;
  condition.kind = kind;
  condition.limit = limit;
  condition.deadband = deadband;
  return condition;
}

}  // namespace

void TestAlarmCondition::highHasADeadband() {
  AlarmEvaluator high(conditionOf(AlarmConditionKind::High, 80, 5));
  QCOMPARE(high.take(goodSample(0, 79.9)), noChange);
  QCOMPARE(high.take(goodSample(1, 80)), raisedChange);
  QCOMPARE(high.value(), std::optional(80.0));
  QCOMPARE(high.limit(), std::optional(80.0));
  QCOMPARE(high.take(goodSample(2, 76)), noChange);
  QVERIFY(high.isActive());
  QCOMPARE(high.take(goodSample(3, 74.9)), clearedChange);
  QCOMPARE(high.take(goodSample(4, 79)), noChange);
}

void TestAlarmCondition::lowHasADeadband() {
  AlarmEvaluator low(conditionOf(AlarmConditionKind::LowLow, 2, 0.5));
  QCOMPARE(low.take(goodSample(0, 2.1)), noChange);
  QCOMPARE(low.take(goodSample(1, 2)), raisedChange);
  QCOMPARE(low.take(goodSample(2, 2.4)), noChange);
  QCOMPARE(low.take(goodSample(3, 2.6)), clearedChange);
}

void TestAlarmCondition::waitsForItsOnDelay() {
  auto condition = conditionOf(AlarmConditionKind::High, 80);
  condition.onDelay = std::chrono::seconds(5);
  AlarmEvaluator high(condition);
  QCOMPARE(high.take(goodSample(0, 90)), noChange);
  QCOMPARE(high.nextDeadline(), std::optional(conditionSecond(5)));
  QCOMPARE(high.take(goodSample(3, 70)), noChange);  // begins anew
  QVERIFY(!high.nextDeadline());
  QCOMPARE(high.take(goodSample(4, 90)), noChange);
  QCOMPARE(high.take(goodSample(8.999, 90)), noChange);
  QCOMPARE(high.take(goodSample(9, 90)), raisedChange);
}

void TestAlarmCondition::raisesWithoutANewSample() {
  auto condition = conditionOf(AlarmConditionKind::High, 80);
  condition.onDelay = std::chrono::seconds(5);
  AlarmEvaluator high(condition);
  QCOMPARE(high.take(goodSample(0, 90)), noChange);
  QCOMPARE(high.tick(conditionSecond(4.9)), noChange);
  QCOMPARE(high.tick(*high.nextDeadline()), raisedChange);
  QCOMPARE(high.tick(conditionSecond(50)), noChange);
}

void TestAlarmCondition::waitsForItsOffDelay() {
  auto condition = conditionOf(AlarmConditionKind::High, 80);
  condition.offDelay = std::chrono::seconds(10);
  AlarmEvaluator high(condition);
  QCOMPARE(high.take(goodSample(0, 90)), raisedChange);
  QCOMPARE(high.take(goodSample(1, 70)), noChange);
  QCOMPARE(high.nextDeadline(), std::optional(conditionSecond(11)));
  QCOMPARE(high.take(goodSample(5, 90)), noChange);
  QCOMPARE(high.take(goodSample(6, 70)), noChange);
  QCOMPARE(high.tick(conditionSecond(16)), clearedChange);
}

void TestAlarmCondition::badSamplesNeitherRaiseNorClear() {
  auto condition = conditionOf(AlarmConditionKind::High, 80);
  condition.onDelay = std::chrono::seconds(5);
  AlarmEvaluator high(condition);
  QCOMPARE(high.take(goodSample(0, 90)), noChange);
  QCOMPARE(high.take(badSample(1)), noChange);
  QVERIFY(!high.nextDeadline());
  QCOMPARE(high.tick(conditionSecond(60)), noChange);
  QCOMPARE(high.take(goodSample(61, 90)), noChange);
  QCOMPARE(high.take(goodSample(66, 90)), raisedChange);
  QCOMPARE(high.take(badSample(67)), noChange);
  QVERIFY(high.isActive());
  QCOMPARE(high.take(goodSample(68, 10)), clearedChange);
}

void TestAlarmCondition::deviatesFromAConstant() {
  auto condition = conditionOf(AlarmConditionKind::Deviation, 3, 1);
  condition.setPoint = 50;
  AlarmEvaluator deviation(condition);
  QCOMPARE(deviation.take(goodSample(0, 52.9)), noChange);
  QCOMPARE(deviation.take(goodSample(1, 47)), raisedChange);
  QCOMPARE(deviation.take(goodSample(2, 52.5)), noChange);
  QCOMPARE(deviation.take(goodSample(3, 51.9)), clearedChange);
}

void TestAlarmCondition::deviatesFromATag() {
  auto condition = conditionOf(AlarmConditionKind::Deviation, 3);
  condition.setPointTag = QStringLiteral("set");
  AlarmEvaluator deviation(condition);
  QCOMPARE(deviation.take(goodSample(0, 90)), noChange);  // no set point yet
  QCOMPARE(deviation.takeSetPoint(goodSample(1, 89)), noChange);
  QCOMPARE(deviation.takeSetPoint(goodSample(2, 80)), raisedChange);
  QCOMPARE(deviation.takeSetPoint(badSample(3)), noChange);
  QCOMPARE(deviation.take(goodSample(4, 80)), noChange);  // nothing to compare with
  QVERIFY(deviation.isActive());
  QCOMPARE(deviation.takeSetPoint(goodSample(5, 80)), clearedChange);
}

void TestAlarmCondition::followsTheRateOverItsWindow() {
  auto condition = conditionOf(AlarmConditionKind::RateOfChange, 2);
  condition.window = std::chrono::seconds(4);
  AlarmEvaluator rate(condition);
  for (int second = 0; second < 20; ++second) {  // 1.5 a second
    QCOMPARE(rate.take(goodSample(second, 1.5 * second)), noChange);
  }
  // 3 a second down from 28.5 at second 19: by second 23 the whole window has fallen.
  QCOMPARE(rate.take(goodSample(20, 25.5)), noChange);
  QCOMPARE(rate.take(goodSample(21, 22.5)), noChange);
  QCOMPARE(rate.take(goodSample(22, 19.5)), noChange);  // (19.5 - 27) / 4
  QCOMPARE(rate.take(goodSample(23, 16.5)), raisedChange);
  QCOMPARE(rate.value(), std::optional(-3.0));
  QCOMPARE(rate.take(goodSample(24, 16.5)), noChange);  // (16.5 - 25.5) / 4
  QCOMPARE(rate.take(goodSample(25, 16.5)), clearedChange);
}

void TestAlarmCondition::rateIsUnknownAcrossAGap() {
  auto condition = conditionOf(AlarmConditionKind::RateOfChange, 2);
  condition.window = std::chrono::seconds(4);
  AlarmEvaluator rate(condition);
  QCOMPARE(rate.take(goodSample(0, 0)), noChange);
  QCOMPARE(rate.take(badSample(1)), noChange);
  QCOMPARE(rate.take(goodSample(5, 500)), noChange);
  QCOMPARE(rate.take(goodSample(3, 900)), noChange);  // the clock was set back
  QCOMPARE(rate.take(goodSample(7, 900)), noChange);
  // Many samples within a window keep their few points.
  for (int i = 0; i < 1000; ++i) {
    QCOMPARE(rate.take(goodSample(7 + i * 0.01, 900 + i * 0.01)), noChange);
  }
  QVERIFY(rate.value() && qAbs(*rate.value() - 1) < 0.01);
}

void TestAlarmCondition::equalsAndDiffers() {
  auto condition = conditionOf(AlarmConditionKind::Discrete, 0);
  condition.value = 1;
  AlarmEvaluator equals(condition);
  QCOMPARE(equals.take(goodSample(0, 0)), noChange);
  QCOMPARE(equals.take(goodSample(1, 1)), raisedChange);
  QCOMPARE(equals.limit(), std::optional(1.0));
  QCOMPARE(equals.take(goodSample(2, 2)), clearedChange);
  condition.differs = true;
  AlarmEvaluator differs(condition);
  QCOMPARE(differs.take(goodSample(0, 1)), noChange);
  QCOMPARE(differs.take(goodSample(1, 3)), raisedChange);
  QCOMPARE(differs.take(goodSample(2, 1)), clearedChange);
}

void TestAlarmCondition::badQualityLasts() {
  auto condition = conditionOf(AlarmConditionKind::BadQuality, 0);
  condition.onDelay = std::chrono::seconds(10);
  AlarmEvaluator bad(condition);
  QCOMPARE(bad.take(goodSample(0, 5)), noChange);
  QCOMPARE(bad.take(badSample(1)), noChange);
  QCOMPARE(bad.take(badSample(10)), noChange);
  QCOMPARE(bad.tick(conditionSecond(11)), raisedChange);
  QVERIFY(!bad.limit());
  QCOMPARE(bad.take(goodSample(12, 5)), clearedChange);
}

void TestAlarmCondition::noNumberIsBadQuality_data() {
  QTest::addColumn<double>("value");
  QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
  QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
  QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity();
}

void TestAlarmCondition::noNumberIsBadQuality() {
  QFETCH(double, value);
  AlarmEvaluator bad(conditionOf(AlarmConditionKind::BadQuality, 0));
  QCOMPARE(bad.take(goodSample(0, value)), raisedChange);
  AlarmEvaluator high(conditionOf(AlarmConditionKind::High, 80));
  QCOMPARE(high.take(goodSample(0, value)), noChange);
  const Reading reading{TagId{1}, value, Quality::Good, conditionSecond(0), {}};
  QVERIFY(!alarmSampleOf(reading).isGood);
  const Reading text{TagId{1}, QStringLiteral("Lemonade"), Quality::Good, conditionSecond(0), {}};
  QVERIFY(alarmSampleOf(text).isGood);
  const Reading none{TagId{1}, {}, Quality::Good, conditionSecond(0), {}};
  QVERIFY(!alarmSampleOf(none).isGood);
  const Reading stale{TagId{1}, 5.0, Quality::Stale, conditionSecond(0), {}};
  QVERIFY(!alarmSampleOf(stale).isGood);
}

void TestAlarmCondition::clocksSetBackChangeNothing() {
  auto condition = conditionOf(AlarmConditionKind::High, 80);
  condition.onDelay = std::chrono::seconds(5);
  condition.offDelay = std::chrono::seconds(5);
  AlarmEvaluator high(condition);
  QCOMPARE(high.take(goodSample(3600, 90)), noChange);
  QCOMPARE(high.take(goodSample(0, 90)), noChange);  // an hour back: the delay begins anew
  QCOMPARE(high.nextDeadline(), std::optional(conditionSecond(5)));
  QCOMPARE(high.tick(conditionSecond(-3600)), noChange);
  QCOMPARE(high.nextDeadline(), std::optional(conditionSecond(-3595)));
  QCOMPARE(high.take(goodSample(-3594, 90)), raisedChange);
  QCOMPARE(high.take(goodSample(-7200, 90)), noChange);
  QVERIFY(high.isActive());
  QVERIFY(!high.nextDeadline());
}

void TestAlarmCondition::staysAsItWasBeforeARestart() {
  AlarmEvaluator high(conditionOf(AlarmConditionKind::High, 80, 5), true);
  QVERIFY(high.isActive());
  QCOMPARE(high.tick(conditionSecond(100)), noChange);
  QCOMPARE(high.take(badSample(101)), noChange);
  QVERIFY(high.isActive());
  QCOMPARE(high.take(goodSample(102, 78)), noChange);  // within the deadband
  QCOMPARE(high.take(goodSample(103, 70)), clearedChange);
}

namespace {
const RegisterTest<TestAlarmCondition> registeredTestAlarmCondition;
}

}  // namespace linewarden::test

#include "test_alarm_condition.moc"
