// SPDX-License-Identifier: GPL-3.0-or-later
#include "database_under_test.h"
#include "tests/support/run_tests.h"

#include <QAbstractItemModelTester>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTest>

namespace linewarden::test {

/// What the driver tells about tables, how it quotes, and Qt's models on top of it.
class TestSchema : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    under_ = std::make_unique<DatabaseUnderTest>();
    QCOMPARE(under_->run(u"CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                         "factor DOUBLE DEFAULT 1.5, unit TEXT DEFAULT 'm''s', raw BLOB)"_qs),
             QString());
    QCOMPARE(under_->run(u"CREATE TABLE role (person INTEGER, role TEXT, PRIMARY KEY (role, "
                         "person))"_qs),
             QString());
    QCOMPARE(under_->run(u"CREATE VIEW named AS SELECT id, name FROM tag"_qs), QString());
    QCOMPARE(under_->run(u"CREATE TEMP TABLE scratch (x INTEGER)"_qs), QString());
    QCOMPARE(under_->run(u"CREATE TABLE \"odd \"\"name\" (\"a column\" INTEGER)"_qs), QString());
  }
  void cleanup() { under_.reset(); }

  void listsTablesAndViews();
  void describesATable();
  void describesATemporaryTable();
  void describesATableOfAnOddName();
  void knowsNothingOfAMissingTable();
  void knowsThePrimaryKey();
  void knowsAPrimaryKeyOfTwoColumns();
  void quotesIdentifiers_data();
  void quotesIdentifiers();
  void writesValuesAsSql_data();
  void writesValuesAsSql();
  void servesATableModel();

 private:
  QStringList tables(QSql::TableType type) {
    QStringList names = under_->database().tables(type);
    names.sort();
    return names;
  }

  std::unique_ptr<DatabaseUnderTest> under_;
};

void TestSchema::listsTablesAndViews() {
  QCOMPARE(tables(QSql::Tables),
           (QStringList{u"odd \"name"_qs, u"role"_qs, u"scratch"_qs, u"tag"_qs}));
  QCOMPARE(tables(QSql::Views), QStringList{u"named"_qs});
  QCOMPARE(tables(QSql::SystemTables), QStringList{u"sqlite_master"_qs});
  QCOMPARE(tables(QSql::AllTables).size(), 6);
}

void TestSchema::describesATable() {
  const QSqlRecord record = under_->database().record(u"tag"_qs);
  QCOMPARE(record.count(), 5);
  QCOMPARE(record.field(0).name(), u"id"_qs);
  QCOMPARE(record.field(0).metaType().id(), int(QMetaType::Int));
  QVERIFY(record.field(0).isAutoValue());
  QVERIFY(!record.field(1).isAutoValue());
  QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
  QCOMPARE(record.field(2).requiredStatus(), QSqlField::Optional);
  QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
  QCOMPARE(record.field(2).defaultValue().toString(), u"1.5"_qs);
  QCOMPARE(record.field(4).metaType().id(), int(QMetaType::QByteArray));
  QCOMPARE(record.field(4).tableName(), u"tag"_qs);
  QCOMPARE(under_->database().record(u"named"_qs).count(), 2);
}

void TestSchema::describesATemporaryTable() {
  QCOMPARE(under_->database().record(u"scratch"_qs).count(), 1);
  QCOMPARE(under_->database().record(u"temp.scratch"_qs).count(), 1);
}

void TestSchema::describesATableOfAnOddName() {
  QCOMPARE(under_->database().record(u"odd \"name"_qs).fieldName(0), u"a column"_qs);
}

void TestSchema::knowsNothingOfAMissingTable() {
  QVERIFY(under_->database().record(u"nothing"_qs).isEmpty());
  QVERIFY(under_->database().primaryIndex(u"nothing"_qs).isEmpty());
}

