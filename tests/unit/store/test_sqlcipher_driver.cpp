// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"
#include "app/store/query.h"
#include "app/store/store_connection.h"
#include "tests/support/run_tests.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace linewarden::test {

/// What our driver does and Qt's SQLite driver does not; the rest is compared in driver/.
class TestSqlCipherDriver : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    key_ = randomSecret(32);
    path_ = folder_->filePath(u"test.db"_qs);
    connection_ = std::move(StoreConnection::open(path_, key_, {}).value());
    QVERIFY(connection_->run(u"CREATE TABLE t (id BIGINT, name TEXT UNIQUE)"_qs).ok());
  }
  void cleanup() { connection_.reset(); }

  void opensWithTheSameKeyOnly();
  void opensNothingWithoutAKey();
  void callsAConstraintViolationAStatementError();
  void describesBigintAs64Bits();
  void refusesToAttach();
  void cancelsARunningQuery();
  void copiesTheStateOfItsTransaction();
  void endsACopyWhenAsked();
  void hasItsProtectionsOn_data();
  void hasItsProtectionsOn();
  void refusesABatchOfUnevenLists();
  void writesBlobsAsSql();
  void keepsByteOrderMarks_data();
  void keepsByteOrderMarks();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  SecretBytes key_;
  QString path_;
  std::unique_ptr<StoreConnection> connection_;
};

void TestSqlCipherDriver::opensWithTheSameKeyOnly() {
  QVERIFY(StoreConnection::open(path_, key_, {}).ok());
  SecretBytes other = key_.clone();
  other.data()[31] ^= 1U;
  QVERIFY(!StoreConnection::open(path_, other, {}).ok());
}

void TestSqlCipherDriver::opensNothingWithoutAKey() {
  const QString fresh = folder_->filePath(u"fresh.db"_qs);
  QVERIFY(!StoreConnection::open(fresh, SecretBytes(), {}).ok());
  QVERIFY(!QFile::exists(fresh));
}

void TestSqlCipherDriver::callsAConstraintViolationAStatementError() {
  QVERIFY(connection_->run(u"INSERT INTO t VALUES (1, 'a')"_qs).ok());
  QSqlQuery query(connection_->database());
  QVERIFY(!query.exec(u"INSERT INTO t VALUES (2, 'a')"_qs));
  QCOMPARE(query.lastError().type(), QSqlError::StatementError);
  QCOMPARE(storeError(query.lastError()).code, ErrorCode::Conflict);
}

void TestSqlCipherDriver::describesBigintAs64Bits() {
  const QSqlRecord record = connection_->database().record(u"t"_qs);
  QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
}

void TestSqlCipherDriver::refusesToAttach() {
  const QString plain = folder_->filePath(u"plain.db"_qs);
  QVERIFY(!connection_->run(QStringLiteral("ATTACH '%1' AS p KEY ''").arg(plain)).ok());
  QVERIFY(!QFile::exists(plain));
}

void TestSqlCipherDriver::cancelsARunningQuery() {
  SqlCipherDriver& driver = connection_->driver();
  std::atomic<bool> ended = false;
  // Interrupting has no effect before the statement runs, so it is repeated until it ends.
  std::thread canceller([&] {
    while (!ended) {
      driver.cancelQuery();
      std::this_thread::yield();
    }
  });
  QSqlQuery query(connection_->database());
  const bool done = query.exec(
      u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_qs);
  ended = true;
  canceller.join();
  QVERIFY(!done);
  QCOMPARE(storeError(query.lastError()).code, ErrorCode::Cancelled);
  QVERIFY(connection_->run(u"INSERT INTO t VALUES (1, 'a')"_qs).ok());
}

void TestSqlCipherDriver::copiesTheStateOfItsTransaction() {
  QVERIFY(connection_->run(u"PRAGMA journal_mode = WAL"_qs).ok());
  auto reader = StoreConnection::open(path_, key_, {});
  QVERIFY(reader.ok());
  QVERIFY((*reader)->run(u"BEGIN"_qs).ok());
  QCOMPARE((*reader)->value(u"SELECT count(*) FROM t"_qs).value().toInt(), 0);
  QVERIFY(connection_->run(u"INSERT INTO t VALUES (1, 'a')"_qs).ok());
  const QString copy = folder_->filePath(u"copy.db"_qs);
  QVERIFY(!(*reader)->driver().backupTo(copy, [] { return true; }).isValid());
  auto copied = StoreConnection::open(copy, key_, {});
  QCOMPARE((*copied)->value(u"SELECT count(*) FROM t"_qs).value().toInt(), 0);
}

void TestSqlCipherDriver::endsACopyWhenAsked() {
  const QSqlError error =
      connection_->driver().backupTo(folder_->filePath(u"copy.db"_qs), [] { return false; });
  QCOMPARE(storeError(error).code, ErrorCode::Cancelled);
}

void TestSqlCipherDriver::hasItsProtectionsOn_data() {
  QTest::addColumn<QString>("pragma");
  QTest::addColumn<int>("value");
  QTest::newRow("foreign keys") << u"foreign_keys"_qs << 1;
  QTest::newRow("secure delete") << u"secure_delete"_qs << 1;
  QTest::newRow("temporary tables in memory") << u"temp_store"_qs << 2;
  QTest::newRow("full synchronisation") << u"synchronous"_qs << 2;
  QTest::newRow("cell checks") << u"cell_size_check"_qs << 1;
  QTest::newRow("page size") << u"cipher_page_size"_qs << 4096;
  QTest::newRow("HMAC") << u"cipher_use_hmac"_qs << 1;
}

void TestSqlCipherDriver::hasItsProtectionsOn() {
  QFETCH(QString, pragma);
  QFETCH(int, value);
  QCOMPARE(connection_->value(u"PRAGMA "_qs + pragma).value().toInt(), value);
}

void TestSqlCipherDriver::refusesABatchOfUnevenLists() {
  QSqlQuery query(connection_->database());
  QVERIFY(query.prepare(u"INSERT INTO t VALUES (?, ?)"_qs));
  query.addBindValue(QVariantList{1, 2});
  query.addBindValue(QVariantList{u"a"_qs});
  QVERIFY(!query.execBatch());
  QCOMPARE(query.lastError().type(), QSqlError::StatementError);
  QCOMPARE(connection_->value(u"SELECT count(*) FROM t"_qs).value().toInt(), 0);
}

void TestSqlCipherDriver::writesBlobsAsSql() {
  QSqlField field(u"b"_qs, QMetaType::fromType<QByteArray>());
  field.setValue(QByteArray("\x00\xff", 2));
  QCOMPARE(connection_->driver().formatValue(field, false), u"X'00ff'"_qs);
}

void TestSqlCipherDriver::keepsByteOrderMarks_data() {
  QTest::addColumn<QString>("text");
  const QChar mark(QChar::ByteOrderMark);
  QTest::newRow("alone") << QString(mark);
  QTest::newRow("in front") << QString(QString(mark) + u"a"_qs);
  QTest::newRow("two in front") << QString(QString(2, mark) + u"ü"_qs);
  QTest::newRow("elsewhere") << QString(u"a"_qs + mark);
}

void TestSqlCipherDriver::keepsByteOrderMarks() {
  QFETCH(QString, text);
  QVERIFY(runQuery(connection_->database(), u"INSERT INTO t VALUES (1, ?)"_qs, {text}).ok());
  QCOMPARE(connection_->value(u"SELECT name FROM t"_qs).value().toString(), text);
}

static const RegisterTest<TestSqlCipherDriver> registeredTestSqlCipherDriver;

}  // namespace linewarden::test

#include "test_sqlcipher_driver.moc"
