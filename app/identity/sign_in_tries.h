// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_trail.h"
#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/sign_in_throttle.h"
#include "app/store/transaction.h"

#include <QHash>
#include <QSqlDatabase>

#include <mutex>

namespace linewarden {

class SecurityNotices;
class Store;

/// What a try to sign in is for: it names the entries in the trail.
struct SignInTry {
  QString name;     ///< account
  QString success;  ///< action
  QString step;     ///< "password", "second-factor", "unlock"
};

/// Counts failed tries in the store and makes the next ones wait: per name at this workstation,
/// so that nobody elsewhere can shut a person out, and per workstation. Recognises spraying: many
/// names tried from one workstation. Names that are no account count like others. Blocks; called
/// by one thread at a time.
class SignInTries {
 public:
  /// Names that fail at one workstation within this time, from which on it is spraying.
  static constexpr int sprayedNames = 6;
  static constexpr std::chrono::minutes sprayedWithin{10};

  SignInTries(Store& store, AuditTrail& audit, SecurityNotices& notices, const Clock& clock,
              QString workstation);

  /// Reads the counts of the name and the workstation anew.
  Result<void> look(const QString& name);
  /// SignInDelayed while a wait is running; the first such try of each wait is in the trail.
  Result<void> refuseWhileWaiting(const SignInTry& aTry, bool known);
  /// The same for what has a wait of its own, whatever else failed at this workstation.
  Result<void> refuseWhileNameWaits(const SignInTry& aTry);
  /// Counts the failure and writes it to the trail; the refusal is SignInRefused or what `code`
  /// says.
  Error refuse(const SignInTry& aTry, bool known, const char* cause, ErrorCode code);
  /// A complete sign-in; in its transaction.
  Result<void> forgive(QSqlDatabase& database, const QString& name);
  void forgotten(const QString& name);

  [[nodiscard]] SignInThrottle& throttle() { return throttle_; }
  [[nodiscard]] const SignInThrottle& throttle() const { return throttle_; }

 private:
  struct Counts {
    back_off::Failures name;
    back_off::Failures workstation;
  };
  Result<QString> hashOf(const QString& name);
  Result<void> refuseFor(std::chrono::milliseconds wait, const SignInTry& aTry, bool known);
  Result<void> anchor(const QString& name);
  Result<Counts> count(QSqlDatabase& database, const QString& nameHash);
  Result<void> notice(Transaction& transaction, const SignInTry& aTry, bool known,
                      const Counts& counts);
  [[nodiscard]] AuditEvent event(const SignInTry& aTry, bool known, const char* cause,
                                 const QString& action) const;

  Store& store_;
  AuditTrail& audit_;
  SecurityNotices& notices_;
  const Clock& clock_;
  const QString workstation_;
  SecretBytes nameKey_;
  SignInThrottle throttle_;
  QHash<QString, int> delaysTold_;  // name to the count of failures at the entry
};

/// The refusal for a wrong name, password or code; for people.
[[nodiscard]] Error signInRefusal(ErrorCode code);

}  // namespace linewarden
