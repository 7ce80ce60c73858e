// SPDX-License-Identifier: GPL-3.0-or-later
#include "plant_people.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QString peopleKeller = QStringLiteral("keller");
const QString peopleRossi = QStringLiteral("rossi");

QByteArray peopleSaid(const ControlRun& run) {
  return run.out + run.err;
}

}  // namespace

/// Accounts from the command line: inviting, setting up, disabling, resetting, sessions.
class TestPeopleCommands : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void setsUpSomebodyInvited();
  void aOneTimePasswordIsGoodOnce();
  void setUpRefusesWhatIsWrong_data();
  void setUpRefusesWhatIsWrong();
  void whoIsInvitedCannotActBefore();
  void listsByRoleAndState();
  void disablesAndEnables();
  void resetsAPassword();
  void resetsASecondFactor();
  void changesNothingOfOneself();
  void tellsWhoIsSignedIn();
  void refusesANameThatIsTakenOrLooksLikeIt_data();
  void refusesANameThatIsTakenOrLooksLikeIt();
  void refusesWhoMayNot_data();
  void refusesWhoMayNot();
  void refusesWrongUse_data();
  void refusesWrongUse();
  void readsNoSecretFromArguments();

 private:
  ControlProgram program_;
  PlantPeople people_{program_};
};

void TestPeopleCommands::initTestCase() {
  QVERIFY(program_.init(plantAt(1)));
  people_.takeAdministrator();
  const QByteArray problem = people_.enrol(peopleRossi, QStringLiteral("Anna Rossi"),
                                           {QStringLiteral("shift-supervisor")});
  QVERIFY2(problem.isEmpty(), problem.constData());
}

void TestPeopleCommands::setsUpSomebodyInvited() {
  const QJsonObject account = people_.account(peopleRossi);
  QCOMPARE(account.value(QStringLiteral("state")).toString(), QStringLiteral("active"));
  QCOMPARE(account.value(QStringLiteral("roles")).toArray(),
           QJsonArray{QStringLiteral("shift-supervisor")});
  QVERIFY(account.value(QStringLiteral("secondFactor")).toBool());

  const ControlRun listed = people_.runAs(peopleRossi, QStringLiteral("user list"));

  QVERIFY2(listed.exitCode == 0, peopleSaid(listed).constData());
}

void TestPeopleCommands::aOneTimePasswordIsGoodOnce() {
  const ControlRun added =
      people_.runAs(peopleKeller, QStringLiteral("user add okafor --display-name \"Chidi Okafor\" "
                                                 "--role operator --reason \"starts on Monday\""));
  QVERIFY2(added.exitCode == 0, peopleSaid(added).constData());
  const QJsonObject json = added.json();
  QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("okafor"));
  const QByteArray oneTime = json.value(QStringLiteral("oneTimePassword")).toString().toLatin1();
  QVERIFY(oneTime.size() >= 16);
  QCOMPARE(people_.account(QStringLiteral("okafor")).value(QStringLiteral("state")).toString(),
           QStringLiteral("invited"));
  // It was told once; nothing else tells it again.
  QVERIFY(!people_.run(QStringLiteral("audit list")).out.contains(oneTime));
  QVERIFY(people_.run(QStringLiteral("audit list")).out.contains("starts on Monday"));

  QCOMPARE(people_.setUp(QStringLiteral("okafor"), oneTime), QByteArray());

  const ControlRun again =
      people_.run(QStringLiteral("user enrol okafor"), oneTime + "\nlong words\n123456\n");
  QCOMPARE(again.exitCode, 1);
  QCOMPARE(again.errorCode(), QStringLiteral("sign-in-refused"));
  people_.forgetUsedCodes();
}

void TestPeopleCommands::setUpRefusesWhatIsWrong_data() {
  QTest::addColumn<QByteArray>("lines");
  QTest::addColumn<QString>("code");
  QTest::newRow("wrong one-time password")
      << QByteArray("wrong-wrong-wrong\n") << QStringLiteral("sign-in-refused");
  QTest::newRow("weak password") << QByteArray("%\nshort\n123456\n")
                                 << QStringLiteral("password-too-weak");
  QTest::newRow("wrong code") << QByteArray("%\nseven quiet harbours\n000000\n")
                              << QStringLiteral("second-factor-refused");
  QTest::newRow("nothing more") << QByteArray("%\n") << QStringLiteral("invalid-argument");
}

