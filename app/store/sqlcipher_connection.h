// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QSqlError>
#include <QString>

#include <chrono>
#include <functional>
#include <set>

struct sqlite3;
struct sqlite3_stmt;

namespace linewarden {

class SqlCipherResult;

/// How a connection is made.
struct SqlCipherOptions {
  enum class Access {
    ReadWrite,  ///< makes a missing file
    ReadOnly,
    Frozen,  ///< read-only, and nobody else may write: no lock, WAL or shared memory file
  };
  Access access = Access::ReadWrite;
  /// How long a statement waits for another connection's lock.
  std::chrono::milliseconds busyTimeout{5000};
};

/// One connection of the C API: opened with key and settings, closed with the last of its
/// driver and results. For one thread at a time, but for interrupt().
class SqlCipherConnection {
 public:
  SqlCipherConnection() = default;
  SqlCipherConnection(const SqlCipherConnection&) = delete;
  SqlCipherConnection& operator=(const SqlCipherConnection&) = delete;
  ~SqlCipherConnection() { close(); }

  /// Opens, sets key, cipher and limits, and reads the first page. The key must have 32 bytes.
  QSqlError open(const QString& path, const SecretBytes& key, const SqlCipherOptions& options);
  /// Ends the statements of all results first.
  void close();
  [[nodiscard]] bool isOpen() const { return handle_ != nullptr; }
  [[nodiscard]] sqlite3* handle() const { return handle_; }

  /// Runs statements that give no rows of interest.
  QSqlError run(const char* sql, QSqlError::ErrorType type);
  /// The connection's last error as Qt tells it.
  [[nodiscard]] QSqlError lastError(const QString& what, QSqlError::ErrorType type) const;
  /// From any thread while the connection is open: the running statement ends with an error.
  void interrupt() const;
  /// Whether BEGIN has been run and neither COMMIT, ROLLBACK nor an error ended it.
  [[nodiscard]] bool inTransaction() const;

  void add(SqlCipherResult* result) { results_.insert(result); }
  void remove(SqlCipherResult* result) { results_.erase(result); }

 private:
  QSqlError setUp(const SecretBytes& key, const SqlCipherOptions& options);

  sqlite3* handle_ = nullptr;
  std::set<SqlCipherResult*> results_;
};

/// SQLite's error as Qt tells it: the native code is the extended one; what concerns file,
/// disk or locks is a ConnectionError, whatever `type` says.
[[nodiscard]] QSqlError sqlCipherError(int extendedCode, const QString& databaseText,
                                       const QString& what, QSqlError::ErrorType type);

/// SQLite's online backup of the whole database into the new file `path`, with the same key.
/// `goOn` is asked every few hundred pages; false ends it with SQLITE_INTERRUPT's code.
QSqlError copyDatabase(SqlCipherConnection& from, const QString& path, const SecretBytes& key,
                       const std::function<bool()>& goOn);

}  // namespace linewarden
