// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_under_test.h"
#include "tests/support/run_tests.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlRecord>
#include <QTest>

namespace linewarden::test {

namespace {

// SQLite's result codes, which both drivers hand on.
constexpr int sqliteError = 1;
constexpr int sqliteBusy = 5;
constexpr int sqliteConstraint = 19;
constexpr int constraintNotNull = 1299;
constexpr int constraintForeignKey = 787;

}  // namespace

/// What statements change, transactions, and how failures are told.
class TestStatements : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    under_ = std::make_unique<DatabaseUnderTest>();
    QCOMPARE(under_->run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"_qs),
             QString());
  }
  void cleanup() { under_.reset(); }

  void hasTheFeaturesOfSqlite();
  void countsChangedRows();
  void knowsTheIdItInserted();
  void tellsAConstraintViolation_data();
  void tellsAConstraintViolation();
  void tellsASyntaxError_data();
  void tellsASyntaxError();
  void refusesSeveralStatementsAtOnce();
  void worksOnAfterAnError();
  void tellsAnErrorInALaterRow();
  void keepsWhatIsCommitted();
  void forgetsWhatIsRolledBack();
  void refusesATransactionInATransaction();
  void refusesACommitWithoutATransaction();
  void keepsSavepointsApart();
  void tellsThatAnotherConnectionWrites();
  void endsOpenQueriesWhenItCloses();
  void cannotOpenAMissingFolder();
  void opensAgain();
  void runsDdlAndDmlWithoutRows();

 private:
  int count() { return under_->value(u"SELECT count(*) FROM t"_qs).toInt(); }

  std::unique_ptr<DatabaseUnderTest> under_;
};

void TestStatements::hasTheFeaturesOfSqlite() {
  const QSqlDriver* driver = under_->database().driver();
  for (const auto feature :
       {QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode,
        QSqlDriver::PreparedQueries, QSqlDriver::NamedPlaceholders,
        QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId, QSqlDriver::FinishQuery}) {
    QVERIFY2(driver->hasFeature(feature), qPrintable(QString::number(feature)));
  }
  QVERIFY(!driver->hasFeature(QSqlDriver::QuerySize));
  QVERIFY(!driver->hasFeature(QSqlDriver::BatchOperations));
  QVERIFY(!driver->hasFeature(QSqlDriver::MultipleResultSets));
}

void TestStatements::countsChangedRows() {
  QSqlQuery query(under_->database());
  QVERIFY(query.exec(u"INSERT INTO t (name) VALUES ('a'), ('b'), ('c')"_qs));
  QCOMPARE(query.numRowsAffected(), 3);
  QVERIFY(!query.isSelect());
  QVERIFY(query.exec(u"UPDATE t SET name = name || 'x' WHERE name <> 'a'"_qs));
  QCOMPARE(query.numRowsAffected(), 2);
  QVERIFY(query.exec(u"UPDATE t SET name = 'q' WHERE name = 'nobody'"_qs));
  QCOMPARE(query.numRowsAffected(), 0);
  QVERIFY(query.exec(u"DELETE FROM t"_qs));
  QCOMPARE(query.numRowsAffected(), 3);
}

void TestStatements::knowsTheIdItInserted() {
  QSqlQuery query(under_->database());
  QVERIFY(query.exec(u"INSERT INTO t (id, name) VALUES (9007199254740993, 'a')"_qs));
  QCOMPARE(query.lastInsertId().toLongLong(), qint64{9007199254740993});
  QVERIFY(query.exec(u"INSERT INTO t (name) VALUES ('b')"_qs));
  QCOMPARE(query.lastInsertId().toLongLong(), qint64{9007199254740994});
}

void TestStatements::tellsAConstraintViolation_data() {
  QTest::addColumn<QString>("sql");
  QTest::addColumn<int>("code");
  QTest::newRow("unique") << u"INSERT INTO t (name) VALUES ('a')"_qs << 2067;
  QTest::newRow("primary key") << u"INSERT INTO t (id, name) VALUES (1, 'z')"_qs << 1555;
  QTest::newRow("not null") << u"INSERT INTO t (name) VALUES (NULL)"_qs << constraintNotNull;
  QTest::newRow("foreign key") << u"INSERT INTO child VALUES (77)"_qs << constraintForeignKey;
}

