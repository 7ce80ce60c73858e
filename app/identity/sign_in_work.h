// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/argon2.h"
#include "app/identity/pending_sign_ins.h"
#include "app/identity/person_repository.h"
#include "app/identity/second_factor.h"
#include "app/identity/sign_in.h"
#include "app/identity/sign_in_throttle.h"
#include "app/store/store.h"

#include <QThreadPool>

#include <memory>
#include <mutex>
#include <optional>

namespace linewarden {

/// SignIn's steps. They block and run in its pool, one after the other: a try is counted
/// before the next one is looked at, and one derivation at a time takes its 64 MiB.
class SignIn::Work {
 public:
  Work(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock, QString workstation,
       const Argon2Cost& cost);

  Result<PendingSignIn> checkPassword(const QString& typedName, const SecretBytes& password);
  Result<Session> checkSecondFactor(const QByteArray& ticket, std::shared_ptr<SecretBytes> code);
  Result<void> unlock(const Session& session, const SecretBytes& password,
                      std::shared_ptr<SecretBytes> code);
  /// A lock, unlock or end of a session in the trail.
  QFuture<Result<void>> record(const Session& session, const QString& action, QJsonObject after);

  AccessGuard& guard() { return guard_; }
  Store& store() { return store_; }
  SignInThrottle& throttle() { return throttle_; }
  QThreadPool& pool() { return pool_; }

 private:
  /// Why a try was refused, as the trail names it.
  struct Cause {
    const char* name;
    ErrorCode code;
  };
  /// What the last step of a sign-in or unlock came to.
  struct Outcome {
    std::optional<Session> session;  ///< without an id
    Cause cause{};                   ///< when there is no session
  };
  /// What a try is for: it names the entries in the trail.
  struct Purpose {
    QString name;     ///< account
    QString success;  ///< action
    QString step;     ///< "password", "second-factor", "unlock"
  };

  Result<std::optional<person_repository::Account>> look(const QString& name);
  Result<void> refuseWhileWaiting(const Purpose& purpose);
  Result<bool> passwordFits(const std::optional<person_repository::Account>& account,
                            const SecretBytes& password);
  Error refuse(const Purpose& purpose, const Cause& cause);
  Result<Outcome> finish(const Purpose& purpose, std::shared_ptr<SecretBytes> code);
  Result<Outcome> finishIn(Transaction& transaction, const Purpose& purpose,
                           const SecretBytes& code);
  Result<void> countFailure(QSqlDatabase& database, const std::optional<PersonId>& person,
                            const back_off::Failures& ofName, back_off::Failures& ofWorkstation);
  Result<void> storeSuccess(Transaction& transaction, const Purpose& purpose,
                            const person_repository::Account& account,
                            const second_factor::Verdict& verdict, qsizetype codesLeft);
  [[nodiscard]] AuditEvent refusedEvent(const Purpose& purpose, bool known, const char* cause,
                                        const QString& action) const;

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  const Clock& clock_;
  const QString workstation_;
  const QString decoyHash_;  ///< takes as long as a real one and fits no password
  PendingSignIns pending_;
  SignInThrottle throttle_;
  // Whoever waits for a future may run its work in his own thread; the pool's one thread
  // alone keeps no turn.
  std::mutex turn_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
