// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace linewarden {

/// Tickets of those whose password was right and whose second factor is still to be shown.
/// A ticket is good for two minutes and one sign-in; a few wrong codes end it. At most 32 are
/// kept, the oldest goes first. Thread-safe.
class PendingSignIns {
 public:
  static constexpr std::chrono::minutes lifetime{2};
  static constexpr int mostTickets = 32;
  static constexpr int mostWrongCodes = 5;

  explicit PendingSignIns(const Clock& clock) : clock_(clock) {}

  /// A new random ticket for the account.
  [[nodiscard]] QByteArray issue(const QString& accountName);
  /// The account name; nothing when the ticket is unknown, used or too old.
  [[nodiscard]] std::optional<QString> accountOf(const QByteArray& ticket);
  void noteWrongCode(const QByteArray& ticket);
  void use(const QByteArray& ticket);

 private:
  struct Pending {
    QString accountName;
    SteadyTime issued;
    int wrongCodes = 0;
  };
  void dropOld();

  const Clock& clock_;
  std::mutex mutex_;
  QHash<QByteArray, Pending> pending_;
};

}  // namespace linewarden
