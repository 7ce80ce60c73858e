// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_under_test.h"
#include "tests/support/run_tests.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QTest>

namespace linewarden::test {

/// Rows of a result, scrollable and forward-only.
class TestRows : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    under_ = std::make_unique<DatabaseUnderTest>();
    QCOMPARE(under_->run(u"CREATE TABLE t (n INTEGER PRIMARY KEY, name TEXT)"_qs), QString());
    QCOMPARE(under_->run(u"INSERT INTO t VALUES (1, 'one'), (2, 'two'), (3, 'three')"_qs),
             QString());
  }
  void cleanup() { under_.reset(); }

  void walksForwards_data() { modes(); }
  void walksForwards();
  void walksBackwards();
  void jumps();
  void jumpsOnlyAheadWhenForwardOnly();
  void findsTheLastRow_data() { modes(); }
  void findsTheLastRow();
  void findsTheFirstRow_data() { modes(); }
  void findsTheFirstRow();
  void hasNoRowInAnEmptyResult_data() { modes(); }
  void hasNoRowInAnEmptyResult();
  void runsAgainFromTheStart_data() { modes(); }
  void runsAgainFromTheStart();
  void keepsTheTypesOfEachRow_data() { modes(); }
  void keepsTheTypesOfEachRow();
  void hasNoValueOutsideItsRowsAndColumns();
  void doesNotKnowItsSize();
  void describesItsColumns();
  void describesExpressions();
  void describesAnEmptyResult();
  void findsValuesByName();
  void releasesTheTableWhenFinished();
  void roundsAsAsked();

 private:
  static void modes() {
    QTest::addColumn<bool>("forwardOnly");
    QTest::newRow("scrollable") << false;
    QTest::newRow("forward-only") << true;
  }
  QSqlQuery select(bool forwardOnly, const QString& sql = u"SELECT n, name FROM t ORDER BY n"_qs) {
    QSqlQuery query(under_->database());
    query.setForwardOnly(forwardOnly);
    if (!query.exec(sql)) qWarning("%s", qPrintable(query.lastError().text()));
    return query;
  }

  std::unique_ptr<DatabaseUnderTest> under_;
};

void TestRows::walksForwards() {
  QFETCH(bool, forwardOnly);
  QSqlQuery query = select(forwardOnly);
  QVERIFY(query.isActive() && query.isSelect());
  QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
  QStringList seen;
  while (query.next()) {
    QCOMPARE(query.at(), int(seen.size()));
    seen.append(query.value(0).toString() + query.value(1).toString());
  }
  QCOMPARE(seen, (QStringList{u"1one"_qs, u"2two"_qs, u"3three"_qs}));
  QCOMPARE(query.at(), int(QSql::AfterLastRow));
  QVERIFY(!query.next());
  QVERIFY(!query.lastError().isValid());
}

void TestRows::walksBackwards() {
  QSqlQuery query = select(false);
  while (query.next()) {
  }
  QStringList seen;
  while (query.previous()) seen.append(query.value(1).toString());
  QCOMPARE(seen, (QStringList{u"three"_qs, u"two"_qs, u"one"_qs}));
  QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
  QVERIFY(query.next());
  QCOMPARE(query.value(0).toInt(), 1);
}

void TestRows::jumps() {
  QSqlQuery query = select(false);
  QVERIFY(query.seek(2));
  QCOMPARE(query.value(1).toString(), u"three"_qs);
  QVERIFY(query.seek(0));
  QCOMPARE(query.value(1).toString(), u"one"_qs);
  QVERIFY(query.seek(1, true));
  QCOMPARE(query.value(1).toString(), u"two"_qs);
  QVERIFY(query.seek(-1, true));
  QCOMPARE(query.at(), 0);
  QVERIFY(!query.seek(3));
  QVERIFY(query.first());
  QCOMPARE(query.value(0).toInt(), 1);
}

void TestRows::jumpsOnlyAheadWhenForwardOnly() {
  QSqlQuery query = select(true);
  QVERIFY(query.seek(1));
  QCOMPARE(query.value(1).toString(), u"two"_qs);
  QVERIFY(!query.seek(0));
  QVERIFY(query.next());
  QCOMPARE(query.value(1).toString(), u"three"_qs);
  QVERIFY(!query.previous());
}

void TestRows::findsTheLastRow() {
  QFETCH(bool, forwardOnly);
  QSqlQuery query = select(forwardOnly);
  QVERIFY(query.last());
  QCOMPARE(query.at(), 2);
  QCOMPARE(query.value(0).toInt(), 3);
  QVERIFY(!query.next());
}

void TestRows::findsTheFirstRow() {
  QFETCH(bool, forwardOnly);
  QSqlQuery query = select(forwardOnly);
  QVERIFY(query.first());
  QCOMPARE(query.value(0).toInt(), 1);
  QVERIFY(query.next());
  QCOMPARE(query.first(), !forwardOnly);
}

