// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/store/store.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// A closed store with a few hundred pages' worth of settings in a folder of its own.
class FilledStore {
 public:
  explicit FilledStore(int rows = 200, const QString& folder = {});

  [[nodiscard]] const QString& folder() const { return folder_; }
  [[nodiscard]] QString path() const { return Store::pathIn(folder_); }
  [[nodiscard]] const SecretBytes& key() const { return key_; }
  [[nodiscard]] QByteArray content() const;
  void setContent(const QByteArray& content) const;
  /// SHA-256 of the database and the WAL, to see that nothing touched them.
  [[nodiscard]] QByteArray fingerprint() const;
  [[nodiscard]] Result<std::unique_ptr<Store>> open() const { return Store::open(folder_, key_); }

 private:
  QTemporaryDir own_;
  QString folder_;
  SecretBytes key_;
};

/// Adds a setting of some hundred bytes.
Result<void> addRow(Transaction& transaction, const QString& name, const QString& value);
Result<int> countRows(QSqlDatabase& database);
/// The name of the outcome's code, or "ok"; for comparisons that read well when they fail.
template <class T>
QString outcomeOf(const Result<T>& result) {
  return result ? QStringLiteral("ok") : errorCodeName(result.error().code);
}

}  // namespace linewarden::test