void TestPeopleCommands::setUpRefusesWhatIsWrong() {
  QFETCH(QByteArray, lines);
  QFETCH(const QString, code);
  static QByteArray oneTime;
  if (oneTime.isEmpty()) {
    const ControlRun added = people_.runAs(
        peopleKeller,
        QStringLiteral("user add weber --display-name \"Jonas Weber\" --role auditor"));
    QVERIFY2(added.exitCode == 0, peopleSaid(added).constData());
    oneTime = added.json().value(QStringLiteral("oneTimePassword")).toString().toLatin1();
  }

  const ControlRun run =
      people_.run(QStringLiteral("user enrol weber"), lines.replace("%", oneTime));

  people_.forgetUsedCodes();
  QCOMPARE(run.exitCode, 1);
  QVERIFY2(run.out.contains('"' + code.toLatin1() + '"'), peopleSaid(run).constData());
  QCOMPARE(people_.account(QStringLiteral("weber")).value(QStringLiteral("state")).toString(),
           QStringLiteral("invited"));
}

void TestPeopleCommands::whoIsInvitedCannotActBefore() {
  const ControlRun added = people_.runAs(
      peopleKeller, QStringLiteral("user add sato --display-name \"Yuki Sato\" --role operator"));
  QVERIFY2(added.exitCode == 0, peopleSaid(added).constData());
  const QByteArray oneTime =
      added.json().value(QStringLiteral("oneTimePassword")).toString().toLatin1();

  const ControlRun run = people_.run(QStringLiteral("--as sato tags"), oneTime + "\n123456\n");
  const ControlRun listed =
      people_.run(QStringLiteral("--as sato user list"), oneTime + "\n123456\n");

  QCOMPARE(run.exitCode, 1);
  QCOMPARE(listed.exitCode, 1);
  QCOMPARE(listed.errorCode(), QStringLiteral("second-factor-required"));
  QVERIFY(listed.out.contains("user enrol sato"));
}

void TestPeopleCommands::listsByRoleAndState() {
  const auto names = [this](const QString& filter) {
    QStringList all;
    const ControlRun run = people_.run(QStringLiteral("user list ") + filter);
    const QJsonArray people = run.json().value(QStringLiteral("people")).toArray();
    for (const QJsonValue& person : people) all << person[QStringLiteral("name")].toString();
    return all;
  };
  QCOMPARE(names(QStringLiteral("--role administrator")), QStringList{peopleKeller});
  QVERIFY(names(QStringLiteral("--state active")).contains(peopleRossi));
  QVERIFY(!names(QStringLiteral("--state invited")).contains(peopleRossi));
  QVERIFY(names(QStringLiteral("--state invited")).contains(QStringLiteral("sato")));
  QVERIFY(names(QStringLiteral("--state invited --role auditor")) ==
          QStringList{QStringLiteral("weber")});
  QVERIFY(names(QStringLiteral("--state disabled")).isEmpty());
}

void TestPeopleCommands::disablesAndEnables() {
  const ControlRun disabled = people_.runAs(
      peopleKeller, QStringLiteral("user disable okafor --reason \"left the plant\""));
  QVERIFY2(disabled.exitCode == 0, peopleSaid(disabled).constData());
  QCOMPARE(people_.account(QStringLiteral("okafor")).value(QStringLiteral("state")).toString(),
           QStringLiteral("disabled"));
  QCOMPARE(people_.runAs(QStringLiteral("okafor"), QStringLiteral("user list")).errorCode(),
           QStringLiteral("sign-in-refused"));

  const ControlRun enabled =
      people_.runAs(peopleKeller, QStringLiteral("user enable okafor --reason \"came back\""));

  QVERIFY2(enabled.exitCode == 0, peopleSaid(enabled).constData());
  QVERIFY(enabled.json().value(QStringLiteral("waiting")).isArray());
  // An operator may not see who is there, but is let in.
  QCOMPARE(people_.runAs(QStringLiteral("okafor"), QStringLiteral("user list")).errorCode(),
           QStringLiteral("permission-denied"));
  const QByteArray trail = people_.run(QStringLiteral("audit list")).out;
  QVERIFY(trail.contains("left the plant"));
  QVERIFY(trail.contains("came back"));
}