void TestStatements::tellsAConstraintViolation() {
  QFETCH(QString, sql);
  QFETCH(int, code);
  QCOMPARE(under_->run(u"PRAGMA foreign_keys = ON"_qs), QString());
  QCOMPARE(under_->run(u"CREATE TABLE child (parent INTEGER REFERENCES t (id))"_qs), QString());
  QCOMPARE(under_->run(u"INSERT INTO t VALUES (1, 'a')"_qs), QString());
  QSqlQuery query(under_->database());
  QVERIFY(!query.exec(sql));
  QCOMPARE(primaryCode(query.lastError()), sqliteConstraint);
  QCOMPARE(query.lastError().nativeErrorCode().toInt(), code);
  QVERIFY(query.lastError().databaseText().contains(u"constraint failed"));
  QVERIFY(!query.isActive());
  QCOMPARE(count(), 1);
}

void TestStatements::tellsASyntaxError_data() {
  QTest::addColumn<QString>("sql");
  QTest::newRow("no statement") << u"SELEC 1"_qs;
  QTest::newRow("no table") << u"SELECT * FROM nothing"_qs;
  QTest::newRow("no column") << u"SELECT nothing FROM t"_qs;
  QTest::newRow("cut off") << u"SELECT * FROM"_qs;
}

void TestStatements::tellsASyntaxError() {
  QFETCH(QString, sql);
  QSqlQuery query(under_->database());
  QVERIFY(!query.prepare(sql));
  QCOMPARE(query.lastError().type(), QSqlError::StatementError);
  QCOMPARE(primaryCode(query.lastError()), sqliteError);
  QVERIFY(!query.lastError().databaseText().isEmpty());
  QVERIFY(!query.exec());
}

void TestStatements::refusesSeveralStatementsAtOnce() {
  QSqlQuery query(under_->database());
  QVERIFY(!query.exec(u"INSERT INTO t (name) VALUES ('a'); DELETE FROM t"_qs));
  QVERIFY(query.lastError().isValid());
  QCOMPARE(count(), 0);
  QVERIFY(query.exec(u"INSERT INTO t (name) VALUES ('a;b') ;  "_qs));
  QCOMPARE(count(), 1);
}

void TestStatements::worksOnAfterAnError() {
  QSqlQuery query(under_->database());
  QVERIFY(query.prepare(u"INSERT INTO t (name) VALUES (?)"_qs));
  query.bindValue(0, QVariant());
  QVERIFY(!query.exec());
  query.bindValue(0, u"a"_qs);
  QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
  QVERIFY(!query.lastError().isValid());
  QCOMPARE(count(), 1);
}

// The first row comes, the second cannot be computed.
void TestStatements::tellsAnErrorInALaterRow() {
  QSqlQuery query(under_->database());
  QVERIFY(
      query.exec(u"SELECT abs(v) FROM (SELECT 1 AS v UNION ALL "
                 "SELECT -9223372036854775807 - 1)"_qs));
  QVERIFY(query.next());
  QCOMPARE(query.value(0).toInt(), 1);
  QVERIFY(!query.next());
  QVERIFY(query.lastError().isValid());
}

void TestStatements::keepsWhatIsCommitted() {
  QVERIFY(under_->database().transaction());
  QCOMPARE(under_->run(u"INSERT INTO t (name) VALUES ('a')"_qs), QString());
  QVERIFY(under_->database().commit());
  QCOMPARE(count(), 1);
}

void TestStatements::forgetsWhatIsRolledBack() {
  QVERIFY(under_->database().transaction());
  QCOMPARE(under_->run(u"INSERT INTO t (name) VALUES ('a')"_qs), QString());
  QCOMPARE(under_->run(u"CREATE TABLE more (x)"_qs), QString());
  QVERIFY(under_->database().rollback());
  QCOMPARE(count(), 0);
  QVERIFY(!under_->database().tables().contains(u"more"_qs));
}

