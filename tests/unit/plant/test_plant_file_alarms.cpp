// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file.h"
#include "small_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

/// [[alarms]] of a plant file.
class TestPlantFileAlarms : public QObject {
  Q_OBJECT

 private slots:
  void readsEverything();
  void takesWhatIsLeftOutFromTheTag();
  void namesEachProblem_data();
  void namesEachProblem();
  void theDemoPlantIsBalanced();
};

namespace {

/// The small plant and an alarm; its first line is 71.
QByteArray plantWithAlarm(const QByteArray& alarm) {
  return smallPlant() + "\n[[alarms]]\n" + alarm;
}

const QByteArray alarmGuidance =
    "priority = \"low\"\ncause = \"a\"\nconsequence = \"b\"\nresponse = \"c\"\n";

void alarmRow(const char* name, const QByteArray& alarm, const char* path, const char* fragment) {
  QTest::newRow(name) << alarm << QString::fromLatin1(path) << QString::fromUtf8(fragment);
}

}  // namespace

void TestPlantFileAlarms::readsEverything() {
  const auto reading = readPlantFile(plantWithAlarm(R"(tag = "L1.level"
id = "jump"
title = "Level jumps"
condition = "rate"
limit = 0.5
deadband = 0.1
window_ms = 4000
on_delay_ms = 2000
off_delay_ms = 3000
priority = "critical"
class = "process"
cause = "A valve sticks."
consequence = "It overflows."
response = "Close the inlet."
latching = true
re_alarm_ms = 60000
[[alarms]]
tag = "L1.guard"
condition = "discrete"
differs = true
priority = "high"
cause = "a"
consequence = "b"
response = "c"
[[alarms]]
tag = "L1.level"
condition = "deviation"
limit = 2
set_point = -0.5
suppress_tag = "L1.guard"
suppress_equals = true
priority = "medium"
cause = "a"
consequence = "b"
response = "c")"));
  QVERIFY2(reading.plant,
           reading.problems.isEmpty()
               ? ""
               : qPrintable(reading.problems.first().path + reading.problems.first().message));
  QCOMPARE(reading.plant->alarms.size(), 3);
  const AlarmDefinition& rate = reading.plant->alarms.at(0);
  QCOMPARE(rate.id.text, QStringLiteral("L1.level:jump"));
  QCOMPARE(rate.title, QStringLiteral("Level jumps"));
  QCOMPARE(rate.condition.kind, AlarmConditionKind::RateOfChange);
  QCOMPARE(rate.condition.limit, 0.5);
  QCOMPARE(rate.condition.deadband, 0.1);
  QCOMPARE(rate.condition.window, std::chrono::milliseconds(4000));
  QCOMPARE(rate.condition.onDelay, std::chrono::milliseconds(2000));
  QCOMPARE(rate.condition.offDelay, std::chrono::milliseconds(3000));
  QCOMPARE(rate.priority, AlarmPriority::Critical);
  QCOMPARE(rate.alarmClass, QStringLiteral("process"));
  QCOMPARE(rate.response, QStringLiteral("Close the inlet."));
  QVERIFY(rate.isLatching);
  QCOMPARE(rate.reAlarm, std::optional(std::chrono::milliseconds(60'000)));
  const AlarmDefinition& guard = reading.plant->alarms.at(1);
  QVERIFY(guard.condition.differs);
  QCOMPARE(guard.condition.value, 1.0);
  QCOMPARE(reading.plant->alarms.at(2).condition.setPoint, std::optional(-0.5));
  const auto& suppression = reading.plant->alarms.at(2).suppression;
  QVERIFY(suppression);
  QCOMPARE(suppression->tag, QStringLiteral("L1.guard"));
  QCOMPARE(suppression->value, 1.0);
  QVERIFY(!suppression->differs);
}

void TestPlantFileAlarms::takesWhatIsLeftOutFromTheTag() {
  const auto reading = readPlantFile(plantWithAlarm(
      "tag = \"L1.speed\"\ncondition = \"high_high\"\n" + alarmGuidance +
      "[[alarms]]\ntag = \"L1.state\"\ncondition = \"bad_quality\"\n" + alarmGuidance));
  QVERIFY(reading.plant);
  const AlarmDefinition& speed = reading.plant->alarms.at(0);
  QCOMPARE(speed.condition.limit, 580.0);
  QCOMPARE(speed.id.text, QStringLiteral("L1.speed:high_high"));
  QCOMPARE(speed.title, QStringLiteral("Speed, high_high"));
  QVERIFY(speed.line.isEmpty());
  QCOMPARE(reading.plant->alarms.at(1).unit, QStringLiteral("L1.filler"));
  QCOMPARE(reading.plant->alarms.at(1).line, QStringLiteral("L1"));
}

void TestPlantFileAlarms::namesEachProblem_data() {
  QTest::addColumn<QByteArray>("alarm");
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("fragment");
  const QByteArray level = "tag = \"L1.level\"\n";
  const QByteArray high = "condition = \"high\"\n";
  alarmRow("no tag", high + "limit = 1\n" + alarmGuidance, "alarms[0].tag", "missing");
  alarmRow("unknown tag", "tag = \"L1.levl\"\n" + high + "limit = 1\n" + alarmGuidance,
           "alarms[0].tag", "no tag “L1.levl”");
  alarmRow("no condition", level + alarmGuidance, "alarms[0].condition", "missing");
  alarmRow("unknown condition", level + "condition = \"hi\"\n" + alarmGuidance,
           "alarms[0].condition", "one of high, high_high");
  alarmRow("no limit anywhere", level + high + alarmGuidance, "alarms[0].limit",
           "no such limit either");
  alarmRow("deadband below 0", level + high + "limit = 1\ndeadband = -1\n" + alarmGuidance,
           "alarms[0].deadband", "below 0");
  alarmRow("key of another condition",
           level + high + "limit = 1\nwindow_ms = 5000\n" + alarmGuidance, "alarms[0].window_ms",
           "does not belong");
  alarmRow("deviation without set point",
           level + "condition = \"deviation\"\nlimit = 1\n" + alarmGuidance, "alarms[0].condition",
           "set_point_tag");
  alarmRow("deviation of other unit",
           level + "condition = \"deviation\"\nlimit = 1\nset_point_tag = \"L1.speed\"\n" +
               alarmGuidance,
           "alarms[0].set_point_tag", "same unit");
  alarmRow("deviation from itself",
           level + "condition = \"deviation\"\nlimit = 1\nset_point_tag = \"L1.level\"\n" +
               alarmGuidance,
           "alarms[0].set_point_tag", "itself");
  alarmRow("rate that never clears",
           level + "condition = \"rate\"\nlimit = 1\ndeadband = 1\n" + alarmGuidance,
           "alarms[0].limit", "never clear");
  alarmRow("discrete without value", level + "condition = \"discrete\"\n" + alarmGuidance,
           "alarms[0].condition", "equals");
  alarmRow("limit of a string", "tag = \"L1.product\"\n" + high + "limit = 1\n" + alarmGuidance,
           "alarms[0].condition", "is a string");
  alarmRow("limit of a bool", "tag = \"L1.guard\"\n" + high + "limit = 1\n" + alarmGuidance,
           "alarms[0].condition", "is a bool");
  alarmRow("no response",
           level + high + "limit = 1\npriority = \"low\"\ncause = \"a\"\nconsequence = \"b\"\n",
           "alarms[0].response", "missing");
  alarmRow("unknown priority",
           level + high + "limit = 1\npriority = \"urgent\"\ncause = \"a\"\nconsequence = \"b\"\n" +
               "response = \"c\"\n",
           "alarms[0].priority", "critical, high");
  alarmRow("suppression without value",
           level + high + "limit = 1\nsuppress_tag = \"L1.guard\"\n" + alarmGuidance,
           "alarms[0].suppress_tag", "suppress_equals");
  alarmRow("suppression without tag",
           level + high + "limit = 1\nsuppress_differs = 1\n" + alarmGuidance,
           "alarms[0].suppress_differs", "suppress_tag");
  alarmRow("suppression by a string",
           level + high + "limit = 1\nsuppress_tag = \"L1.product\"\nsuppress_equals = 1\n" +
               alarmGuidance,
           "alarms[0].tag", "is a string");
  alarmRow("same twice",
           level + high + "limit = 1\n" + alarmGuidance + "[[alarms]]\n" + level + high +
               "limit = 2\n" + alarmGuidance,
           "alarms[1].id", "already, in line 71");
}

void TestPlantFileAlarms::namesEachProblem() {
  QFETCH(QByteArray, alarm);
  QFETCH(QString, path);
  QFETCH(QString, fragment);
  const auto reading = readPlantFile(plantWithAlarm(alarm));
  QVERIFY(!reading.plant);
  QStringList told;
  for (const PlantFileProblem& problem : reading.problems) {
    told += QStringLiteral("%1 %2: %3").arg(problem.line).arg(problem.path, problem.message);
    QVERIFY(problem.line >= 70);
  }
  QCOMPARE(reading.problems.size(), 1);
  QVERIFY2(reading.problems.first().path == path, qPrintable(told.join(u'\n')));
  QVERIFY2(reading.problems.first().message.contains(fragment), qPrintable(told.join(u'\n')));
}

void TestPlantFileAlarms::theDemoPlantIsBalanced() {
  const auto plant =
      loadPlantFile(QStringLiteral(LINEWARDEN_SOURCE_DIR "/resources/demo/demo-plant.toml"));
  QVERIFY2(plant.ok(), plant ? "" : qPrintable(plant.error().message));
  QList<int> counts(4, 0);
  for (const AlarmDefinition& alarm : (*plant)->alarms) {
    ++counts[static_cast<int>(alarm.priority)];
    QVERIFY(!alarm.line.isEmpty());
  }
  QCOMPARE(counts, QList<int>({1, 1, 3, 15}));
}

namespace {
const RegisterTest<TestPlantFileAlarms> registeredTestPlantFileAlarms;
}

}  // namespace linewarden::test

#include "test_plant_file_alarms.moc"
