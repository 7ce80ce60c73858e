// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlcipher_driver.h"

#include "app/store/sqlcipher_result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlField>

namespace linewarden {

SqlCipherDriver::SqlCipherDriver(SecretBytes key, SqlCipherOptions options)
    : key_(std::move(key)),
      options_(options),
      connection_(std::make_shared<SqlCipherConnection>()) {}

SqlCipherDriver::~SqlCipherDriver() {
  connection_->close();
}

bool SqlCipherDriver::open(const QString& path, const QString& /*user*/,
                           const QString& /*password*/, const QString& /*host*/, int /*port*/,
                           const QString& /*connectOptions*/) {
  close();
  const QSqlError error = connection_->open(path, key_, options_);
  setLastError(error);
  setOpen(!error.isValid());
  setOpenError(error.isValid());
  return !error.isValid();
}

void SqlCipherDriver::close() {
  if (!isOpen()) return;
  connection_->close();
  setOpen(false);
  setOpenError(false);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const {
  switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case CancelQuery: return true;
    case QuerySize:
    case BatchOperations:
    case EventNotifications:
    case MultipleResultSets: return false;
  }
  return false;
}

QSqlResult* SqlCipherDriver::createResult() const {
  return new SqlCipherResult(this, connection_);
}

bool SqlCipherDriver::runForTransaction(const char* sql) {
  if (!isOpen() || isOpenError()) return false;
  const QSqlError error = connection_->run(sql, QSqlError::TransactionError);
  if (error.isValid()) setLastError(error);
  return !error.isValid();
}

bool SqlCipherDriver::beginTransaction() {
  return runForTransaction("BEGIN");
}
bool SqlCipherDriver::commitTransaction() {
  return runForTransaction("COMMIT");
}
bool SqlCipherDriver::rollbackTransaction() {
  return runForTransaction("ROLLBACK");
}

QString SqlCipherDriver::formatValue(const QSqlField& field, bool trimStrings) const {
  const QVariant value = field.value();
  if (!field.isNull() && field.metaType().id() == QMetaType::QByteArray) {
    return QStringLiteral("X'%1'").arg(QString::fromLatin1(value.toByteArray().toHex()));
  }
  return QSqlDriver::formatValue(field, trimStrings);
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const {
  if (identifier.isEmpty() || isIdentifierEscaped(identifier, type)) return identifier;
  QString escaped = identifier;
  escaped.replace(u'"', QStringLiteral("\"\""));
  // A table may be named with its database: temp.scratch.
  if (type == TableName) escaped.replace(u'.', QStringLiteral("\".\""));
  return u'"' + escaped + u'"';
}

bool SqlCipherDriver::cancelQuery() {
  connection_->interrupt();
  return true;
}

QSqlError SqlCipherDriver::backupTo(const QString& path, const std::function<bool()>& goOn) {
  return copyDatabase(*connection_, path, key_, goOn);
}

}  // namespace linewarden
