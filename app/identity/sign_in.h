// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/argon2.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace linewarden {

class AccessGuard;
class Store;

/// The password was right; the second factor is still to be shown. Good for 2 minutes and
/// one sign-in; a mistyped code may be typed again, five wrong ones end it.
struct PendingSignIn {
  QByteArray ticket;  ///< random
  QString displayName;
};

/// Signing in and out of the console: password (Argon2id), then TOTP or a recovery code;
/// back-off per account and per workstation after failures; lock and unlock. Every
/// outcome is in the audit trail. Calls come from any thread and do their work (Argon2id
/// takes about half a second) off it. Wrong name, wrong password and disabled account
/// give the same refusal in the same time.
class SignIn : public QObject {
  Q_OBJECT

 public:
  /// In a thread with an event loop. `cost` is that of a try with an unknown name, the same
  /// as People's.
  SignIn(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock,
         QString workstation, const Argon2Cost& cost = {});
  /// Ends the sessions that are left, with their entries in the trail.
  ~SignIn() override;

  /// SignInRefused, or SignInDelayed with the wait in `waitLeft`.
  QFuture<Result<PendingSignIn>> checkPassword(const QString& name, SecretBytes password);
  /// SecondFactorRefused (wrong, used or expired code), SignInDelayed, SessionEnded when the ticket
  /// is too old. `code` is six digits or a recovery code, spaces and dashes ignored.
  QFuture<Result<Session>> checkSecondFactor(const QByteArray& ticket, SecretBytes code);

  /// How long this workstation or account must wait before the next try is looked at.
  [[nodiscard]] std::chrono::milliseconds waitLeft(const QString& name) const;

  QFuture<Result<void>> lock(const Session& session, bool becauseIdle);
  /// Password and second factor again, of the same person.
  QFuture<Result<void>> unlock(const Session& session, SecretBytes password, SecretBytes code);
  QFuture<Result<void>> signOut(const Session& session);

  /// Reads the roles of everyone who is signed in anew, and ends the sessions of accounts
  /// that were disabled or removed, here or by another process. Done every 5 s by itself; in
  /// this object's thread alone.
  QFuture<Result<void>> refreshSessions();

 signals:
  void signedIn(const linewarden::Session& session);
  void lockedChanged(linewarden::SessionId session, bool locked);
  void signedOut(linewarden::SessionId session);

 private:
  class Work;
  void endSession(const Session& session, const QString& action, const QString& cause);

  std::unique_ptr<Work> work_;
  QTimer refresh_;
};

}  // namespace linewarden
