// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/argon2.h"
#include "app/identity/people.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace linewarden {

class AccessGuard;
class SignIn;
class Store;

/// An authenticator app to be set up: shown as QR code and spelled, stored once a code of it
/// was right.
struct AuthenticatorOffer {
  QString uri;      ///< otpauth://…, holds the secret
  QString spelled;  ///< the secret in groups of four
};

/// What a person does to their own account. Everything needs ManageOwnAccount; what changes a
/// factor or key needs a fresh proof too (AccessGuard::requireFresh), and what needs the password
/// takes a Proof. Any thread; works off it.
class OwnAccount : public QObject {
  Q_OBJECT

 public:
  OwnAccount(Store& store, AuditTrail& audit, AccessGuard& guard, SignIn& signIn,
             const Clock& clock, const Argon2Cost& cost = {});
  ~OwnAccount() override;

  /// As People::details of oneself.
  QFuture<Result<PersonDetails>> details(const Session& session);
  /// The signing key stays, sealed anew. Refused for directory accounts (NotSupported).
  /// "person.password-changed"; other sessions of the person end.
  QFuture<Result<void>> changePassword(const Session& session, Proof proof, SecretBytes password);
  /// Ten new codes; the ones before are worth nothing then. "person.recovery-codes-made"
  QFuture<Result<QStringList>> newRecoveryCodes(const Session& session);

  QFuture<Result<AuthenticatorOffer>> offerAuthenticator(const Session& session);
  /// `code` is one of the offered authenticator; the one before is worth nothing then.
  /// "person.authenticator-set"
  QFuture<Result<void>> setAuthenticator(const Session& session, SecretBytes code);

  /// What a security key is asked in order to be registered.
  QFuture<Result<SecurityKeyCreation>> offerSecurityKey(const Session& session);
  /// Judges the key's answer and stores it. `title`: 1 to 40 characters, not one that is there.
  /// "person.security-key-added". A session that was let in only to register one becomes whole.
  QFuture<Result<void>> addSecurityKey(const Session& session, QString title, MadeSecurityKey made);
  /// Not the last second factor, nor the last key where the role's policy demands one (Conflict).
  /// "person.security-key-removed"
  QFuture<Result<void>> removeSecurityKey(const Session& session, qint64 key);

  /// Retires the signing key and makes a new one. Signatures made so far stay verifiable with the
  /// old public key, which is kept. "person.signing-key-rotated"
  QFuture<Result<SigningKeyInfo>> rotateSigningKey(const Session& session, Proof proof,
                                                   QString reason);

 signals:
  void changed(linewarden::PersonId person);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