void TestPeopleCommands::resetsAPassword() {
  const ControlRun reset = people_.runAs(
      peopleKeller, QStringLiteral("user reset okafor --password --reason \"forgot it\""));
  QVERIFY2(reset.exitCode == 0, peopleSaid(reset).constData());
  const QByteArray oneTime =
      reset.json().value(QStringLiteral("oneTimePassword")).toString().toLatin1();
  QVERIFY(!oneTime.isEmpty());
  QCOMPARE(people_.runAs(QStringLiteral("okafor"), QStringLiteral("user list")).errorCode(),
           QStringLiteral("sign-in-refused"));
  people_.forgetUsedCodes();

  // The authenticator stays: its code, and a password of one's own again.
  const QByteArray code = people_.codeOf(QStringLiteral("okafor"));
  const ControlRun enrolled = people_.run(
      QStringLiteral("user enrol okafor"),
      oneTime + '\n' + PlantPeople::passwordOf(QStringLiteral("okafor")) + '\n' + code + '\n');

  QVERIFY2(enrolled.exitCode == 0, peopleSaid(enrolled).constData());
  QVERIFY(!enrolled.out.contains("otpauth://"));
  QCOMPARE(people_.runAs(QStringLiteral("okafor"), QStringLiteral("user list")).errorCode(),
           QStringLiteral("permission-denied"));
}

void TestPeopleCommands::resetsASecondFactor() {
  const ControlRun reset = people_.runAs(
      peopleKeller,
      QStringLiteral("user reset okafor --second-factor --reason \"phone was lost\""));
  QVERIFY2(reset.exitCode == 0, peopleSaid(reset).constData());
  QVERIFY(
      !people_.account(QStringLiteral("okafor")).value(QStringLiteral("secondFactor")).toBool());
  QCOMPARE(people_.runAs(QStringLiteral("okafor"), QStringLiteral("user list")).errorCode(),
           QStringLiteral("second-factor-required"));

  QCOMPARE(
      people_.setUp(QStringLiteral("okafor"), PlantPeople::passwordOf(QStringLiteral("okafor"))),
      QByteArray());
  QCOMPARE(people_.runAs(QStringLiteral("okafor"), QStringLiteral("user list")).errorCode(),
           QStringLiteral("permission-denied"));
}

void TestPeopleCommands::changesNothingOfOneself() {
  for (const char* command : {"user disable keller", "user reset keller --password",
                              "user reset keller --second-factor"}) {
    const ControlRun run = people_.runAs(
        peopleKeller, QString::fromLatin1(command) + QStringLiteral(" --reason \"my own\""));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("separation-of-duties"));
  }
  QCOMPARE(people_.account(peopleKeller).value(QStringLiteral("state")).toString(),
           QStringLiteral("active"));
}

void TestPeopleCommands::tellsWhoIsSignedIn() {
  const ControlRun own = people_.runAs(peopleRossi, QStringLiteral("user sessions rossi"));
  QVERIFY2(own.exitCode == 0, peopleSaid(own).constData());
  const QJsonArray sessions = own.json().value(QStringLiteral("sessions")).toArray();
  QCOMPARE(sessions.size(), 1);
  QCOMPARE(sessions.at(0)[QStringLiteral("program")].toString(), QStringLiteral("command-line"));

  // It ended with its command.
  const ControlRun all = people_.run(QStringLiteral("user sessions"));
  QCOMPARE(all.exitCode, 0);
  QVERIFY(all.json().value(QStringLiteral("sessions")).toArray().isEmpty());

  const ControlRun ended = people_.runAs(
      peopleKeller, QStringLiteral("user sessions rossi --end --reason \"left it unlocked\""));
  QVERIFY2(ended.exitCode == 0, peopleSaid(ended).constData());
  QCOMPARE(ended.json().value(QStringLiteral("ended")).toInt(), 0);
  const ControlRun everywhere =
      people_.runAs(peopleRossi, QStringLiteral("user sessions rossi --end"));
  QVERIFY2(everywhere.exitCode == 0, peopleSaid(everywhere).constData());
  QCOMPARE(everywhere.json().value(QStringLiteral("ended")).toInt(), 1);
  QCOMPARE(people_.runAs(peopleRossi, QStringLiteral("user sessions keller --end --reason x"))
               .errorCode(),
           QStringLiteral("permission-denied"));
}

void TestPeopleCommands::refusesANameThatIsTakenOrLooksLikeIt_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("displayName");
  QTest::addColumn<QString>("code");
  QTest::newRow("taken") << peopleRossi << QStringLiteral("Bea Rossi")
                         << QStringLiteral("already-exists");
  QTest::newRow("looks like") << QStringLiteral("r0ssi") << QStringLiteral("Bea Rossi")
                              << QStringLiteral("already-exists");
  QTest::newRow("display name taken") << QStringLiteral("anna2") << QStringLiteral("Anna Rossi")
                                      << QStringLiteral("already-exists");
  QTest::newRow("no account name")
      << QStringLiteral("1x") << QStringLiteral("Bea Rossi") << QStringLiteral("invalid-argument");
  QTest::newRow("turned round") << QStringLiteral("bea") << QStringLiteral("Bea\u202e Rossi")
                                << QStringLiteral("invalid-argument");
}

