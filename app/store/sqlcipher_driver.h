// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "app/store/sqlcipher_connection.h"

#include <QSqlDriver>

#include <functional>
#include <memory>

namespace linewarden {

/// Qt SQL over SQLCipher: what QSQLITE does, for an encrypted file. Give it to
/// QSqlDatabase::addDatabase(driver, name), set the database's name to the file's path and
/// open. The connection belongs to the thread that opened it; cancelQuery() may come from
/// any.
///
/// Differences to QSQLITE: constraint violations are StatementErrors, BIGINT columns are
/// qint64 in records, ATTACH is refused, cancelQuery() works.
class SqlCipherDriver : public QSqlDriver {
  Q_OBJECT

 public:
  explicit SqlCipherDriver(SecretBytes key, SqlCipherOptions options = {});
  ~SqlCipherDriver() override;

  bool open(const QString& path, const QString& user, const QString& password, const QString& host,
            int port, const QString& connectOptions) override;
  void close() override;
  [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
  [[nodiscard]] QSqlResult* createResult() const override;

  bool beginTransaction() override;
  bool commitTransaction() override;
  bool rollbackTransaction() override;

  [[nodiscard]] QStringList tables(QSql::TableType type) const override;
  [[nodiscard]] QSqlRecord record(const QString& table) const override;
  [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;

  [[nodiscard]] QString formatValue(const QSqlField& field, bool trimStrings) const override;
  [[nodiscard]] QString escapeIdentifier(const QString& identifier,
                                         IdentifierType type) const override;
  bool cancelQuery() override;

  /// SQLite's online backup into the new file `path`, encrypted with the same key; see
  /// copyDatabase(). The copy is the state that an open transaction sees, if there is one.
  QSqlError backupTo(const QString& path, const std::function<bool()>& goOn);
  [[nodiscard]] bool inTransaction() const { return connection_->inTransaction(); }

 private:
  bool runForTransaction(const char* sql);

  SecretBytes key_;
  SqlCipherOptions options_;
  std::shared_ptr<SqlCipherConnection> connection_;
};

}  // namespace linewarden
