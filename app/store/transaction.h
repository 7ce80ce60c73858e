// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <functional>
#include <utility>
#include <vector>

namespace linewarden {

/// What a write job works in: changes made through database() and audit entries appended
/// with it are committed together or not at all. Lives in the store thread, only as long
/// as the job.
class Transaction {
 public:
  explicit Transaction(const QSqlDatabase& database) : database_(database) {}
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  [[nodiscard]] QSqlDatabase& database() { return database_; }
  /// Runs in the store thread once the commit is durable; not at all when it fails.
  void afterCommit(std::function<void()> tell) { tellings_.push_back(std::move(tell)); }

  /// For the Store alone.
  [[nodiscard]] std::vector<std::function<void()>> takeTellings() { return std::move(tellings_); }

 private:
  QSqlDatabase database_;
  std::vector<std::function<void()>> tellings_;
};

}  // namespace linewarden
