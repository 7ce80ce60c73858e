// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlcipher_connection.h"

#include "app/store/cipher_settings.h"
#include "app/store/sqlcipher_result.h"

#include <QCoreApplication>
#include <QUrl>

#include <sqlite3.h>

namespace linewarden {

namespace {

// Generous for our statements, and far below what a hostile one could ask for.
struct Limit {
  int id;
  int value;
};
constexpr Limit limits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_COLUMN, 256},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},
    {SQLITE_LIMIT_COMPOUND_SELECT, 50},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 999},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 20},
    // Nothing is ever attached: an attached plain file would be a way out for the data.
    {SQLITE_LIMIT_ATTACHED, 0},
};

constexpr const char* everyConnection =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA cell_size_check = ON;"
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA synchronous = FULL;";

// Set before the key, as sqlite3_key() itself reads the file's first bytes.
void harden(sqlite3* handle) {
  sqlite3_extended_result_codes(handle, 1);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
#ifdef SQLITE_DBCONFIG_DEFENSIVE
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
#endif
  for (const Limit& limit : limits) sqlite3_limit(handle, limit.id, limit.value);
}

struct SqlcipherConnectionText {
  Q_DECLARE_TR_FUNCTIONS(store)
};

}  // namespace

QSqlError sqlCipherError(int extendedCode, const QString& databaseText, const QString& what,
                         QSqlError::ErrorType type) {
  switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_NOTADB: type = QSqlError::ConnectionError; break;
    default: break;
  }
  return QSqlError(what, databaseText, type, QString::number(extendedCode));
}

QSqlError SqlCipherConnection::lastError(const QString& what, QSqlError::ErrorType type) const {
  return sqlCipherError(sqlite3_extended_errcode(handle_),
                        QString::fromUtf8(sqlite3_errmsg(handle_)), what, type);
}

QSqlError SqlCipherConnection::open(const QString& path, const SecretBytes& key,
                                    const SqlCipherOptions& options) {
  close();
  if (key.size() != cipher::keySize) {
    return sqlCipherError(SQLITE_MISUSE, QStringLiteral("the key must have 32 bytes"),
                          SqlcipherConnectionText::tr("Cannot open the database"),
                          QSqlError::ConnectionError);
  }
  QByteArray name = path.toUtf8();
  int flags = SQLITE_OPEN_NOMUTEX;
  if (options.access == SqlCipherOptions::Access::ReadWrite) {
    flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  } else {
    flags |= SQLITE_OPEN_READONLY;
  }
  if (options.access == SqlCipherOptions::Access::Frozen) {
    flags |= SQLITE_OPEN_URI;
    name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
  }
  QSqlError error;
  if (sqlite3_open_v2(name.constData(), &handle_, flags, nullptr) != SQLITE_OK) {
    error = lastError(SqlcipherConnectionText::tr("Cannot open the database"),
                      QSqlError::ConnectionError);
  } else if (options.access == SqlCipherOptions::Access::ReadWrite &&
             sqlite3_db_readonly(handle_, "main") == 1) {
    // SQLite falls back to reading without a word.
    error = sqlCipherError(SQLITE_READONLY, QString::fromUtf8(sqlite3_errstr(SQLITE_READONLY)),
                           SqlcipherConnectionText::tr("Cannot open the database"),
                           QSqlError::ConnectionError);
  } else {
    error = setUp(key, options);
  }
  if (error.isValid()) close();
  return error;
}

QSqlError SqlCipherConnection::setUp(const SecretBytes& key, const SqlCipherOptions& options) {
  harden(handle_);
  sqlite3_busy_timeout(handle_, static_cast<int>(options.busyTimeout.count()));
  {
    const SecretBytes specification = cipher::keySpecification(key);
    if (sqlite3_key(handle_, specification.data(), static_cast<int>(specification.size())) !=
        SQLITE_OK) {
      return lastError(SqlcipherConnectionText::tr("Cannot set the database's key"),
                       QSqlError::ConnectionError);
    }
  }
  for (const char* pragma : cipher::pragmas()) {
    if (QSqlError error = run(pragma, QSqlError::ConnectionError); error.isValid()) return error;
  }
  QSqlError error = run("SELECT count(*) FROM sqlite_master", QSqlError::ConnectionError);
  if (error.isValid()) return error;
  return run(everyConnection, QSqlError::ConnectionError);
}

void SqlCipherConnection::close() {
  for (SqlCipherResult* result : results_) result->release();
  results_.clear();
  sqlite3_close_v2(handle_);
  handle_ = nullptr;
}

QSqlError SqlCipherConnection::run(const char* sql, QSqlError::ErrorType type) {
  if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK) return {};
  return lastError(SqlcipherConnectionText::tr("Cannot run a statement"), type);
}

void SqlCipherConnection::interrupt() const {
  if (handle_ != nullptr) sqlite3_interrupt(handle_);
}

bool SqlCipherConnection::inTransaction() const {
  return handle_ != nullptr && sqlite3_get_autocommit(handle_) == 0;
}

QSqlError copyDatabase(SqlCipherConnection& from, const QString& path, const SecretBytes& key,
                       const std::function<bool()>& goOn) {
  constexpr int pagesAtOnce = 256;
  const QString what = SqlcipherConnectionText::tr("Cannot copy the database");
  SqlCipherConnection to;
  if (QSqlError error = to.open(path, key, {}); error.isValid()) return error;
  sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (backup == nullptr) return to.lastError(what, QSqlError::ConnectionError);
  int code = SQLITE_OK;
  while (code == SQLITE_OK) {
    code = goOn() ? sqlite3_backup_step(backup, pagesAtOnce) : SQLITE_INTERRUPT;
  }
  const int finished = sqlite3_backup_finish(backup);
  if (code == SQLITE_DONE && finished == SQLITE_OK) return {};
  if (code == SQLITE_DONE) code = finished;
  return sqlCipherError(code, QString::fromUtf8(sqlite3_errstr(code)), what,
                        QSqlError::ConnectionError);
}

}  // namespace linewarden
