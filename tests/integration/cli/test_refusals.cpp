// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_program.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace linewarden::test {

/// What cannot be done, and that nothing is changed by it.
class TestRefusals : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void refusesAnotherKey();
  void refusesAMissingKeyFile();
  void refusesASecondSetUp();
  void leavesNothingBehindAfterABadPlantFile();
  void leavesNothingBehindAfterAWeakPassword();
  void refusesAPlaceWithoutStore();
  void refusesAnUnknownTag();

 private:
  [[nodiscard]] QString store() const {
    return QDir(program_.folder()).filePath(QStringLiteral("linewarden.db"));
  }

  ControlProgram program_;
};

namespace {

QByteArray refusalsContentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void TestRefusals::initTestCase() {
  QVERIFY(program_.init(plantAt(1)));
}

void TestRefusals::refusesAnotherKey() {
  const QByteArray before = refusalsContentOf(store());
  const QString other = program_.write(QStringLiteral("other.key"), QByteArray(32, 'k').toBase64());

  const ControlRun run = ControlProgram::runBare(
      {QStringLiteral("--json"), QStringLiteral("--data"), program_.folder(),
       QStringLiteral("--key-file"), other, QStringLiteral("user"), QStringLiteral("list")});

  QCOMPARE(run.exitCode, 1);
  QVERIFY2(run.errorCode().startsWith(QStringLiteral("key-")) ||
               run.errorCode() == QStringLiteral("store-wrong-key"),
           run.out.constData());
  QCOMPARE(refusalsContentOf(store()), before);
}

void TestRefusals::refusesAMissingKeyFile() {
  const ControlRun run = ControlProgram::runBare(
      {QStringLiteral("--json"), QStringLiteral("--data"), program_.folder(),
       QStringLiteral("--key-file"), program_.file(QStringLiteral("none.key")),
       QStringLiteral("user"), QStringLiteral("list")});

  QCOMPARE(run.exitCode, 1);
  QVERIFY(!run.errorCode().isEmpty());
  QVERIFY(!QFile::exists(program_.file(QStringLiteral("none.key"))));
}

void TestRefusals::refusesASecondSetUp() {
  const QByteArray before = refusalsContentOf(store());

  const ControlRun run = program_.run({QStringLiteral("init"), QStringLiteral("--plant"),
                                       program_.file(QStringLiteral("plant.toml")),
                                       QStringLiteral("--admin"), QStringLiteral("second")},
                                      "another long password\n");

  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("already-exists"));
  QCOMPARE(refusalsContentOf(store()), before);
}

void TestRefusals::leavesNothingBehindAfterABadPlantFile() {
  const ControlProgram program;
  const QString plant = program.write(QStringLiteral("bad.toml"), "[site]\nid = \"a\"\nport = 1\n");

  const ControlRun run = program.run({QStringLiteral("init"), QStringLiteral("--plant"), plant,
                                      QStringLiteral("--admin"), QStringLiteral("keller")},
                                     "correct horse battery\n");

  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("plant-file-invalid"));
  QVERIFY(run.out.contains("line 3, column 1, site.port"));
  QVERIFY(!QDir(program.folder()).exists());
  QVERIFY(!QFile::exists(program.keyFile()));
}

void TestRefusals::leavesNothingBehindAfterAWeakPassword() {
  const ControlProgram program;
  const QString plant = program.write(QStringLiteral("plant.toml"), plantAt(1));

  const ControlRun run = program.run({QStringLiteral("init"), QStringLiteral("--plant"), plant,
                                      QStringLiteral("--admin"), QStringLiteral("keller")},
                                     "short\n");

  QCOMPARE(run.exitCode, 1);
  QVERIFY(!run.errorCode().isEmpty());
  QVERIFY(!QDir(program.folder()).exists());
  QVERIFY(!QFile::exists(program.keyFile()));
}

void TestRefusals::refusesAPlaceWithoutStore() {
  const ControlProgram program;
  const ControlRun run = program.run({QStringLiteral("tags")});
  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("store-missing"));
}

void TestRefusals::refusesAnUnknownTag() {
  const ControlRun run = program_.run({QStringLiteral("tags"), QStringLiteral("nothing")});
  QCOMPARE(run.exitCode, 1);
  QCOMPARE(run.errorCode(), QStringLiteral("not-found"));
}

namespace {
const RegisterTest<TestRefusals> registeredTestRefusals;
}

}  // namespace linewarden::test

#include "test_refusals.moc"
