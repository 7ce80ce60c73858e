// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/query.h"

#include <QCoreApplication>
#include <QSqlDriver>

#include <sqlite3.h>

namespace linewarden {

namespace {

struct QueryText {
  Q_DECLARE_TR_FUNCTIONS(store)
};

Error diskFull(const QString& detail) {
  return {ErrorCode::DiskFull,
          QueryText::tr(
              "The disk of the store is full. The change was not saved; what was saved before is "
              "untouched. Free some space on this disk and try again."),
          detail};
}

Error inputOutputError(int code, const QString& detail) {
  // The one place where SQLite does not tell "no space" from other failures.
  if (code == SQLITE_IOERR_SHMSIZE) return diskFull(detail);
  return {ErrorCode::StoreFailed,
          QueryText::tr(
              "The disk or network share of the store failed. The change was not saved. Check the "
              "disk and its connection, then try again."),
          detail};
}

}  // namespace

Error storeError(const QSqlError& error) {
  const int code = error.nativeErrorCode().toInt();
  const QString detail =
      QStringLiteral("%1 [%2: %3]")
          .arg(error.driverText(), error.nativeErrorCode(), error.databaseText());
  switch (code & 0xff) {
    case SQLITE_FULL: return diskFull(detail);
    case SQLITE_READONLY:
      return {
          ErrorCode::ReadOnly,
          QueryText::tr(
              "The store cannot be written, as its file, folder or disk is read-only. Give this "
              "user the right to write there, or mount the disk writable."),
          detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::StoreBusy,
              QueryText::tr(
                  "Another program keeps the store locked, so the change was not saved. Wait until "
                  "the other program is done or end it, then try again."),
              detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {
          ErrorCode::StoreDamaged,
          QueryText::tr(
              "The store is damaged: what is in the file is not what was written. The disk may "
              "be failing, or someone changed the file. Keep a copy of the file, check the disk "
              "and restore the last verified backup."),
          detail};
    case SQLITE_CANTOPEN:
      return {
          ErrorCode::FileUnreadable,
          QueryText::tr(
              "The store's file cannot be opened. Check that the folder is there, that the disk "
              "or network share is connected, and that this user may write there."),
          detail};
    case SQLITE_IOERR: return inputOutputError(code, detail);
    case SQLITE_INTERRUPT:
      return {ErrorCode::Cancelled, QueryText::tr("This was cancelled before it was done."),
              detail};
    case SQLITE_CONSTRAINT:
      return {ErrorCode::Conflict,
              QueryText::tr(
                  "The change does not agree with what is stored (such as a name that is taken), "
                  "so it was not saved. Look at the newest state and try again."),
              detail};
    default:
      return {ErrorCode::StoreFailed,
              QueryText::tr(
                  "The store could not do this, and nothing was changed. Please report it with the "
                  "log."),
              detail};
  }
}

Result<QSqlQuery> runQuery(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  QSqlQuery query(database);
  query.setForwardOnly(true);
  if (!query.prepare(sql)) return storeError(query.lastError());
  for (const QVariant& value : values) {
    // A QString() in a value is empty text; NULL is said by QVariant().
    const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
    query.addBindValue(emptyText ? QVariant(QStringLiteral("")) : value);
  }
  if (!query.exec()) return storeError(query.lastError());
  return query;
}

QString likeInAnyCase(const QSqlDatabase& database) {
  const bool isPostgres = database.driver()->dbmsType() == QSqlDriver::PostgreSQL;
  return isPostgres ? QStringLiteral("ILIKE") : QStringLiteral("LIKE");
}

Result<void> readToEnd(const QSqlQuery& query) {
  if (query.lastError().isValid()) return storeError(query.lastError());
  return {};
}

}  // namespace linewarden
