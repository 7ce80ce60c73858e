// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/fido2/security_key.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace linewarden {

/// What is known of somebody between password and second factor. In locked memory where it is
/// secret, and gone with its ticket.
struct PendingState {
  bool mustEnrol = false;
  bool mustChoosePassword = false;
  bool mustSetAuthenticator = false;
  QString passwordHash;  ///< as it was when the password was right; another one ends the ticket
  bool hasFactor = false;
  SecretBytes password;  ///< of a directory account that has no signing key yet
  SecretBytes totpSecret;
  QStringList recoveryCodeHashes;
  std::optional<SecurityKeyQuestion> question;
};

/// Tickets of those whose password was right and whose second factor is still to be shown.
/// A ticket is good for two minutes (20 where somebody has to enrol) and one sign-in; a few
/// wrong codes end it. At most 32 are kept, the oldest goes first. Thread-safe; a state belongs
/// to the one who works with its ticket.
class PendingSignIns {
 public:
  static constexpr std::chrono::minutes lifetime{2};
  static constexpr std::chrono::minutes enrolmentLifetime{20};
  static constexpr int mostTickets = 32;
  static constexpr int mostWrongCodes = 5;

  explicit PendingSignIns(const Clock& clock) : clock_(clock) {}

  /// A new random ticket for the account.
  [[nodiscard]] QByteArray issue(const QString& accountName, PendingState state = {});
  /// The account name; nothing when the ticket is unknown, used or too old.
  [[nodiscard]] std::optional<QString> accountOf(const QByteArray& ticket);
  /// Null when the ticket is unknown, used or too old.
  [[nodiscard]] std::shared_ptr<PendingState> stateOf(const QByteArray& ticket);
  /// Tickets whose time is over, with what is secret in them. Done by each call as well.
  void forgetOld();
  void noteWrongCode(const QByteArray& ticket);
  void use(const QByteArray& ticket);

 private:
  struct Pending {
    QString accountName;
    SteadyTime issued;
    std::shared_ptr<PendingState> state;
    int wrongCodes = 0;
  };
  void dropOld();

  const Clock& clock_;
  std::mutex mutex_;
  QHash<QByteArray, Pending> pending_;
};

}  // namespace linewarden