void TestRows::hasNoRowInAnEmptyResult() {
  QFETCH(bool, forwardOnly);
  QSqlQuery query = select(forwardOnly, u"SELECT n FROM t WHERE n > 100"_qs);
  QVERIFY(query.isActive() && query.isSelect());
  QVERIFY(!query.next());
  // Qt's own driver finds a last row here when it may only go forward.
  if (!forwardOnly) QVERIFY(!query.last());
  QVERIFY(!query.first());
  QVERIFY(!query.isValid());
}

void TestRows::runsAgainFromTheStart() {
  QFETCH(bool, forwardOnly);
  QSqlQuery query(under_->database());
  query.setForwardOnly(forwardOnly);
  QVERIFY(query.prepare(u"SELECT n FROM t WHERE n >= ? ORDER BY n"_qs));
  for (const int from : {2, 1, 3}) {
    query.bindValue(0, from);
    QVERIFY(query.exec());
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), from);
  }
}

void TestRows::keepsTheTypesOfEachRow() {
  QFETCH(bool, forwardOnly);
  QSqlQuery query = select(
      forwardOnly,
      u"SELECT 1 UNION ALL SELECT 1.5 UNION ALL SELECT 'x' UNION ALL SELECT X'00FF' UNION ALL SELECT NULL"_qs);
  const int expected[] = {QMetaType::LongLong, QMetaType::Double, QMetaType::QString,
                          QMetaType::QByteArray, QMetaType::QString};
  for (const int type : expected) {
    QVERIFY(query.next());
    QCOMPARE(query.value(0).typeId(), type);
  }
  QVERIFY(query.isNull(0));
}

void TestRows::hasNoValueOutsideItsRowsAndColumns() {
  QSqlQuery query = select(false);
  QVERIFY(query.next());
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_qs));
  QVERIFY(!query.value(u"nothing"_qs).isValid());
  QVERIFY(query.isNull(7));
}

void TestRows::doesNotKnowItsSize() {
  QCOMPARE(select(false).size(), -1);
}

void TestRows::describesItsColumns() {
  QCOMPARE(under_->run(u"CREATE TABLE kinds (i INTEGER, d DOUBLE PRECISION, r REAL, b BLOB, "
                       "t TEXT, v VARCHAR(20), y BOOLEAN)"_qs),
           QString());
  QCOMPARE(under_->run(u"INSERT INTO kinds VALUES (1, 1.0, 1.0, X'00', 't', 'v', 1)"_qs),
           QString());
  QSqlQuery query = select(false, u"SELECT i, d AS other, r, b, t, v, y FROM kinds"_qs);
  const QSqlRecord record = query.record();
  QCOMPARE(record.count(), 7);
  QCOMPARE(record.fieldName(1), u"other"_qs);
  QCOMPARE(record.field(0).metaType().id(), int(QMetaType::Int));
  QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
  QCOMPARE(record.field(3).metaType().id(), int(QMetaType::QByteArray));
  QCOMPARE(record.field(4).metaType().id(), int(QMetaType::QString));
  QCOMPARE(record.field(5).metaType().id(), int(QMetaType::QString));
  QCOMPARE(record.field(6).metaType().id(), int(QMetaType::Bool));
}

void TestRows::describesExpressions() {
  QSqlQuery query = select(false, u"SELECT count(*) AS n, avg(n), 'x' AS \"a name\" FROM t"_qs);
  const QSqlRecord record = query.record();
  QCOMPARE(record.fieldName(0), u"n"_qs);
  QCOMPARE(record.fieldName(2), u"a name"_qs);
  QCOMPARE(record.field(0).metaType().id(), int(QMetaType::Int));
  QCOMPARE(record.field(1).metaType().id(), int(QMetaType::Double));
  QCOMPARE(record.field(2).metaType().id(), int(QMetaType::QString));
}

void TestRows::describesAnEmptyResult() {
  const QSqlRecord record = select(false, u"SELECT n, name FROM t WHERE n < 0"_qs).record();
  QCOMPARE(record.count(), 2);
  QCOMPARE(record.fieldName(1), u"name"_qs);
  QCOMPARE(record.field(0).metaType().id(), int(QMetaType::Int));
  QCOMPARE(record.field(0).tableName(), u"t"_qs);
}

void TestRows::findsValuesByName() {
  QSqlQuery query = select(true);
  QVERIFY(query.next());
  QCOMPARE(query.value(u"name"_qs).toString(), u"one"_qs);
  QCOMPARE(query.value(u"NAME"_qs).toString(), u"one"_qs);
  QCOMPARE(query.record().value(u"n"_qs).toInt(), 1);
}

void TestRows::releasesTheTableWhenFinished() {
  QSqlQuery query = select(true);
  QVERIFY(query.next());
  QVERIFY(!under_->run(u"DROP TABLE t"_qs).isEmpty());
  query.finish();
  QVERIFY(!query.isActive());
  QCOMPARE(under_->run(u"DROP TABLE t"_qs), QString());
}

void TestRows::roundsAsAsked() {
  QSqlQuery query(under_->database());
  query.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
  QVERIFY(query.exec(u"SELECT 3.75"_qs) && query.next());
  QCOMPARE(query.value(0), QVariant(qint64{3}));
}

static const RegisterTest<TestRows> registeredTestRows;

}  // namespace linewarden::test

#include "test_rows.moc"
