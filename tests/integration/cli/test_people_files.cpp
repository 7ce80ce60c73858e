// SPDX-License-Identifier: GPL-3.0-or-later
#include "plant_people.h"
#include "tests/support/run_tests.h"

#include <QTest>

namespace linewarden::test {

namespace {

const QString peopleFilesKeller = QStringLiteral("keller");

QByteArray peopleFilesSaid(const ControlRun& run) {
  return run.out + run.err;
}

}  // namespace

/// People from a CSV file, and the plant's directory by options.
class TestPeopleFiles : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void previewsAFile();
  void tellsEveryProblemWithItsLine();
  void refusesAFileThatIsNone_data();
  void refusesAFileThatIsNone();
  void invitesAllOrNobody();
  void tellsAndChangesTheDirectory();
  void theSearchPasswordIsALineAndNeverTold();
  void refusesDirectorySettings_data();
  void refusesDirectorySettings();

 private:
  [[nodiscard]] ControlRun import(const QByteArray& content, const QString& options) const {
    const QString path = program_.write(QStringLiteral("people.csv"), content);
    return people_.run(QStringLiteral("user import \"%1\" %2").arg(path, options));
  }
  [[nodiscard]] ControlRun importAs(const QByteArray& content) const {
    const QString path = program_.write(QStringLiteral("people.csv"), content);
    return people_.runAs(peopleFilesKeller,
                         {QStringLiteral("user"), QStringLiteral("import"), path,
                          QStringLiteral("--reason"), QStringLiteral("new shift")});
  }
  [[nodiscard]] qsizetype count() const {
    return people_.run(QStringLiteral("user list"))
        .json()
        .value(QStringLiteral("people"))
        .toArray()
        .size();
  }

  ControlProgram program_;
  PlantPeople people_{program_};
};

namespace {

const QByteArray good =
    "name;display-name;roles\r\n"
    "okafor;Chidi Okafor;operator\r\n"
    "sato;\"Sato; Yuki\";operator shift-supervisor\r\n";

}  // namespace

void TestPeopleFiles::initTestCase() {
  QVERIFY(program_.init(plantAt(1)));
  people_.takeAdministrator();
}

void TestPeopleFiles::previewsAFile() {
  const ControlRun run = import(good, QStringLiteral("--dry-run"));

  QVERIFY2(run.exitCode == 0, peopleFilesSaid(run).constData());
  const QJsonArray people = run.json().value(QStringLiteral("people")).toArray();
  QCOMPARE(people.size(), 2);
  QCOMPARE(people.at(1)[QStringLiteral("line")].toInt(), 3);
  QCOMPARE(people.at(1)[QStringLiteral("displayName")].toString(), QStringLiteral("Sato; Yuki"));
  QVERIFY(!run.json().value(QStringLiteral("added")).toBool(true));
  QCOMPARE(count(), 1);
}

void TestPeopleFiles::tellsEveryProblemWithItsLine() {
  const QByteArray bad =
      "name,display-name,roles\n"
      "okafor,Chidi Okafor,operator\n"
      "1st,Nobody Else,operator\n"
      "keller,Karl Keller,operator\n"
      "bea,Bea Moll,king\n";

  for (const ControlRun& run : {import(bad, QStringLiteral("--dry-run")), importAs(bad)}) {
    QCOMPARE(run.exitCode, 1);
    const QJsonArray problems = run.json().value(QStringLiteral("problems")).toArray();
    QVERIFY2(problems.size() == 3, peopleFilesSaid(run).constData());
    QCOMPARE(problems.at(0)[QStringLiteral("line")].toInt(), 3);
    QCOMPARE(problems.at(1)[QStringLiteral("line")].toInt(), 4);
    QCOMPARE(problems.at(2)[QStringLiteral("line")].toInt(), 5);
    QCOMPARE(problems.at(2)[QStringLiteral("column")].toString(), QStringLiteral("roles"));
  }
  QCOMPARE(count(), 1);
}

void TestPeopleFiles::refusesAFileThatIsNone_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("only a head") << QByteArray("name,display-name,roles\n");
  QTest::newRow("no text") << QByteArray("\x00\x01\xff\xfe", 4);
  QTest::newRow("open quote") << QByteArray("name,display-name,roles\n\"a,b,operator\n");
  QTest::newRow("other columns") << QByteArray("a,b,c\nx,y,z\n");
}

void TestPeopleFiles::refusesAFileThatIsNone() {
  QFETCH(const QByteArray, content);
  const ControlRun run = importAs(content);
  QCOMPARE(run.exitCode, 1);
  QVERIFY(!run.json().value(QStringLiteral("problems")).toArray().isEmpty());
  QCOMPARE(count(), 1);
}

