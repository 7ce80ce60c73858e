// SPDX-License-Identifier: GPL-3.0-or-later
// What SqlCipherDriver tells about a database's tables.
#include "app/store/sqlcipher_driver.h"
#include "app/store/sqlcipher_values.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

namespace linewarden {

namespace {

struct Column {
  QSqlField field;
  int keyPlace = 0;  ///< from 1 in the primary key, 0 outside
};

QString unquoted(QString text) {
  if (text.size() >= 2 && text.startsWith(u'\'') && text.endsWith(u'\'')) {
    text = text.sliced(1, text.size() - 2);
  }
  return text;
}

QList<Column> columnsOf(const SqlCipherDriver& driver, const QString& table) {
  QList<Column> columns;
  if (!driver.isOpen()) return columns;
  QString name = driver.stripDelimiters(table, QSqlDriver::TableName);
  QString schema;
  if (const qsizetype dot = table.indexOf(u'.'); dot >= 0 && name == table) {
    schema = driver.escapeIdentifier(table.left(dot), QSqlDriver::FieldName) + u'.';
    name = table.sliced(dot + 1);
  }
  QSqlQuery query(driver.createResult());
  query.setForwardOnly(true);
  if (!query.exec(QStringLiteral("PRAGMA %1table_info(%2)")
                      .arg(schema, driver.escapeIdentifier(name, QSqlDriver::FieldName)))) {
    return columns;
  }
  while (query.next()) {
    const QString declared = query.value(2).toString();
    Column column{
        QSqlField(query.value(1).toString(), sqlcipher::typeOfDeclaration(declared), name),
        query.value(5).toInt()};
    // Only INTEGER PRIMARY KEY is filled by SQLite; INT PRIMARY KEY is not.
    column.field.setAutoValue(column.keyPlace > 0 &&
                              declared.compare(u"integer", Qt::CaseInsensitive) == 0);
    column.field.setRequired(query.value(3).toInt() != 0);
    column.field.setDefaultValue(unquoted(query.value(4).toString()));
    columns.append(column);
  }
  return columns;
}

}  // namespace

QStringList SqlCipherDriver::tables(QSql::TableType type) const {
  QStringList names;
  if (!isOpen()) return names;
  QStringList kinds;
  if ((type & QSql::Tables) != 0) kinds.append(QStringLiteral("'table'"));
  if ((type & QSql::Views) != 0) kinds.append(QStringLiteral("'view'"));
  QSqlQuery query(createResult());
  query.setForwardOnly(true);
  if (!kinds.isEmpty() &&
      query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN (%1) UNION ALL "
                                "SELECT name FROM sqlite_temp_master WHERE type IN (%1)")
                     .arg(kinds.join(u',')))) {
    while (query.next()) names.append(query.value(0).toString());
  }
  if ((type & QSql::SystemTables) != 0) names.append(QStringLiteral("sqlite_master"));
  return names;
}

QSqlRecord SqlCipherDriver::record(const QString& table) const {
  QSqlRecord record;
  for (const Column& column : columnsOf(*this, table)) record.append(column.field);
  return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const {
  QList<Column> columns = columnsOf(*this, table);
  columns.removeIf([](const Column& column) { return column.keyPlace == 0; });
  std::sort(columns.begin(), columns.end(),
            [](const Column& a, const Column& b) { return a.keyPlace < b.keyPlace; });
  QSqlIndex index(stripDelimiters(table, TableName));
  for (const Column& column : columns) index.append(column.field);
  return index;
}

}  // namespace linewarden
