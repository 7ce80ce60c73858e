// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/on_call_rules.h"
#include "tests/support/run_tests.h"

#include <QTest>

#include <algorithm>

namespace linewarden::test {

using namespace std::chrono_literals;

/// Who is told when.
class TestOnCallRules : public QObject {
  Q_OBJECT

 private slots:
  void aStepIsDueOnceItsTimeHasCome_data();
  void aStepIsDueOnceItsTimeHasCome();
  void onlyWhatWaitsForSomebodyIsTold_data();
  void onlyWhatWaitsForSomebodyIsTold();
  void eachStepIsToldOnceOfAnOccurrence();
  void announcingAgainRepeatsNoStep();
  void aNewOccurrenceBeginsAnew();
  void theFilterDecides();
  void aPlanThatIsOffTellsNobody();
  void manyAlarmsAreOneMailMostUrgentFirst();
  void aStepGetsOneMailInAMinute();
  void aClockSetBackHoldsUpNothing();
  void mostUrgentMailComesFirst();
};

namespace {

constexpr UtcTime rulesStart{1'767'225'600'000ms};

AlarmView rulesAlarm(const char* id, AlarmPriority priority = AlarmPriority::High) {
  AlarmView view;
  view.definition.id.text = QLatin1String(id);
  view.definition.priority = priority;
  view.record.id = view.definition.id;
  view.record.state = AlarmState::Unacknowledged;
  view.record.announced = rulesStart;
  view.record.unacknowledgedSince = rulesStart;
  view.record.occurrence = 3;
  return view;
}

OnCallPlan rulesPlan() {
  OnCallPlan plan;
  plan.id = 5;
  plan.steps = {{0min, {QStringLiteral("anna@plant.test")}},
                {10min, {QStringLiteral("ben@plant.test")}},
                {30min, {QStringLiteral("cleo@plant.test")}}};
  return plan;
}

OnCallSent rulesSent(int step, const char* id = "a", UtcTime sent = rulesStart) {
  return {{5, step}, {QLatin1String(id)}, rulesStart, sent};
}

QList<int> stepsOf(const OnCallLook& look) {
  QList<int> steps;
  for (const OnCallDue& due : look.due) steps += due.step;
  std::sort(steps.begin(), steps.end());
  return steps;
}

}  // namespace

void TestOnCallRules::aStepIsDueOnceItsTimeHasCome_data() {
  QTest::addColumn<int>("seconds");
  QTest::addColumn<QList<int>>("steps");
  QTest::addColumn<int>("next");
  QTest::newRow("at once") << 0 << QList<int>{1} << 600;
  QTest::newRow("just before the second") << 599 << QList<int>{1} << 600;
  QTest::newRow("the second") << 600 << QList<int>{1, 2} << 1800;
  QTest::newRow("between") << 1799 << QList<int>{1, 2} << 1800;
  QTest::newRow("the last") << 1800 << QList<int>{1, 2, 3} << -1;
  QTest::newRow("before it was announced") << -5 << QList<int>{} << 0;
}

void TestOnCallRules::aStepIsDueOnceItsTimeHasCome() {
  QFETCH(int, seconds);
  QFETCH(QList<int>, steps);
  QFETCH(int, next);
  const OnCallLook look =
      onCallLook({rulesAlarm("a")}, {rulesPlan()}, {}, rulesStart + std::chrono::seconds(seconds));
  QCOMPARE(stepsOf(look), steps);
  QCOMPARE(look.next, next < 0 ? std::optional<UtcTime>()
                               : std::optional<UtcTime>(rulesStart + std::chrono::seconds(next)));
}

void TestOnCallRules::onlyWhatWaitsForSomebodyIsTold_data() {
  QTest::addColumn<int>("state");
  QTest::addColumn<bool>("isTold");
  const auto row = [](AlarmState state, bool isTold) {
    QTest::newRow(qPrintable(alarmStateName(state))) << static_cast<int>(state) << isTold;
  };
  row(AlarmState::Normal, false);
  row(AlarmState::Unacknowledged, true);
  row(AlarmState::Acknowledged, false);
  row(AlarmState::ReturnedUnacknowledged, true);
  row(AlarmState::LatchedUnacknowledged, true);
  row(AlarmState::LatchedAcknowledged, false);
  row(AlarmState::Shelved, false);
  row(AlarmState::SuppressedByDesign, false);
  row(AlarmState::OutOfService, false);
}

void TestOnCallRules::onlyWhatWaitsForSomebodyIsTold() {
  QFETCH(int, state);
  QFETCH(bool, isTold);
  AlarmView alarm = rulesAlarm("a");
  alarm.record.state = static_cast<AlarmState>(state);
  const OnCallLook look = onCallLook({alarm}, {rulesPlan()}, {}, rulesStart);
  QCOMPARE(look.due.size(), isTold ? 1 : 0);
  QCOMPARE(look.next.has_value(), isTold);
}

void TestOnCallRules::eachStepIsToldOnceOfAnOccurrence() {
  OnCallLedger ledger;
  ledger.add(rulesSent(1));
  OnCallLook look = onCallLook({rulesAlarm("a")}, {rulesPlan()}, ledger, rulesStart + 10min);
  QCOMPARE(stepsOf(look), QList<int>{2});
  ledger.add(rulesSent(2));
  ledger.add(rulesSent(3));
  look = onCallLook({rulesAlarm("a")}, {rulesPlan()}, ledger, rulesStart + 24h);
  QVERIFY(look.due.isEmpty());
  QVERIFY(!look.next);
  OnCallPlan other = rulesPlan();
  other.id = 6;
  QCOMPARE(stepsOf(onCallLook({rulesAlarm("a")}, {other}, ledger, rulesStart)), QList<int>{1});
}

void TestOnCallRules::announcingAgainRepeatsNoStep() {
  OnCallLedger ledger;
  ledger.add(rulesSent(1));
  AlarmView alarm = rulesAlarm("a");
  // It came and went, and nobody acknowledged it: escalation goes on.
  alarm.record.announced = rulesStart + 9min;
  OnCallLook look = onCallLook({alarm}, {rulesPlan()}, ledger, rulesStart + 9min);
  QVERIFY(look.due.isEmpty());
  QCOMPARE(look.next, std::optional<UtcTime>(rulesStart + 10min));
  look = onCallLook({alarm}, {rulesPlan()}, ledger, rulesStart + 10min);
  QCOMPARE(stepsOf(look), QList<int>{2});
}

void TestOnCallRules::aNewOccurrenceBeginsAnew() {
  OnCallLedger ledger;
  ledger.add(rulesSent(1));
  AlarmView alarm = rulesAlarm("a");
  alarm.record.occurrence = 4;
  alarm.record.announced = rulesStart + 2h;
  alarm.record.unacknowledgedSince = rulesStart + 2h;
  QCOMPARE(stepsOf(onCallLook({alarm}, {rulesPlan()}, ledger, rulesStart + 2h)), QList<int>{1});
}

void TestOnCallRules::theFilterDecides() {
  OnCallPlan plan = rulesPlan();
  plan.filter.least = AlarmPriority::High;
  plan.filter.lines = {QStringLiteral("L1")};
  AlarmView fits = rulesAlarm("fits");
  fits.definition.line = QStringLiteral("L1");
  AlarmView mild = fits;
  mild.definition.priority = AlarmPriority::Medium;
  AlarmView elsewhere = fits;
  elsewhere.definition.line = QStringLiteral("L2");
  const OnCallLook look = onCallLook({mild, fits, elsewhere}, {plan}, {}, rulesStart);
  QCOMPARE(look.due.size(), 1);
  QCOMPARE(look.due.constFirst().alarms.size(), 1);
  QCOMPARE(look.due.constFirst().alarms.constFirst().record.id, fits.record.id);
}

void TestOnCallRules::aPlanThatIsOffTellsNobody() {
  OnCallPlan plan = rulesPlan();
  plan.isOn = false;
  const OnCallLook look = onCallLook({rulesAlarm("a")}, {plan}, {}, rulesStart);
  QVERIFY(look.due.isEmpty());
  QVERIFY(!look.next);
}

void TestOnCallRules::manyAlarmsAreOneMailMostUrgentFirst() {
  AlarmView older = rulesAlarm("older");
  older.record.announced = rulesStart - 1min;
  older.record.unacknowledgedSince = rulesStart - 1min;
  const OnCallLook look =
      onCallLook({rulesAlarm("newer"), older, rulesAlarm("critical", AlarmPriority::Critical)},
                 {rulesPlan()}, {}, rulesStart);
  QCOMPARE(look.due.size(), 1);
  QStringList ids;
  for (const AlarmView& alarm : look.due.constFirst().alarms) ids += alarm.record.id.text;
  QCOMPARE(ids, QStringList({QStringLiteral("critical"), QStringLiteral("older"),
                             QStringLiteral("newer")}));
}

void TestOnCallRules::aStepGetsOneMailInAMinute() {
  OnCallLedger ledger;
  ledger.add(rulesSent(1, "other"));
  OnCallLook look = onCallLook({rulesAlarm("a")}, {rulesPlan()}, ledger, rulesStart + 59s);
  QVERIFY(look.due.isEmpty());
  QCOMPARE(look.next, std::optional<UtcTime>(rulesStart + 60s));
  look = onCallLook({rulesAlarm("a")}, {rulesPlan()}, ledger, rulesStart + 60s);
  QCOMPARE(stepsOf(look), QList<int>{1});
  // Another step has its own minute.
  ledger.noteMail({5, 1}, rulesStart + 10min);
  look = onCallLook({rulesAlarm("a")}, {rulesPlan()}, ledger, rulesStart + 10min);
  QCOMPARE(stepsOf(look), QList<int>{2});
}

void TestOnCallRules::aClockSetBackHoldsUpNothing() {
  OnCallLedger ledger;
  ledger.noteMail({5, 1}, rulesStart + 24h);
  QCOMPARE(stepsOf(onCallLook({rulesAlarm("a")}, {rulesPlan()}, ledger, rulesStart)),
           QList<int>{1});
}

void TestOnCallRules::mostUrgentMailComesFirst() {
  OnCallPlan high = rulesPlan();
  high.filter.lines = {QStringLiteral("L1")};
  OnCallPlan critical = rulesPlan();
  critical.id = 6;
  critical.filter.least = AlarmPriority::Critical;
  AlarmView mild = rulesAlarm("mild");
  mild.definition.line = QStringLiteral("L1");
  const OnCallLook look = onCallLook({mild, rulesAlarm("urgent", AlarmPriority::Critical)},
                                     {high, critical}, {}, rulesStart);
  QCOMPARE(look.due.size(), 2);
  QCOMPARE(look.due.constFirst().plan.id, 6);
}

static const RegisterTest<TestOnCallRules> registeredTestOnCallRules;

}  // namespace linewarden::test

#include "test_on_call_rules.moc"