void TestPeopleFiles::invitesAllOrNobody() {
  QCOMPARE(people_.runAs(peopleFilesKeller, QStringLiteral("user import /nowhere/people.csv"))
               .errorCode(),
           QStringLiteral("file-unreadable"));
  const QByteArray huge(1024 * 1024 + 1, 'x');
  QCOMPARE(importAs(huge).exitCode, 1);

  const ControlRun run = importAs(good);

  QVERIFY2(run.exitCode == 0, peopleFilesSaid(run).constData());
  QVERIFY(run.json().value(QStringLiteral("added")).toBool());
  QCOMPARE(count(), 3);
  const QJsonArray people = run.json().value(QStringLiteral("people")).toArray();
  QCOMPARE(people.size(), 2);
  QCOMPARE(people_.setUp(QStringLiteral("sato"),
                         people.at(1)[QStringLiteral("oneTimePassword")].toString().toLatin1()),
           QByteArray());
  // The second time everybody is there already.
  const ControlRun again = importAs(good);
  QCOMPARE(again.exitCode, 1);
  QCOMPARE(again.json().value(QStringLiteral("problems")).toArray().size(), 2);
}

void TestPeopleFiles::tellsAndChangesTheDirectory() {
  const ControlRun before = people_.runAs(peopleFilesKeller, QStringLiteral("directory show"));
  QVERIFY2(before.exitCode == 0, peopleFilesSaid(before).constData());
  QVERIFY(!before.json()[QStringLiteral("directory")][QStringLiteral("enabled")].toBool(true));

  const ControlRun set = people_.runAs(
      peopleFilesKeller,
      QStringLiteral("directory set --enabled on --host 127.0.0.1 --port 1 --timeout 2 "
                     "--base ou=people,dc=plant --group-base ou=groups,dc=plant "
                     "--search-name cn=search,dc=plant --account-attribute uid "
                     "--group-role operator=cn=ops,ou=groups,dc=plant "
                     "--group-role administrator=cn=it,ou=groups,dc=plant "
                     "--password --reason \"new directory\""),
      "the search account's password\n");

  QVERIFY2(set.exitCode == 0, peopleFilesSaid(set).constData());
  const QJsonObject shown = people_.runAs(peopleFilesKeller, QStringLiteral("directory show"))
                                .json()[QStringLiteral("directory")]
                                .toObject();
  QCOMPARE(shown.value(QStringLiteral("host")).toString(), QStringLiteral("127.0.0.1"));
  QCOMPARE(shown.value(QStringLiteral("groupRoles")).toArray().size(), 2);
  QVERIFY(people_.run(QStringLiteral("audit list")).out.contains("privilegedGroups"));
  QCOMPARE(people_.runAs(peopleFilesKeller, QStringLiteral("directory test")).errorCode(),
           QStringLiteral("directory-unreachable"));
  // Local people come in while the directory is away.
  const ControlRun off = people_.runAs(
      peopleFilesKeller, QStringLiteral("directory set --enabled off --reason \"not yet\""));
  QVERIFY2(off.exitCode == 0, peopleFilesSaid(off).constData());
}

void TestPeopleFiles::theSearchPasswordIsALineAndNeverTold() {
  for (const QString& command :
       {QStringLiteral("audit list --limit 1000"), QStringLiteral("notice list")}) {
    QVERIFY(!people_.run(command).out.contains("search account's"));
  }
  QVERIFY(!people_.runAs(peopleFilesKeller, QStringLiteral("directory show"))
               .out.contains("search account's"));
  QCOMPARE(people_.runAs(peopleFilesKeller, QStringLiteral("directory set --password --reason x"))
               .errorCode(),
           QStringLiteral("invalid-argument"));
}

void TestPeopleFiles::refusesDirectorySettings_data() {
  QTest::addColumn<QString>("options");
  QTest::newRow("another server") << QStringLiteral("--enabled on --host evil.example");
  QTest::newRow("an address as host")
      << QStringLiteral("--enabled on --host ldaps://directory.example");
  QTest::newRow("bad base") << QStringLiteral("--enabled on --base nonsense");
}

void TestPeopleFiles::refusesDirectorySettings() {
  QFETCH(const QString, options);
  const ControlRun run =
      people_.runAs(peopleFilesKeller, QStringLiteral("directory set %1 --reason x").arg(options));
  QCOMPARE(run.exitCode, 1);
  QVERIFY2(run.errorCode() == QStringLiteral("invalid-argument"), peopleFilesSaid(run).constData());
}

namespace {
const RegisterTest<TestPeopleFiles> registeredTestPeopleFiles;
}

}  // namespace linewarden::test

#include "test_people_files.moc"