void TestStatements::refusesATransactionInATransaction() {
  QVERIFY(under_->database().transaction());
  QVERIFY(!under_->database().transaction());
  QCOMPARE(under_->database().lastError().type(), QSqlError::TransactionError);
  QVERIFY(under_->database().rollback());
}

void TestStatements::refusesACommitWithoutATransaction() {
  QVERIFY(!under_->database().commit());
  QCOMPARE(under_->database().lastError().type(), QSqlError::TransactionError);
  QVERIFY(!under_->database().rollback());
}

void TestStatements::keepsSavepointsApart() {
  QVERIFY(under_->database().transaction());
  QCOMPARE(under_->run(u"INSERT INTO t (name) VALUES ('a')"_qs), QString());
  QCOMPARE(under_->run(u"SAVEPOINT s"_qs), QString());
  QCOMPARE(under_->run(u"INSERT INTO t (name) VALUES ('b')"_qs), QString());
  QCOMPARE(under_->run(u"ROLLBACK TO s"_qs), QString());
  QCOMPARE(under_->run(u"RELEASE s"_qs), QString());
  QVERIFY(under_->database().commit());
  QCOMPARE(under_->value(u"SELECT group_concat(name) FROM t"_qs).toString(), u"a"_qs);
}

void TestStatements::tellsThatAnotherConnectionWrites() {
  QSqlDatabase other = addDatabaseUnderTest(u"other"_qs, under_->path());
  QVERIFY(other.open());
  QCOMPARE(under_->run(u"BEGIN IMMEDIATE"_qs), QString());
  QSqlQuery query(other);
  QVERIFY(!query.exec(u"INSERT INTO t (name) VALUES ('a')"_qs));
  QCOMPARE(primaryCode(query.lastError()), sqliteBusy);
  QCOMPARE(query.lastError().type(), QSqlError::ConnectionError);
  QCOMPARE(under_->run(u"COMMIT"_qs), QString());
  QVERIFY(query.exec(u"INSERT INTO t (name) VALUES ('a')"_qs));
  query = QSqlQuery();
  other = {};
  QSqlDatabase::removeDatabase(u"other"_qs);
}

void TestStatements::endsOpenQueriesWhenItCloses() {
  QCOMPARE(under_->run(u"INSERT INTO t (name) VALUES ('a'), ('b')"_qs), QString());
  QSqlQuery query(under_->database());
  query.setForwardOnly(true);
  QVERIFY(query.exec(u"SELECT name FROM t"_qs));
  QVERIFY(query.next());
  under_->database().close();
  QVERIFY(!query.next());
  QVERIFY(under_->database().open());
  QCOMPARE(count(), 2);
}

void TestStatements::cannotOpenAMissingFolder() {
  QSqlDatabase other =
      addDatabaseUnderTest(u"missing"_qs, QFileInfo(under_->path()).path() + u"/none/x.db"_qs);
  QVERIFY(!other.open());
  QVERIFY(!other.isOpen());
  QVERIFY(other.isOpenError());
  QCOMPARE(other.lastError().type(), QSqlError::ConnectionError);
  other = {};
  QSqlDatabase::removeDatabase(u"missing"_qs);
}

void TestStatements::opensAgain() {
  QCOMPARE(under_->run(u"INSERT INTO t (name) VALUES ('a')"_qs), QString());
  under_->database().close();
  QVERIFY(!under_->database().isOpen());
  QVERIFY(under_->database().open());
  QCOMPARE(count(), 1);
}

void TestStatements::runsDdlAndDmlWithoutRows() {
  QSqlQuery query(under_->database());
  QVERIFY(query.exec(u"CREATE INDEX t_name ON t (name)"_qs));
  QVERIFY(query.isActive());
  QVERIFY(!query.isSelect());
  QVERIFY(!query.next());
  QVERIFY(query.record().isEmpty());
}

static const RegisterTest<TestStatements> registeredTestStatements;

}  // namespace linewarden::test

#include "test_statements.moc"
