// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_under_test.h"
#include "tests/support/run_tests.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <limits>

namespace linewarden::test {

namespace {

const QString letters = QStringLiteral("Füllstand °C, 温度, \U0001F6E2, 'x' \"y\" -- ;");

}  // namespace

/// Values on their way into a statement and back.
class TestBinding : public QObject {
  Q_OBJECT

 private slots:
  void keepsAValue_data();
  void keepsAValue();
  void writesTimesAsIsoText_data();
  void writesTimesAsIsoText();
  void takesTheseForNull_data();
  void takesTheseForNull();
  void keepsEmptyApartFromNull();
  void bindsByPosition();
  void bindsByName();
  void bindsANameThatStandsTwice();
  void bindsNamedParametersInOrder();
  void leavesColonsInLiteralsAlone();
  void refusesTooFewValues();
  void refusesTooManyValues();
  void bindsAnewForEachRun();
  void unboundAfterClear();
  void runsABatch();
  void runsABatchByName();
  void runsABatchOfColumns();
  void stopsABatchAtAnError();
  void storesABlobOfAMegabyte();
};

void TestBinding::keepsAValue_data() {
  QTest::addColumn<QVariant>("value");
  QTest::addColumn<QVariant>("expected");
  const auto same = [](const char* name, const QVariant& value) {
    QTest::newRow(name) << value << value;
  };
  same("zero", QVariant(qint64{0}));
  same("largest integer", QVariant(std::numeric_limits<qint64>::max()));
  same("smallest integer", QVariant(std::numeric_limits<qint64>::min()));
  QTest::newRow("int") << QVariant(-7) << QVariant(qint64{-7});
  QTest::newRow("unsigned") << QVariant(4'000'000'000U) << QVariant(qint64{4'000'000'000});
  QTest::newRow("true") << QVariant(true) << QVariant(qint64{1});
  QTest::newRow("false") << QVariant(false) << QVariant(qint64{0});
  same("double", QVariant(0.1));
  same("largest double", QVariant(std::numeric_limits<double>::max()));
  same("smallest double", QVariant(std::numeric_limits<double>::denorm_min()));
  same("infinity", QVariant(std::numeric_limits<double>::infinity()));
  same("text", QVariant(letters));
  same("empty text", QVariant(QStringLiteral("")));
  same("long text", QVariant(QString(100'000, u'ü')));
  same("blob", QVariant(QByteArray("\x00\x01\xff\x00z", 5)));
}

void TestBinding::keepsAValue() {
  QFETCH(QVariant, value);
  QFETCH(QVariant, expected);
  DatabaseUnderTest under;
  const QVariant got = under.roundTrip(value);
  QCOMPARE(got.typeId(), expected.typeId());
  QCOMPARE(got, expected);
}

void TestBinding::writesTimesAsIsoText_data() {
  QTest::addColumn<QVariant>("value");
  QTest::addColumn<QString>("text");
  const QDate date(2026, 1, 31);
  const QTime time(8, 15, 0, 250);
  QTest::newRow("UTC") << QVariant(QDateTime(date, time, Qt::UTC))
                       << u"2026-01-31T08:15:00.250Z"_qs;
  QTest::newRow("offset") << QVariant(QDateTime(date, time, Qt::OffsetFromUTC, 3600))
                          << u"2026-01-31T08:15:00.250+01:00"_qs;
  QTest::newRow("date") << QVariant(date) << u"2026-01-31"_qs;
  QTest::newRow("time") << QVariant(time) << u"08:15:00.250"_qs;
}

void TestBinding::writesTimesAsIsoText() {
  QFETCH(QVariant, value);
  QFETCH(QString, text);
  DatabaseUnderTest under;
  const QVariant got = under.roundTrip(value);
  QCOMPARE(got.typeId(), int(QMetaType::QString));
  QCOMPARE(got.toString(), text);
  if (value.typeId() == QMetaType::QDateTime) {
    QCOMPARE(got.toDateTime().toUTC(), value.toDateTime().toUTC());
  }
}

void TestBinding::takesTheseForNull_data() {
  QTest::addColumn<QVariant>("value");
  QTest::newRow("nothing") << QVariant();
  QTest::newRow("typed nothing") << QVariant(QMetaType::fromType<int>());
  QTest::newRow("null text") << QVariant(QString());
  QTest::newRow("null blob") << QVariant(QByteArray());
  QTest::newRow("null time") << QVariant(QDateTime());
}

void TestBinding::takesTheseForNull() {
  QFETCH(QVariant, value);
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT ? IS NULL, ?"_qs));
  query.addBindValue(value);
  query.addBindValue(value);
  QVERIFY(query.exec() && query.next());
  QCOMPARE(query.value(0).toInt(), 1);
  QVERIFY(query.isNull(1));
  QVERIFY(query.value(1).isNull());
}

void TestBinding::keepsEmptyApartFromNull() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT typeof(?), typeof(?)"_qs));
  query.addBindValue(QStringLiteral(""));
  query.addBindValue(QByteArray(""));
  QVERIFY(query.exec() && query.next());
  QCOMPARE(query.value(0).toString(), u"text"_qs);
  QCOMPARE(query.value(1).toString(), u"blob"_qs);
}

void TestBinding::bindsByPosition() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT ?, ?, ?"_qs));
  query.bindValue(2, u"c"_qs);
  query.bindValue(0, u"a"_qs);
  query.bindValue(1, u"b"_qs);
  QVERIFY(query.exec() && query.next());
  QCOMPARE(query.value(0).toString() + query.value(1).toString() + query.value(2).toString(),
           u"abc"_qs);
}

void TestBinding::bindsByName() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT :first, :second"_qs));
  query.bindValue(u":second"_qs, 2);
  query.bindValue(u":first"_qs, 1);
  QVERIFY(query.exec() && query.next());
  QCOMPARE(query.value(0).toInt(), 1);
  QCOMPARE(query.value(1).toInt(), 2);
  QCOMPARE(query.boundValue(u":second"_qs).toInt(), 2);
}

