// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/data_key.h"
#include "app/store/store_connection.h"
#include "control_program.h"
#include "tests/support/run_tests.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

namespace linewarden::test {

namespace {

constexpr int diskKibibytes = 8192;
constexpr qsizetype pageBytes = 4096;

using Change = std::function<void(QByteArray&)>;

}  // namespace

/// What can be wrong with a store: each its own code and message, and every file of the
/// installation byte for byte as it was.
class TestStoreFaults : public QObject {
  Q_OBJECT

 private:
  static QString storeOf(const ControlProgram& program) {
    return QDir(program.folder()).filePath(QStringLiteral("linewarden.db"));
  }

  static void change(const QString& path, const Change& how) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    how(content);
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(content), content.size());
  }

  /// Each command is refused with this code; the message names the file and holds `fragment`.
  static void refuses(const ControlProgram& program, const QString& code, const char* fragment) {
    const QMap<QString, QByteArray> before = program.files();
    for (const char* command : {"user list", "tags", "collect --for 1", "audit verify"}) {
      const QStringList words = QString::fromLatin1(command).split(u' ');

      const ControlRun run = program.run(words);

      QCOMPARE(run.exitCode, 1);
      QVERIFY2(run.errorCode() == code, (command + (": " + run.out)).constData());
      const QString message = run.json()
                                  .value(QStringLiteral("error"))
                                  .toObject()
                                  .value(QStringLiteral("message"))
                                  .toString();
      QVERIFY2(message.contains(QString::fromLatin1(fragment)), qPrintable(message));
      QVERIFY2(message.contains(program.folder()), qPrintable(message));
      QVERIFY(program.files() == before);
    }
    const ControlRun asText = ControlProgram::runBare(
        {QStringLiteral("--data"), program.folder(), QStringLiteral("--key-file"),
         program.keyFile(), QStringLiteral("user"), QStringLiteral("list")});
    QCOMPARE(asText.exitCode, 1);
    QVERIFY(asText.out.isEmpty());
    QVERIFY2(asText.err.contains(fragment), asText.err.constData());
    const ControlRun looked = program.run({QStringLiteral("doctor")});
    QCOMPARE(looked.exitCode, 1);
    QVERIFY2(looked.out.contains(fragment), looked.out.constData());
    QVERIFY(program.files() == before);
  }

 private slots:
  void refusesADamagedFile_data() {
    QTest::addColumn<Change>("how");
    QTest::addColumn<QByteArray>("fragment");
    const auto row = [](const char* name, const char* fragment, const Change& how) {
      QTest::newRow(name) << how << QByteArray(fragment);
    };
    row("nothing left", "damaged", [](QByteArray& bytes) { bytes.clear(); });
    row("cut in a page", "damaged", [](QByteArray& bytes) { bytes.truncate(pageBytes + 100); });
    row("last page missing", "damaged", [](QByteArray& bytes) { bytes.chop(pageBytes); });
    row("a byte of page 1", "page 1 of", [](QByteArray& bytes) { bytes[100] ^= 1; });
    row("a byte of page 4", "page 4 of", [](QByteArray& bytes) { bytes[3 * pageBytes + 7] ^= 1; });
    row("a byte of the last page", "page ",
        [](QByteArray& bytes) { bytes[bytes.size() - pageBytes + 1000] ^= 1; });
  }

  void refusesADamagedFile() {
    QFETCH(const Change, how);
    QFETCH(const QByteArray, fragment);
    ControlProgram program;
    QVERIFY(program.init(plantAt(1)));
    change(storeOf(program), how);
    refuses(program, QStringLiteral("store-damaged"), fragment.constData());
  }

  void refusesTheKeyFileOfAnother() {
    ControlProgram program;
    ControlProgram other;
    QVERIFY(program.init(plantAt(1)) && other.init(plantAt(1)));
    const QMap<QString, QByteArray> before = program.files();

    const ControlRun run =
        ControlProgram::runBare({QStringLiteral("--json"), QStringLiteral("--data"),
                                 program.folder(), QStringLiteral("--key-file"), other.keyFile(),
                                 QStringLiteral("user"), QStringLiteral("list")});

    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errorCode() == QStringLiteral("key-damaged"), run.out.constData());
    QVERIFY(run.out.contains("This key file does not open this installation."));
    QVERIFY(program.files() == before);
  }

  void refusesTheStoreOfAnother() {
    ControlProgram program;
    ControlProgram other;
    QVERIFY(program.init(plantAt(1)) && other.init(plantAt(1)));
    change(storeOf(program), [&other](QByteArray& bytes) {
      QFile file(storeOf(other));
      QVERIFY(file.open(QIODevice::ReadOnly));
      bytes = file.readAll();
    });
    refuses(program, QStringLiteral("store-wrong-key"), "key");
  }

  void refusesANewerStore() {
    ControlProgram program;
    QVERIFY(program.init(plantAt(1)));
    {
      auto keys = KeyEnvelope::load(program.folder());
      QVERIFY(keys.ok() && keys->unwrapFromKeyFile(program.keyFile()).ok());
      auto connection = StoreConnection::open(storeOf(program), keys->dataKey(), {});
      QVERIFY(connection.ok());
      QVERIFY((*connection)->run(QStringLiteral("PRAGMA user_version = 9999")).ok());
    }
    refuses(program, QStringLiteral("store-too-new"), "9999");
  }

  void refusesAReadOnlyFolder() {
    const SmallDisk disk(diskKibibytes);
    if (!disk.mounted()) QSKIP("this system lets the test mount no file system");
    ControlProgram program(QDir(disk.path()).filePath(QStringLiteral("place")));
    QVERIFY(program.init(plantAt(1)));
    QVERIFY(disk.makeReadOnly());
    refuses(program, QStringLiteral("read-only"), "read");
  }

  void refusesAFullDisk() {
    const SmallDisk disk(diskKibibytes);
    if (!disk.mounted()) QSKIP("this system lets the test mount no file system");
    ControlProgram program(QDir(disk.path()).filePath(QStringLiteral("place")));
    QVERIFY(program.init(plantAt(1)));
    disk.fill();
    refuses(program, QStringLiteral("disk-full"), "is full");
    disk.makeRoom();
    QCOMPARE(program.run({QStringLiteral("user"), QStringLiteral("list")}).exitCode, 0);
  }

  void makesNothingOnAFullDisk() {
    const SmallDisk disk(diskKibibytes);
    if (!disk.mounted()) QSKIP("this system lets the test mount no file system");
    disk.fill();
    ControlProgram program(QDir(disk.path()).filePath(QStringLiteral("place")));

    QVERIFY(!program.init(plantAt(1)));

    QCOMPARE(program.initOutcome()
                 .value(QStringLiteral("error"))
                 .toObject()
                 .value(QStringLiteral("code"))
                 .toString(),
             QStringLiteral("disk-full"));
    QVERIFY(!QDir(program.folder()).exists());
    QVERIFY(!QFile::exists(program.keyFile()));
  }
};

namespace {
const RegisterTest<TestStoreFaults> registeredTestStoreFaults;
}

}  // namespace linewarden::test

#include "test_store_faults.moc"
