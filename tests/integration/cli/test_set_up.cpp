// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace linewarden::test {

/// What a set-up does with what is in the folder already, and what it leaves for later.
class TestSetUp : public QObject {
  Q_OBJECT

 private slots:
  void keepsWhatWasThereWhenItFails();
  void keepsTheKeysOfAStoreThatIsGone();
  void takesThePlantFileOfThePlace();
  void takesAPasswordAsTheWindowDoes();
  void notesAChangedPlantFileOnce();
};

namespace {

QByteArray setUpContentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

ControlRun init(const ControlProgram& program, const QString& plant,
                const QByteArray& password = ControlProgram::password) {
  return program.run({QStringLiteral("init"), QStringLiteral("--plant"), plant,
                      QStringLiteral("--admin"), QStringLiteral("keller")},
                     password + '\n');
}

}  // namespace

void TestSetUp::keepsWhatWasThereWhenItFails() {
  const ControlProgram program;
  const QDir place(program.folder());
  QVERIFY(place.mkpath(QStringLiteral(".")));
  QVERIFY(put(place.filePath(QStringLiteral("plant.toml")), plantAt(1)));
  QVERIFY(put(place.filePath(QStringLiteral("linewarden.keys")), "the only copy"));
  // A key file that others may read is refused after the checks of what was asked.
  const QString keyFile = program.write(QStringLiteral("collector.key"), QByteArray(44, 'A'));
  QVERIFY(QFile::setPermissions(keyFile, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
  const auto before = program.files();

  const ControlRun run = init(program, place.filePath(QStringLiteral("plant.toml")));

  QCOMPARE(run.exitCode, 1);
  QVERIFY2(run.out.contains("mode 0600"), run.out.constData());
  QCOMPARE(program.files(), before);
}

void TestSetUp::keepsTheKeysOfAStoreThatIsGone() {
  ControlProgram program;
  QVERIFY(program.init(plantAt(1)));
  const QDir place(program.folder());
  const QByteArray keys = setUpContentOf(place.filePath(QStringLiteral("linewarden.keys")));
  const QByteArray store = setUpContentOf(place.filePath(QStringLiteral("linewarden.db")));
  QVERIFY(QFile::remove(place.filePath(QStringLiteral("linewarden.db"))));
  QVERIFY(put(place.filePath(QStringLiteral("linewarden.db-wal")), "of the store that is gone"));

  const ControlRun again = init(program, program.file(QStringLiteral("plant.toml")));

  QVERIFY2(again.exitCode == 0, again.out.constData());
  QCOMPARE(setUpContentOf(place.filePath(QStringLiteral("linewarden.keys.old-1"))), keys);
  QCOMPARE(setUpContentOf(place.filePath(QStringLiteral("linewarden.db-wal.old-1"))),
           QByteArray("of the store that is gone"));
  QCOMPARE(program.run({QStringLiteral("audit"), QStringLiteral("verify")}).exitCode, 0);
  // Put back together, the first installation opens.
  const ControlProgram first(program.file(QStringLiteral("first")));
  QVERIFY(QDir().mkpath(first.folder()));
  const QDir back(first.folder());
  QVERIFY(put(back.filePath(QStringLiteral("linewarden.keys")), keys));
  QVERIFY(put(back.filePath(QStringLiteral("linewarden.db")), store));
  QVERIFY(put(back.filePath(QStringLiteral("plant.toml")), plantAt(1)));
  const ControlRun opened = ControlProgram::runBare(
      {QStringLiteral("--data"), first.folder(), QStringLiteral("--key-file"), program.keyFile(),
       QStringLiteral("user"), QStringLiteral("list")});
  QVERIFY2(opened.exitCode == 0, opened.err.constData());
}

void TestSetUp::takesThePlantFileOfThePlace() {
  const ControlProgram program;
  const QDir place(program.folder());
  QVERIFY(place.mkpath(QStringLiteral(".")));
  const QString plant = place.filePath(QStringLiteral("plant.toml"));
  QVERIFY(put(plant, plantAt(1)));

  const ControlRun run = init(program, plant);

  QVERIFY2(run.exitCode == 0, run.out.constData());
  QCOMPARE(setUpContentOf(plant), plantAt(1));
  QCOMPARE(place.entryList({QStringLiteral("plant.toml*")}, QDir::Files).size(), qsizetype(1));
}

void TestSetUp::takesAPasswordAsTheWindowDoes() {
  const ControlProgram program;
  const QString plant = program.write(QStringLiteral("plant.toml"), plantAt(1));
  // A ligature, which the window's line edit gives as two letters (NFKC).
  QVERIFY(init(program, plant, "copper \xef\xac\x81lter house").exitCode == 0);

  // The code is wrong; that it is asked for tells that the password was right.
  const ControlRun run = program.run({QStringLiteral("--as"), QStringLiteral("keller"),
                                      QStringLiteral("user"), QStringLiteral("list")},
                                     "copper filter house\nnone\n");

  QCOMPARE(run.errorCode(), QStringLiteral("second-factor-refused"));
}

void TestSetUp::notesAChangedPlantFileOnce() {
  ControlProgram program;
  QVERIFY(program.init(plantAt(1)));
  QCOMPARE(program.timesNoted("plant.changed"), qsizetype(0));
  QVERIFY(put(QDir(program.folder()).filePath(QStringLiteral("plant.toml")), plantAt(2)));

  // Each of these opens the installation.
  QCOMPARE(program.run({QStringLiteral("user"), QStringLiteral("list")}).exitCode, 0);
  QCOMPARE(program.timesNoted("plant.changed"), qsizetype(1));
  const QJsonArray entries = program.run({QStringLiteral("audit"), QStringLiteral("list")})
                                 .json()
                                 .value(QStringLiteral("entries"))
                                 .toArray();
  const QString sha256 = QStringLiteral("sha256");
  const QJsonObject changed =
      named(entries, QStringLiteral("action"), QStringLiteral("plant.changed"));
  const QJsonObject setUp =
      named(entries, QStringLiteral("action"), QStringLiteral("installation.set-up"));
  QCOMPARE(changed.value(QStringLiteral("before")).toObject().value(sha256),
           setUp.value(QStringLiteral("after")).toObject().value(QStringLiteral("plantSha256")));
  QVERIFY(changed.value(QStringLiteral("after")).toObject().value(sha256) !=
          changed.value(QStringLiteral("before")).toObject().value(sha256));
}

namespace {
const RegisterTest<TestSetUp> registeredTestSetUp;
}

}  // namespace linewarden::test

#include "test_set_up.moc"
