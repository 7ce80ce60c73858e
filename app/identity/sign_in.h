// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/argon2.h"
#include "app/crypto/secret_bytes.h"
#include "app/crypto/signing_key.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace linewarden {

class AccessGuard;
class AccessPolicy;
class DirectoryDesk;
class SecurityNotices;
class Store;
class Transaction;

/// What sign-in stands on.
struct SignInRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  AccessPolicy& policy;
  SecurityNotices& notices;
  DirectoryDesk& directory;
  const Clock& clock;
  QString workstation;
  QString program;  ///< "console" or "command-line"
};

/// The password was right; something is still to be shown or chosen. Good for 2 minutes (20 for
/// an enrolment) and one sign-in; a mistyped code may be typed again, five wrong ones end it.
struct PendingSignIn {
  QByteArray ticket;  ///< random
  QString displayName;
  bool mustEnrol = false;           ///< go on with beginEnrolment instead of a second factor
  bool mustChoosePassword = false;  ///< the password was a one-time one
  bool hasAuthenticator = false;
  bool hasSecurityKey = false;
  bool demandsSecurityKey = false;  ///< the role's policy: a code of an authenticator is not enough
};

/// What somebody new sets up: shown once, stored when finishEnrolment has seen a code.
struct Enrolment {
  bool mustChoosePassword = false;
  bool mustSetAuthenticator = false;  ///< otherwise the code is of the second factor they have
  QString uri;                        ///< otpauth://… for the QR code; holds the secret
  QString spelled;                    ///< the secret in groups of four
  QStringList recoveryCodes;          ///< ten
};

/// A person's signing key, for one use. `id` is that of signing_key, `name` the account's.
struct LentSigningKey {
  qint64 id = 0;
  PersonId person;
  QString displayName;
  SigningKey key;
};

/// Signing in and out of the console: password (Argon2id, or the plant's directory), then TOTP,
/// a recovery code or a security key; enrolment of the invited; back-off per account and
/// workstation after failures; lock, unlock and step-up. Every outcome is in the audit trail.
/// Calls come from any thread and do their work (Argon2id takes about half a second) off it.
/// Wrong name, wrong password, disabled account and an invitation that has run out give the
/// same refusal in the same time.
class SignIn : public QObject {
  Q_OBJECT

 public:
  /// In a thread with an event loop. `cost` is that of a try with an unknown name, the same
  /// as People's.
  explicit SignIn(const SignInRooms& rooms, const Argon2Cost& cost = {});
  /// Ends the sessions that are left, with their entries in the trail.
  ~SignIn() override;

  /// SignInRefused, SignInDelayed with the wait in `waitLeft`, or DirectoryUnreachable and the
  /// like for an account of the directory.
  QFuture<Result<PendingSignIn>> checkPassword(const QString& name, SecretBytes password);
  /// SecondFactorRefused (wrong, used or expired code, or the policy demands a key),
  /// SignInDelayed, SessionEnded when the ticket is too old. `code` is six digits or a recovery
  /// code, spaces and dashes ignored.
  QFuture<Result<Session>> checkSecondFactor(const QByteArray& ticket, SecretBytes code);
  /// What to ask a security key, for a ticket or for unlock, step-up and signing of a session; one
  /// question at a time, good for two minutes and one answer. NotFound without a key.
  QFuture<Result<SecurityKeyQuestion>> keyQuestion(const QByteArray& ticket);
  QFuture<Result<SecurityKeyQuestion>> keyQuestion(const Session& session);
  QFuture<Result<Session>> checkSecurityKey(const QByteArray& ticket, SecurityKeyAnswer answer);

  /// For a ticket that must enrol; each call makes a new secret and new codes.
  QFuture<Result<Enrolment>> beginEnrolment(const QByteArray& ticket);
  /// Stores password (where one is to be chosen), signing key, authenticator and recovery codes
  /// and signs in, in one transaction. PasswordTooWeak and SecondFactorRefused leave the ticket
  /// good. "person.enrolled", "session.signed-in".
  QFuture<Result<Session>> finishEnrolment(const QByteArray& ticket, SecretBytes newPassword,
                                           SecretBytes code);
  /// The same for who keeps their security keys: one answers keyQuestion(ticket).
  QFuture<Result<Session>> finishEnrolment(const QByteArray& ticket, SecretBytes newPassword,
                                           SecurityKeyAnswer answer);

  /// How long this workstation or account must wait before the next try is looked at.
  [[nodiscard]] std::chrono::milliseconds waitLeft(const QString& name) const;

  QFuture<Result<void>> lock(const Session& session, bool becauseIdle);
  /// Password and second factor again, of the same person; under emergency access the phrase, as
  /// Proof::password.
  QFuture<Result<void>> unlock(const Session& session, Proof proof);
  /// Proves anew that it is them, for what AccessGuard::requireFresh guards. "session.proved"
  QFuture<Result<void>> stepUp(const Session& session, Proof proof);
  /// Unseals the person's signing key for one signature; password and second factor each time
  /// (21 CFR Part 11.200). "signing-key.used" with `meaning` and `object`. The caller signs at
  /// once and lets it go. A key that its password no longer opens (a directory's password changed)
  /// is retired and made anew.
  QFuture<Result<std::shared_ptr<LentSigningKey>>> lendSigningKey(const Session& session,
                                                                  Proof proof, QString meaning,
                                                                  QString object);
  QFuture<Result<void>> signOut(const Session& session);

  /// Reads the accounts and sessions of everyone who is signed in anew, and ends the sessions of
  /// accounts that were disabled or removed, of sessions that were ended elsewhere or have
  /// lasted their length; here or by another process. Done every 5 s by itself; in this
  /// object's thread alone.
  QFuture<Result<void>> refreshSessions();

  // For BreakGlass, in its own thread; they block.

  /// SignInDelayed while tries of the emergency phrase have to wait here. Nothing but wrong phrases
  /// makes them wait, so that nobody can shut the last door by failing at others.
  Result<void> mayTryPhrase();
  [[nodiscard]] std::chrono::milliseconds phraseWaitLeft() const;
  /// Counts a failed try and gives its refusal.
  Error notePhraseFailure(const char* cause);
  /// Lets in somebody who is proven otherwise; `record` does its part in the same transaction and
  /// may still fill in the session's `emergency`. What fits `phraseHash` (Argon2id; kept in memory
  /// alone) proves them again, at unlock and step-up.
  Result<Session> admit(Session person, std::chrono::milliseconds length, const QString& phraseHash,
                        std::function<Result<void>(Transaction&, Session&)> record);

 signals:
  void signedIn(const linewarden::Session& session);
  void lockedChanged(linewarden::SessionId session, bool locked);
  void signedOut(linewarden::SessionId session);
  /// The live sessions of this person may other things than before.
  void rolesChanged(linewarden::PersonId person);

 private:
  class Work;
  void endHere(const Session& session, const QString& cause);
  void askAbout(const Session& session, const QString& directoryId);
  void tell(const Result<Session>& session);
  QFuture<Result<Session>> finish(const QByteArray& ticket, const std::shared_ptr<Proof>& proof);

  std::unique_ptr<Work> work_;
  QTimer refresh_;
  SteadyTime directoryAsked_{};
};

}  // namespace linewarden
