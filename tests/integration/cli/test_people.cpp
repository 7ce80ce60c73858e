// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace linewarden::test {

/// The service identity and --as.
class TestPeople : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void listsPeopleForTheService();
  void actsAsAPersonWithPasswordAndCode();
  void takesSecretsFromAFile();
  void refusesAFileOfSecretsThatOthersMayRead();
  void refusesAWrongPasswordAndNotesIt();
  void asksForWhatIsMissing();

 private:
  ControlProgram program_;
};

void TestPeople::initTestCase() {
  QVERIFY(program_.init(plantAt(1)));
}

void TestPeople::listsPeopleForTheService() {
  const ControlRun listed = program_.run({QStringLiteral("user"), QStringLiteral("list")});

  QCOMPARE(listed.exitCode, 0);
  const QJsonArray people = listed.json().value(QStringLiteral("people")).toArray();
  QCOMPARE(people.size(), 1);
  const QJsonObject keller = people.at(0).toObject();
  QCOMPARE(keller.value(QStringLiteral("name")).toString(), QStringLiteral("keller"));
  QCOMPARE(keller.value(QStringLiteral("displayName")).toString(), QStringLiteral("Miriam Keller"));
  QCOMPARE(keller.value(QStringLiteral("roles")).toArray(),
           QJsonArray{QStringLiteral("administrator")});
  QVERIFY(keller.value(QStringLiteral("secondFactor")).toBool());
}

void TestPeople::actsAsAPersonWithPasswordAndCode() {
  const ControlRun run =
      program_.run({QStringLiteral("--as"), QStringLiteral("keller"), QStringLiteral("audit"),
                    QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("2")},
                   QByteArray(ControlProgram::password) + '\n' + program_.code() + '\n');

  QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
  // The search itself is the newest, and the command comes before it.
  const QJsonArray entries = run.json().value(QStringLiteral("entries")).toArray();
  QCOMPARE(entries.at(0).toObject().value(QStringLiteral("action")).toString(),
           QStringLiteral("audit.searched"));
  const QJsonObject newest = entries.at(1).toObject();
  QCOMPARE(newest.value(QStringLiteral("actor")).toString(), QStringLiteral("keller"));
  QCOMPARE(newest.value(QStringLiteral("action")).toString(), QStringLiteral("command.started"));
  QCOMPARE(newest.value(QStringLiteral("object")).toString(), QStringLiteral("command:audit list"));
}

void TestPeople::takesSecretsFromAFile() {
  // The code of the step before may be used up by now; a step ahead is taken as well.
  const QString file =
      program_.write(QStringLiteral("secrets"),
                     QByteArray(ControlProgram::password) + "\r\n" + program_.code(1) + "\r\n");

  const ControlRun run = program_.run({QStringLiteral("--as"), QStringLiteral("keller"),
                                       QStringLiteral("--secrets-file"), file,
                                       QStringLiteral("user"), QStringLiteral("list")});

  QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
  const QJsonObject keller = run.json().value(QStringLiteral("people")).toArray().at(0).toObject();
  QVERIFY(!keller.value(QStringLiteral("lastSignIn")).isNull());
}

void TestPeople::refusesAFileOfSecretsThatOthersMayRead() {
  const QString path = program_.write(QStringLiteral("open-secrets"), "a\nb\n");
  QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);

  const ControlRun run = program_.run({QStringLiteral("--as"), QStringLiteral("keller"),
                                       QStringLiteral("--secrets-file"), path,
                                       QStringLiteral("user"), QStringLiteral("list")});

  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("file-unreadable"));
}

void TestPeople::refusesAWrongPasswordAndNotesIt() {
  const ControlRun run = program_.run({QStringLiteral("--as"), QStringLiteral("keller"),
                                       QStringLiteral("user"), QStringLiteral("list")},
                                      "wrong horse battery\n123456\n");

  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("sign-in-refused"));
  const ControlRun trail = program_.run({QStringLiteral("audit"), QStringLiteral("list")});
  QVERIFY(trail.out.contains("refused"));
  QVERIFY(!trail.out.contains("wrong horse"));
}

void TestPeople::asksForWhatIsMissing() {
  const ControlRun run = program_.run({QStringLiteral("--as"), QStringLiteral("keller"),
                                       QStringLiteral("user"), QStringLiteral("list")});

  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("invalid-argument"));
}

namespace {
const RegisterTest<TestPeople> registeredTestPeople;
}

}  // namespace linewarden::test

#include "test_people.moc"
