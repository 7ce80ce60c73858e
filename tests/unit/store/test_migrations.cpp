// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/store/migrations.h"
#include "app/store/query.h"
#include "app/store/store_connection.h"
#include "app/store/store_file.h"
#include "tests/support/run_tests.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace linewarden::test {

namespace {

Migration migration(int number, const QStringList& statements) {
  const QString name = QStringLiteral("%1-test").arg(number, 4, 10, QLatin1Char('0'));
  return {number, name, statements, QByteArray::number(number)};
}

QList<Migration> first() {
  return {migration(1, {u"CREATE TABLE a (x INTEGER)"_qs})};
}

QList<Migration> second() {
  return first() << migration(
             2, {u"CREATE TABLE b (y INTEGER)"_qs, u"INSERT INTO b SELECT x * 10 FROM a"_qs});
}

QList<Migration> broken() {
  return first() << migration(2, {u"CREATE TABLE b (y INTEGER)"_qs, u"DROP TABLE nothing"_qs});
}

}  // namespace

/// The store's form, step by step.
class TestMigrations : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(u"linewarden.db"_qs);
    key_ = randomSecret(32);
    QVERIFY(createStoreFile(path_, key_, first()).ok());
    QVERIFY(run(u"INSERT INTO a VALUES (4)"_qs).ok());
  }

  void splitsAFileIntoStatements();
  void numbersTheProgramsOwnWithoutGaps();
  void bringsAnOlderStoreUpToDate();
  void keepsACopyOfTheOlderStore();
  void leavesACurrentStoreAlone();
  void undoesAMigrationThatFails();
  void refusesAStoreThatIsNewer();
  void refusesAMigrationThatWasChanged();

 private:
  Result<void> run(const QString& sql) { return connect(path_)->run(sql); }
  QVariant value(const QString& sql) { return connect(path_)->value(sql).value(); }
  std::unique_ptr<StoreConnection> connect(const QString& path) {
    return std::move(StoreConnection::open(path, key_, {}).value());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
  SecretBytes key_;
};

void TestMigrations::splitsAFileIntoStatements() {
  const QStringList statements = splitStatements(
      u"-- first; not this\nCREATE TABLE a (\n  x TEXT DEFAULT 'a;b'\n);\n\n"
      "INSERT INTO a VALUES ('c');\nSELECT 1"_qs);
  QCOMPARE(statements.size(), 3);
  QCOMPARE(statements.at(0), u"CREATE TABLE a (\nx TEXT DEFAULT 'a;b'\n);"_qs);
  QCOMPARE(statements.at(2), u"SELECT 1"_qs);
}

void TestMigrations::numbersTheProgramsOwnWithoutGaps() {
  const QList<Migration> own = migrationsIn(programSchema());
  QVERIFY(!own.isEmpty());
  QCOMPARE(own.first().name, u"0001-first"_qs);
  QCOMPARE(own.last().number, int(own.size()));
  QCOMPARE(own.first().sha256.size(), 32);
}

void TestMigrations::bringsAnOlderStoreUpToDate() {
  QVERIFY(prepareStoreFile(path_, key_, second()).ok());
  QCOMPARE(value(u"SELECT y FROM b"_qs).toInt(), 40);
  QCOMPARE(value(u"PRAGMA user_version"_qs).toInt(), 2);
  QCOMPARE(value(u"SELECT count(*) FROM schema_migration"_qs).toInt(), 2);
}

void TestMigrations::keepsACopyOfTheOlderStore() {
  QVERIFY(prepareStoreFile(path_, key_, second()).ok());
  const auto copy = connect(folder_->filePath(u"linewarden-before-0002.db"_qs));
  QCOMPARE(copy->value(u"SELECT x FROM a"_qs).value().toInt(), 4);
  QCOMPARE(copy->value(u"PRAGMA user_version"_qs).value().toInt(), 1);
}

void TestMigrations::leavesACurrentStoreAlone() {
  QVERIFY(prepareStoreFile(path_, key_, first()).ok());
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden),
           QStringList{u"linewarden.db"_qs});
}

void TestMigrations::undoesAMigrationThatFails() {
  QFile file(path_);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray before = file.readAll();
  QCOMPARE(prepareStoreFile(path_, key_, broken()).error().code, ErrorCode::StoreFailed);
  QVERIFY(file.seek(0));
  QCOMPARE(file.readAll(), before);
  QVERIFY(prepareStoreFile(path_, key_, first()).ok());
}

void TestMigrations::refusesAStoreThatIsNewer() {
  QVERIFY(prepareStoreFile(path_, key_, second()).ok());
  QCOMPARE(prepareStoreFile(path_, key_, first()).error().code, ErrorCode::StoreTooNew);
  QVERIFY(prepareStoreFile(path_, key_, second()).ok());
}

void TestMigrations::refusesAMigrationThatWasChanged() {
  QList<Migration> changed = first();
  changed.first().sha256 = "other";
  QCOMPARE(prepareStoreFile(path_, key_, changed).error().code, ErrorCode::StoreTooNew);
}

static const RegisterTest<TestMigrations> registeredTestMigrations;

}  // namespace linewarden::test

#include "test_migrations.moc"
