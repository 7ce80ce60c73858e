// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_plant.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QString pressureHigh = QStringLiteral("pressure:high");
const QString guardOpen = QStringLiteral("guard:discrete");
const QString okafor = QStringLiteral("okafor");
const QString alarmRossi = QStringLiteral("rossi");
const QString alarmWeber = QStringLiteral("weber");

}  // namespace

/// The commands about alarms. The slots build on each other, as a shift does.
class TestAlarmCommands : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void listsWhatStandsTheMostUrgentFirst();
  void wrongWordsAreWrongUse();
  void actsNeedAPersonWithTheRight();
  void acknowledgesOnce();
  void tellsHowManyOfSeveral();
  void showsAnAlarmWithHistoryAndComments();
  void shelvesForATimeWithAReason();
  void outOfServiceTakesTwo();
  void tellsTheFigures();
  void tellsTheJournal();
  void foreignTextCannotReachTheTerminal();

 private:
  [[nodiscard]] QString stateOf(const QString& id) const {
    return plant_.alarm(id).value(QStringLiteral("state")).toString();
  }
  [[nodiscard]] ControlRun runAs(const QString& who, const QString& command) {
    return plant_.people().runAs(who, command);
  }
  [[nodiscard]] ControlRun run(const QString& command) { return plant_.people().run(command); }
  static void expect(const ControlRun& run, const char* code) {
    QVERIFY2(run.exitCode == 1, alarmRunSaid(run).constData());
    QVERIFY2(run.errorCode() == QLatin1String(code), alarmRunSaid(run).constData());
  }
  static void expectDone(const ControlRun& run) {
    QVERIFY2(run.exitCode == 0, alarmRunSaid(run).constData());
  }

  AlarmPlant plant_;
};

void TestAlarmCommands::initTestCase() {
  QCOMPARE(plant_.setUp(), QByteArray());
  QVERIFY(plant_.raise(pressureHigh, QStringLiteral("Pressure high"), AlarmPriority::High));
  QVERIFY(plant_.raise(guardOpen, QStringLiteral("Guard open"), AlarmPriority::Critical));
}

void TestAlarmCommands::listsWhatStandsTheMostUrgentFirst() {
  const ControlRun listed = run(QStringLiteral("alarm list"));
  expectDone(listed);
  const QJsonArray alarms = listed.json().value(QStringLiteral("alarms")).toArray();
  QCOMPARE(alarms.size(), 2);
  QCOMPARE(alarms.at(0)[QStringLiteral("id")].toString(), guardOpen);
  QCOMPARE(alarms.at(1)[QStringLiteral("state")].toString(), QStringLiteral("unacknowledged"));
  QCOMPARE(alarms.at(1)[QStringLiteral("response")].toString(),
           QStringLiteral("Look at the pump."));
  const auto count = [this](const char* command) {
    return run(QString::fromLatin1(command))
        .json()
        .value(QStringLiteral("alarms"))
        .toArray()
        .size();
  };
  QCOMPARE(count("alarm list --priority critical"), 1);
  QCOMPARE(count("alarm list --source security"), 0);
  QCOMPARE(count("alarm list --state normal"), 1);
  QCOMPARE(count("alarm list --all"), 3);
}

void TestAlarmCommands::wrongWordsAreWrongUse() {
  for (const QString& command :
       {QStringLiteral("alarm list --priority urgent"), QStringLiteral("alarm list --state gone"),
        QStringLiteral("alarm show"), QStringLiteral("alarm kpi"),
        QStringLiteral("alarm kpi --from yesterday"),
        QStringLiteral("alarm kpi --from -1h --consoles 0"),
        QStringLiteral("alarm kpi --from -1h --csv"), QStringLiteral("alarm ack")}) {
    const ControlRun refused = run(command);
    QVERIFY2(refused.exitCode == 2, qPrintable(command));
    QCOMPARE(refused.errorCode(), QStringLiteral("usage"));
  }
  expect(run(QStringLiteral("alarm show nothing:high")), "not-found");
  expect(run(QStringLiteral("alarm list --line L9")), "not-found");
  expect(run(QStringLiteral("alarm kpi --from now --to -1h")), "invalid-argument");
}