void TestPeopleCommands::refusesANameThatIsTakenOrLooksLikeIt() {
  QFETCH(const QString, name);
  QFETCH(const QString, displayName);
  QFETCH(const QString, code);
  const ControlRun run =
      people_.runAs(peopleKeller, {QStringLiteral("user"), QStringLiteral("add"), name,
                                   QStringLiteral("--display-name"), displayName,
                                   QStringLiteral("--role"), QStringLiteral("operator")});
  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), code);
}

void TestPeopleCommands::refusesWhoMayNot_data() {
  QTest::addColumn<QString>("command");
  const auto row = [](const char* command) {
    QTest::newRow(command) << QString::fromLatin1(command);
  };
  row("user add bea --display-name \"Bea Moll\" --role operator");
  row("user disable okafor --reason x");
  row("user enable okafor --reason x");
  row("user reset okafor --password --reason x");
  row("user reset okafor --second-factor --reason x");
  row("role grant okafor auditor --reason x");
  row("role revoke okafor operator --reason x");
  row("role confirm 1");
  row("user review open");
  row("user review decide 1 1 --keep");
  row("policy set operator --idle 5 --reason x");
  row("directory show");
  row("emergency prepare");
  row("notice ack 1");
}

void TestPeopleCommands::refusesWhoMayNot() {
  QFETCH(const QString, command);
  const ControlRun run = people_.runAs(peopleRossi, command);
  QCOMPARE(run.exitCode, 1);
  QVERIFY2(run.errorCode() == QStringLiteral("permission-denied"), peopleSaid(run).constData());
}

void TestPeopleCommands::refusesWrongUse_data() {
  QTest::addColumn<QString>("command");
  const auto row = [](const char* command) {
    QTest::newRow(command) << QString::fromLatin1(command);
  };
  row("user list --role king");
  row("user list --state asleep");
  row("user add --display-name x --role operator");
  row("--as keller user add bea --role operator");
  row("--as keller user add bea --display-name x");
  row("--as keller user add bea --display-name x --role king");
  row("--as keller user add bea moll --display-name x --role operator");
  row("user disable rossi --reason x");
  row("--as keller user disable rossi");
  row("--as keller user reset rossi --reason x");
  row("--as keller user reset rossi --password --second-factor --reason x");
  row("--as keller user sessions --end");
  row("--as keller user enrol rossi");
  row("user enrol");
  row("user import");
  row("user review");
  row("user review sign 1");
  row("--as keller user review show one");
  row("--as keller user review decide 1 1");
  row("--as keller role grant rossi --reason x");
  row("--as keller role grant rossi king --reason x");
  row("--as keller role grant rossi operator");
  row("--as keller role confirm 0");
  row("--as keller role refuse 1");
  row("role confirm 1");
  row("--as keller policy set operator --reason x");
  row("--as keller policy set operator --factor none --reason x");
  row("--as keller policy set operator --idle 0 --reason x");
  row("--as keller policy set operator --length 1441 --reason x");
  row("--as keller policy set operator --one-session perhaps --reason x");
  row("--as keller directory set --host x");
  row("--as keller directory set --security none --reason x");
  row("--as keller directory set --group-role operator --reason x");
  row("--as keller directory set --group-role king=cn=x --reason x");
  row("directory show");
  row("emergency open --reason x");
  row("emergency open --opened-as x");
  row("--as keller emergency open --opened-as x --reason x");
  row("emergency prepare");
  row("--as keller emergency review");
  row("notice ack 1");
  row("--as keller notice ack");
}

void TestPeopleCommands::refusesWrongUse() {
  QFETCH(const QString, command);
  const ControlRun run = people_.run(command);
  QVERIFY2(run.exitCode == 2, peopleSaid(run).constData());
  QCOMPARE(run.errorCode(), QStringLiteral("usage"));
}

void TestPeopleCommands::readsNoSecretFromArguments() {
  for (const char* command :
       {"--as keller --password x user list", "--as keller user add bea --one-time x",
        "user enrol rossi --code 123456", "--as keller directory set --password x --reason y"}) {
    QCOMPARE(people_.run(QString::fromLatin1(command)).exitCode, 2);
  }
}

namespace {
const RegisterTest<TestPeopleCommands> registeredTestPeopleCommands;
}

}  // namespace linewarden::test

#include "test_people_commands.moc"