void TestBinding::bindsANameThatStandsTwice() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT :a, :b, :a, :c, :b"_qs));
  query.bindValue(u":a"_qs, 1);
  query.bindValue(u":b"_qs, 2);
  query.bindValue(u":c"_qs, 3);
  QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
  QVERIFY(query.next());
  QString row;
  for (int i = 0; i < 5; ++i) row += query.value(i).toString();
  QCOMPARE(row, u"12132"_qs);
}

void TestBinding::bindsNamedParametersInOrder() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT :a, :b"_qs));
  query.addBindValue(1);
  query.addBindValue(2);
  QVERIFY(query.exec() && query.next());
  QCOMPARE(query.value(0).toInt(), 1);
  QCOMPARE(query.value(1).toInt(), 2);
}

void TestBinding::leavesColonsInLiteralsAlone() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT 'at 10:30 ?', \":x\", :a FROM (SELECT 5 AS \":x\")"_qs));
  query.bindValue(u":a"_qs, 7);
  QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
  QVERIFY(query.next());
  QCOMPARE(query.value(0).toString(), u"at 10:30 ?"_qs);
  QCOMPARE(query.value(1).toInt(), 5);
  QCOMPARE(query.value(2).toInt(), 7);
}

void TestBinding::refusesTooFewValues() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT ?, ?"_qs));
  query.addBindValue(1);
  QVERIFY(!query.exec());
  QCOMPARE(query.lastError().type(), QSqlError::StatementError);
  QVERIFY(!query.isActive());
}

void TestBinding::refusesTooManyValues() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT ?"_qs));
  query.addBindValue(1);
  query.addBindValue(2);
  QVERIFY(!query.exec());
  QCOMPARE(query.lastError().type(), QSqlError::StatementError);
}