void TestAlarmCommands::actsNeedAPersonWithTheRight() {
  QCOMPARE(run(QStringLiteral("alarm ack ") + pressureHigh).exitCode, 2);
  expect(runAs(alarmWeber, QStringLiteral("alarm ack ") + pressureHigh), "permission-denied");
  expect(runAs(okafor, QStringLiteral("alarm shelve pressure:high --for 1h --reason x")),
         "permission-denied");
  QCOMPARE(stateOf(pressureHigh), QStringLiteral("unacknowledged"));
}

void TestAlarmCommands::acknowledgesOnce() {
  const ControlRun done =
      runAs(okafor, QStringLiteral("alarm ack pressure:high --note \"pump is stopped\""));
  expectDone(done);
  QCOMPARE(done.json().value(QStringLiteral("acknowledged")).toInt(), 1);
  const QJsonObject alarm = plant_.alarm(pressureHigh);
  QCOMPARE(alarm.value(QStringLiteral("state")).toString(), QStringLiteral("acknowledged"));
  QCOMPARE(alarm.value(QStringLiteral("acknowledgedBy")).toString(), QStringLiteral("Ike Okafor"));
  QCOMPARE(alarm.value(QStringLiteral("note")).toString(), QStringLiteral("pump is stopped"));
  QCOMPARE(plant_.program().timesNoted("alarm.acknowledged"), 1);
  expect(runAs(okafor, QStringLiteral("alarm ack pressure:high")), "conflict");
  expect(runAs(okafor, QStringLiteral("alarm ack nothing:high")), "not-found");
}

void TestAlarmCommands::tellsHowManyOfSeveral() {
  const ControlRun some = runAs(okafor, QStringLiteral("alarm ack pressure:high guard:discrete"));
  QCOMPARE(some.exitCode, 1);
  QCOMPARE(some.json().value(QStringLiteral("acknowledged")).toInt(), 1);
  QCOMPARE(some.json().value(QStringLiteral("asked")).toInt(), 2);
  QCOMPARE(stateOf(guardOpen), QStringLiteral("acknowledged"));
}

void TestAlarmCommands::showsAnAlarmWithHistoryAndComments() {
  expectDone(runAs(okafor, QStringLiteral("alarm comment pressure:high --text \"again\"")));
  const QJsonObject shown = run(QStringLiteral("alarm show pressure:high")).json();
  QCOMPARE(shown.value(QStringLiteral("alarm"))[QStringLiteral("title")].toString(),
           QStringLiteral("Pressure high"));
  const QJsonArray history = shown.value(QStringLiteral("history")).toArray();
  QCOMPARE(history.size(), 2);
  QCOMPARE(history.at(0)[QStringLiteral("what")].toString(), QStringLiteral("acknowledged"));
  const QJsonArray comments = shown.value(QStringLiteral("comments")).toArray();
  QCOMPARE(comments.size(), 1);
  QCOMPARE(comments.at(0)[QStringLiteral("person")].toString(), okafor);
}

void TestAlarmCommands::shelvesForATimeWithAReason() {
  for (const QString& wrong :
       {QStringLiteral("alarm shelve pressure:high --reason known"),
        QStringLiteral("alarm shelve pressure:high --for 2h"),
        QStringLiteral("alarm shelve pressure:high --for 2 --reason known"),
        QStringLiteral("alarm shelve pressure:high --for 2h --until now --reason known")}) {
    QVERIFY2(runAs(alarmRossi, wrong).exitCode == 2, qPrintable(wrong));
  }
  expect(runAs(alarmRossi, QStringLiteral("alarm shelve pressure:high --for 8d --reason known")),
         "invalid-argument");
  const ControlRun shelved =
      runAs(alarmRossi, QStringLiteral("alarm shelve pressure:high --for 2h --reason known"));
  expectDone(shelved);
  const QJsonObject alarm = shelved.json().value(QStringLiteral("alarm")).toObject();
  QCOMPARE(alarm.value(QStringLiteral("state")).toString(), QStringLiteral("shelved"));
  QVERIFY(!alarm.value(QStringLiteral("shelvedUntil")).toString().isEmpty());
  expectDone(runAs(alarmRossi, QStringLiteral("alarm unshelve pressure:high")));
  QCOMPARE(stateOf(pressureHigh), QStringLiteral("unacknowledged"));
}