void TestSchema::knowsThePrimaryKey() {
  const QSqlIndex key = under_->database().primaryIndex(u"tag"_qs);
  QCOMPARE(key.count(), 1);
  QCOMPARE(key.fieldName(0), u"id"_qs);
}

void TestSchema::knowsAPrimaryKeyOfTwoColumns() {
  const QSqlIndex key = under_->database().primaryIndex(u"role"_qs);
  QCOMPARE(key.count(), 2);
  QVERIFY(key.contains(u"role"_qs));
  QVERIFY(key.contains(u"person"_qs));
}

void TestSchema::quotesIdentifiers_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("type");
  QTest::addColumn<QString>("quoted");
  QTest::newRow("plain") << u"tag"_qs << int(QSqlDriver::TableName) << u"\"tag\""_qs;
  QTest::newRow("with database") << u"temp.tag"_qs << int(QSqlDriver::TableName)
                                 << u"\"temp\".\"tag\""_qs;
  QTest::newRow("field with dot") << u"a.b"_qs << int(QSqlDriver::FieldName) << u"\"a.b\""_qs;
  QTest::newRow("quote inside") << u"a\"b"_qs << int(QSqlDriver::FieldName) << u"\"a\"\"b\""_qs;
  QTest::newRow("quoted already") << u"\"tag\""_qs << int(QSqlDriver::TableName) << u"\"tag\""_qs;
  QTest::newRow("empty") << u""_qs << int(QSqlDriver::TableName) << u""_qs;
}

void TestSchema::quotesIdentifiers() {
  QFETCH(QString, name);
  QFETCH(int, type);
  QFETCH(QString, quoted);
  const auto kind = static_cast<QSqlDriver::IdentifierType>(type);
  QCOMPARE(under_->database().driver()->escapeIdentifier(name, kind), quoted);
}

void TestSchema::writesValuesAsSql_data() {
  QTest::addColumn<QVariant>("value");
  QTest::newRow("text") << QVariant(u"it's"_qs);
  QTest::newRow("number") << QVariant(-12.5);
  QTest::newRow("integer") << QVariant(qint64{1} << 60);
  QTest::newRow("null") << QVariant(QMetaType::fromType<QString>());
}

// Whatever it writes, SQLite must read as the same value.
void TestSchema::writesValuesAsSql() {
  QFETCH(QVariant, value);
  QSqlField field(u"f"_qs, value.metaType());
  field.setValue(value);
  const QString sql = under_->database().driver()->formatValue(field);
  const QVariant read = under_->value(u"SELECT "_qs + sql);
  QCOMPARE(read.isNull(), value.isNull());
  QCOMPARE(read.toString(), value.toString());
}

void TestSchema::servesATableModel() {
  QCOMPARE(under_->run(u"INSERT INTO tag (name) VALUES ('speed'), ('level')"_qs), QString());
  QSqlTableModel model(nullptr, under_->database());
  const QAbstractItemModelTester tester(&model);
  model.setTable(u"tag"_qs);
  model.setEditStrategy(QSqlTableModel::OnManualSubmit);
  model.setSort(1, Qt::AscendingOrder);
  QVERIFY(model.select());
  QCOMPARE(model.rowCount(), 2);
  QCOMPARE(model.data(model.index(0, 1)).toString(), u"level"_qs);
  QVERIFY(model.setData(model.index(0, 3), u"l/min"_qs));
  QVERIFY(model.insertRow(2));
  QVERIFY(model.setData(model.index(2, 1), u"temperature"_qs));
  QVERIFY(model.removeRow(1));
  QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
  QCOMPARE(under_->value(u"SELECT unit FROM tag WHERE name = 'level'"_qs).toString(), u"l/min"_qs);
  QCOMPARE(under_->value(u"SELECT group_concat(name) FROM (SELECT name FROM tag ORDER BY 1)"_qs)
               .toString(),
           u"level,temperature"_qs);
}

static const RegisterTest<TestSchema> registeredTestSchema;

}  // namespace linewarden::test

#include "test_schema.moc"