void TestBinding::bindsAnewForEachRun() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT ?"_qs));
  for (const QVariant& value : {QVariant(1), QVariant(u"zwei"_qs), QVariant(QByteArray("3"))}) {
    query.bindValue(0, value);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString(), value.toString());
  }
  QVERIFY(query.exec() && query.next());
  QCOMPARE(query.value(0).toByteArray(), QByteArray("3"));
}

void TestBinding::unboundAfterClear() {
  DatabaseUnderTest under;
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"SELECT ?"_qs));
  query.addBindValue(1);
  query.clear();
  QVERIFY(!query.isActive());
  QVERIFY(!query.exec());
}

void TestBinding::runsABatch() {
  DatabaseUnderTest under;
  QCOMPARE(under.run(u"CREATE TABLE t (a INTEGER, b TEXT)"_qs), QString());
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"INSERT INTO t VALUES (?, ?)"_qs));
  query.addBindValue(QVariantList{1, 2, 3});
  query.addBindValue(QVariantList{u"eins"_qs, QVariant(), letters});
  QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
  QCOMPARE(under.value(u"SELECT count(*) FROM t"_qs).toInt(), 3);
  QCOMPARE(under.value(u"SELECT b FROM t WHERE a = 3"_qs).toString(), letters);
  QVERIFY(under.value(u"SELECT b FROM t WHERE a = 2"_qs).isNull());
}

void TestBinding::runsABatchByName() {
  DatabaseUnderTest under;
  QCOMPARE(under.run(u"CREATE TABLE t (a INTEGER, b INTEGER)"_qs), QString());
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"INSERT INTO t (b, a) VALUES (:b, :a)"_qs));
  query.bindValue(u":a"_qs, QVariantList{1, 2});
  query.bindValue(u":b"_qs, QVariantList{10, 20});
  QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
  QCOMPARE(under.value(u"SELECT b FROM t WHERE a = 2"_qs).toInt(), 20);
}

void TestBinding::runsABatchOfColumns() {
  DatabaseUnderTest under;
  QCOMPARE(under.run(u"CREATE TABLE t (a INTEGER, b INTEGER)"_qs), QString());
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"INSERT INTO t VALUES (?, ?)"_qs));
  query.addBindValue(QVariantList{1, 2});
  query.addBindValue(QVariantList{10, 20});
  QVERIFY(query.execBatch(QSqlQuery::ValuesAsColumns));
  QCOMPARE(under.value(u"SELECT sum(a * b) FROM t"_qs).toInt(), 50);
}

void TestBinding::stopsABatchAtAnError() {
  DatabaseUnderTest under;
  QCOMPARE(under.run(u"CREATE TABLE t (a INTEGER UNIQUE)"_qs), QString());
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_qs));
  query.addBindValue(QVariantList{1, 2, 1, 4});
  QVERIFY(!query.execBatch());
  QVERIFY(query.lastError().isValid());
  QCOMPARE(under.value(u"SELECT count(*) FROM t"_qs).toInt(), 2);
}

void TestBinding::storesABlobOfAMegabyte() {
  DatabaseUnderTest under;
  QByteArray blob(1 << 20, '\0');
  for (qsizetype i = 0; i < blob.size(); ++i) blob[i] = static_cast<char>(i * 31);
  QCOMPARE(under.run(u"CREATE TABLE t (b BLOB)"_qs), QString());
  QSqlQuery query(under.database());
  QVERIFY(query.prepare(u"INSERT INTO t VALUES (?)"_qs));
  query.addBindValue(blob);
  QVERIFY(query.exec());
  QCOMPARE(under.value(u"SELECT b FROM t"_qs).toByteArray(), blob);
  QCOMPARE(under.value(u"SELECT length(b) FROM t"_qs).toInt(), 1 << 20);
}

static const RegisterTest<TestBinding> registeredTestBinding;

}  // namespace linewarden::test

#include "test_binding.moc"