void TestAlarmCommands::outOfServiceTakesTwo() {
  expectDone(runAs(alarmRossi,
                   QStringLiteral("alarm service request pressure:high --reason \"no sensor\"")));
  expect(runAs(alarmRossi, QStringLiteral("alarm service approve pressure:high")),
         "separation-of-duties");
  expectDone(runAs(alarmWeber, QStringLiteral("alarm service approve pressure:high")));
  QCOMPARE(stateOf(pressureHigh), QStringLiteral("out-of-service"));
  expectDone(
      runAs(alarmWeber, QStringLiteral("alarm service return pressure:high --reason \"new one\"")));
  QCOMPARE(stateOf(pressureHigh), QStringLiteral("unacknowledged"));
}

void TestAlarmCommands::tellsTheFigures() {
  const ControlRun told = run(QStringLiteral("alarm kpi --from -1d --consoles 2"));
  expectDone(told);
  const QJsonObject figures = told.json();
  QVERIFY(figures.value(QStringLiteral("announcements")).toInt() >= 2);
  QCOMPARE(figures.value(QStringLiteral("consoles")).toInt(), 2);
  QCOMPARE(figures.value(QStringLiteral("priorities")).toArray().size(), 4);
  QVERIFY(!figures.value(QStringLiteral("top")).toArray().isEmpty());
  const ControlRun csv =
      plant_.runForPeople({QStringLiteral("alarm"), QStringLiteral("kpi"), QStringLiteral("--from"),
                           QStringLiteral("-1d"), QStringLiteral("--csv")});
  expectDone(csv);
  QVERIFY(csv.out.startsWith("figure,value,subject,remark"));
  QCOMPARE(plant_.program().timesNoted("alarms.exported"), 1);
}

void TestAlarmCommands::tellsTheJournal() {
  const ControlRun told = run(QStringLiteral("alarm journal --from -1d"));
  expectDone(told);
  const QJsonArray changes = told.json().value(QStringLiteral("changes")).toArray();
  QVERIFY(changes.size() >= 6);
  QCOMPARE(changes.at(0)[QStringLiteral("what")].toString(), QStringLiteral("in-service"));
  QCOMPARE(run(QStringLiteral("alarm journal --from -1d --limit 1"))
               .json()
               .value(QStringLiteral("changes"))
               .toArray()
               .size(),
           1);
  const ControlRun csv = plant_.runForPeople({QStringLiteral("alarm"), QStringLiteral("journal"),
                                              QStringLiteral("--from"), QStringLiteral("-1d"),
                                              QStringLiteral("--csv")});
  expectDone(csv);
  QVERIFY(csv.out.startsWith("time,alarm,title,"));
  QVERIFY(csv.out.contains("pump is stopped"));
}

void TestAlarmCommands::foreignTextCannotReachTheTerminal() {
  const QString title = QStringLiteral("bad\x1b[31m") + QChar(0x202E) + QStringLiteral("title");
  QVERIFY(plant_.raise(QStringLiteral("link:plc"), title, AlarmPriority::Low, AlarmSource::System));
  for (const QStringList& command :
       {QStringList{QStringLiteral("list")},
        QStringList{QStringLiteral("show"), QStringLiteral("link:plc")},
        QStringList{QStringLiteral("kpi"), QStringLiteral("--from"), QStringLiteral("-1d")},
        QStringList{QStringLiteral("kpi"), QStringLiteral("--from"), QStringLiteral("-1d"),
                    QStringLiteral("--csv")},
        QStringList{QStringLiteral("journal"), QStringLiteral("--from"), QStringLiteral("-1d"),
                    QStringLiteral("--csv")}}) {
    const ControlRun told = plant_.runForPeople(QStringList{QStringLiteral("alarm")} + command);
    expectDone(told);
    QVERIFY2(!told.out.contains('\x1b'), alarmRunSaid(told).constData());
    QVERIFY(!told.out.contains(QString(QChar(0x202E)).toUtf8()));
  }
}

namespace {
const RegisterTest<TestAlarmCommands> registeredTestAlarmCommands;
}

}  // namespace linewarden::test

#include "test_alarm_commands.moc"
