// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/sqlcipher_driver.h"

#include <QSqlDatabase>

#include <memory>

namespace linewarden {

/// A QSqlDatabase on the store's file, for the thread that made it; closed and forgotten
/// with this object.
class StoreConnection {
 public:
  static Result<std::unique_ptr<StoreConnection>> open(const QString& path, const SecretBytes& key,
                                                       const SqlCipherOptions& options);
  StoreConnection(const StoreConnection&) = delete;
  StoreConnection& operator=(const StoreConnection&) = delete;
  ~StoreConnection();

  [[nodiscard]] QSqlDatabase& database() { return database_; }
  [[nodiscard]] SqlCipherDriver& driver() { return *driver_; }
  /// Runs a statement without values.
  Result<void> run(const QString& sql);
  /// The first value of the first row; an invalid one where there is none.
  Result<QVariant> value(const QString& sql);

 private:
  StoreConnection(SqlCipherDriver* driver, const QString& path);

  SqlCipherDriver* driver_;  ///< the database's
  QSqlDatabase database_;
};

}  // namespace linewarden
