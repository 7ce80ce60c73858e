// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/query.h"
#include "filled_store.h"
#include "tests/support/run_tests.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace linewarden::test {

namespace {

const QString marker = QStringLiteral("MARKER-a1f7-pasteuriser");

// What would show if a page, a journal or a temporary file were in the clear.
QList<QByteArray> tellTales(const SecretBytes& key) {
  const QByteArray raw(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
  const QByteArray wide(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2);
  return {marker.toUtf8(), wide, "CREATE TABLE", "SQLite format",
          "audit_entry",   raw,  raw.toHex(),    raw.toHex().toUpper(),
          raw.toBase64()};
}

QStringList filesWith(const QString& folder, const QList<QByteArray>& needles) {
  QStringList found;
  QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QByteArray content = file.readAll();
    for (const QByteArray& needle : needles) {
      if (content.contains(needle)) {
        found.append(QStringLiteral("%1: %2").arg(file.fileName(), QString::fromLatin1(needle)));
      }
    }
  }
  return found;
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  return process.waitForFinished() ? process.readAll() : QByteArray("did not run");
}

}  // namespace

/// Nothing that the store writes can be read without the key.
class TestSecrecy : public QObject {
  Q_OBJECT

 private slots:
  void showsNothingReadableInAnyFile();
  void sortsInMemoryOnly();
  void isNoDatabaseForTheSqliteShell();
  void exportsNoSymbolOfItsSqlite();
};

void TestSecrecy::showsNothingReadableInAnyFile() {
  const FilledStore filled(0);
  const QList<QByteArray> needles = tellTales(filled.key());
  auto opened = filled.open();
  QVERIFY(opened.ok());
  for (int i = 0; i < 200; ++i) {
    QVERIFY(waitFor((*opened)->write([i](Transaction& transaction) {
              return addRow(transaction, QString::number(i), marker.repeated(100));
            })).ok());
  }
  const QString copy = filled.folder() + u"/copy.db"_qs;
  QVERIFY(waitFor((*opened)->copyTo(copy)).ok());
  QVERIFY(QFile(filled.path() + u"-wal"_qs).size() > 4096);
  QVERIFY(QFile::exists(filled.path() + u"-shm"_qs));
  QCOMPARE(filesWith(filled.folder(), needles), QStringList());
  opened->reset();
  QCOMPARE(filesWith(filled.folder(), needles), QStringList());
}

void TestSecrecy::sortsInMemoryOnly() {
  QTemporaryDir scratch;
  qputenv("SQLITE_TMPDIR", scratch.path().toLocal8Bit());
  qputenv("TMPDIR", scratch.path().toLocal8Bit());
  {
    const FilledStore filled(0);
    auto opened = filled.open();
    QVERIFY(opened.ok());
    for (int i = 0; i < 20; ++i) {
      QVERIFY(waitFor((*opened)->write([i](Transaction& transaction) {
                return addRow(transaction, QString::number(i), marker.repeated(20'000));
              })).ok());
    }
    // The first row is out while all others wait in the sorter.
    const auto found = waitFor((*opened)->read([&](QSqlDatabase& database) -> Result<QStringList> {
      auto query = runQuery(database, u"SELECT value FROM setting ORDER BY value || name"_qs);
      if (!query) return query.error();
      query->next();
      return filesWith(scratch.path(), {marker.toUtf8()});
    }));
    QCOMPARE(found.value(), QStringList());
  }
  qunsetenv("SQLITE_TMPDIR");
  qunsetenv("TMPDIR");
}

void TestSecrecy::isNoDatabaseForTheSqliteShell() {
  const QString shell = QStandardPaths::findExecutable(u"sqlite3"_qs);
  if (shell.isEmpty()) QSKIP("there is no sqlite3 here");
  const FilledStore filled;
  const QByteArray before = filled.fingerprint();
  const QByteArray said = outputOf(shell, {filled.path(), u".schema"_qs});
  QVERIFY2(said.contains("not a database"), said.constData());
  QVERIFY(!said.contains("CREATE"));
  QCOMPARE(filled.fingerprint(), before);
}

void TestSecrecy::exportsNoSymbolOfItsSqlite() {
  const QString nm = QStandardPaths::findExecutable(u"nm"_qs);
  if (nm.isEmpty()) QSKIP("there is no nm here");
  const QByteArray exported =
      outputOf(nm, {u"-D"_qs, u"--defined-only"_qs, QCoreApplication::applicationFilePath()});
  QVERIFY2(!exported.contains("sqlite3") && !exported.contains("sqlcipher"), exported.constData());
}

static const RegisterTest<TestSecrecy> registeredTestSecrecy;

}  // namespace linewarden::test

#include "test_secrecy.moc"
