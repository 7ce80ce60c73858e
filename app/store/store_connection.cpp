// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_connection.h"

#include "app/store/query.h"

#include <QUuid>

namespace linewarden {

StoreConnection::StoreConnection(SqlCipherDriver* driver, const QString& path)
    : driver_(driver),
      database_(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString())) {
  database_.setDatabaseName(path);
}

StoreConnection::~StoreConnection() {
  const QString name = database_.connectionName();
  database_.close();
  database_ = {};
  QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<StoreConnection>> StoreConnection::open(const QString& path,
                                                               const SecretBytes& key,
                                                               const SqlCipherOptions& options) {
  auto driver = std::make_unique<SqlCipherDriver>(key.clone(), options);
  std::unique_ptr<StoreConnection> connection(new StoreConnection(driver.release(), path));
  if (!connection->database_.open()) return storeError(connection->database_.lastError());
  return connection;
}

Result<void> StoreConnection::run(const QString& sql) {
  const auto query = runQuery(database_, sql);
  if (!query) return query.error();
  return {};
}

Result<QVariant> StoreConnection::value(const QString& sql) {
  auto query = runQuery(database_, sql);
  if (!query) return query.error();
  if (query->next()) return query->value(0);
  if (query->lastError().isValid()) return storeError(query->lastError());
  return QVariant();
}

}  // namespace linewarden
