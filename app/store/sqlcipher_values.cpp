// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlcipher_values.h"

#include "app/base/utf8_text.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <sqlite3.h>

namespace linewarden::sqlcipher {

namespace {

// Since Qt 6 QVariant::isNull() says nothing about the value inside.
bool isSqlNull(const QVariant& value) {
  if (!value.isValid() || value.isNull()) return true;
  switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull();
    case QMetaType::QByteArray: return value.toByteArray().isNull();
    case QMetaType::QDateTime: return value.toDateTime().isNull();
    case QMetaType::QDate: return value.toDate().isNull();
    case QMetaType::QTime: return value.toTime().isNull();
    default: return false;
  }
}

int bindText(sqlite3_stmt* statement, int index, const QString& text, QByteArray& held) {
  held = text.toUtf8();
  return sqlite3_bind_text64(statement, index, held.constData(),
                             static_cast<sqlite3_uint64>(held.size()), SQLITE_STATIC, SQLITE_UTF8);
}

}  // namespace

int bind(sqlite3_stmt* statement, int index, const QVariant& value, QByteArray& held) {
  if (isSqlNull(value)) return sqlite3_bind_null(statement, index);
  switch (value.typeId()) {
    case QMetaType::QByteArray:
      held = value.toByteArray();
      return sqlite3_bind_blob64(statement, index, held.constData(),
                                 static_cast<sqlite3_uint64>(held.size()), SQLITE_STATIC);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double: return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QDateTime:
      return bindText(statement, index, value.toDateTime().toString(Qt::ISODateWithMs), held);
    case QMetaType::QTime:
      return bindText(statement, index, value.toTime().toString(u"hh:mm:ss.zzz"), held);
    default: return bindText(statement, index, value.toString(), held);
  }
}

QVariant columnValue(sqlite3_stmt* statement, int column, QSql::NumericalPrecisionPolicy policy) {
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return QVariant(qint64{sqlite3_column_int64(statement, column)});
    case SQLITE_FLOAT:
      if (policy == QSql::LowPrecisionInt32) {
        return QVariant(sqlite3_column_int(statement, column));
      }
      if (policy == QSql::LowPrecisionInt64) {
        return QVariant(qint64{sqlite3_column_int64(statement, column)});
      }
      return QVariant(sqlite3_column_double(statement, column));
    case SQLITE_BLOB:
      return QVariant(QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                                 sqlite3_column_bytes(statement, column)));
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    default: break;
  }
  // The text first, its size after: the size is that of the last asked form.
  const auto* text = sqlite3_column_text(statement, column);
  return QVariant(wholeTextFromUtf8(QByteArrayView(text, sqlite3_column_bytes(statement, column))));
}

QMetaType typeOfDeclaration(const QString& declared) {
  const QString name = declared.toLower();
  if (name == u"integer" || name == u"int") return QMetaType::fromType<int>();
  if (name == u"bigint") return QMetaType::fromType<qint64>();
  if (name.startsWith(u"double") || name == u"float" || name == u"real" ||
      name.startsWith(u"numeric")) {
    return QMetaType::fromType<double>();
  }
  if (name == u"blob") return QMetaType::fromType<QByteArray>();
  if (name == u"boolean" || name == u"bool") return QMetaType::fromType<bool>();
  return QMetaType::fromType<QString>();
}

QMetaType typeOfStorage(int storageClass) {
  switch (storageClass) {
    case SQLITE_INTEGER: return QMetaType::fromType<int>();
    case SQLITE_FLOAT: return QMetaType::fromType<double>();
    case SQLITE_BLOB: return QMetaType::fromType<QByteArray>();
    case SQLITE_TEXT: return QMetaType::fromType<QString>();
    default: return {};
  }
}

}  // namespace linewarden::sqlcipher
