// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/argon2.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

namespace linewarden {

class AccessGuard;
class Store;

struct Person {
  PersonId id;
  QString name;
  QString displayName;
  QSet<Role> roles;
  bool disabled = false;
  bool hasSecondFactor = false;
  UtcTime created;
  std::optional<UtcTime> lastSignIn;
};

/// An account to be made, with everything sign-in needs.
struct NewPerson {
  QString name;         ///< 2 to 32 of a-z 0-9 . _ -, starting with a letter
  QString displayName;  ///< 1 to 80 printable characters
  QSet<Role> roles;
  SecretBytes password;
  SecretBytes totpSecret;     ///< 20 bytes
  QStringList recoveryCodes;  ///< ten, as shown
};

/// What a person's sealed signing key is bound to.
[[nodiscard]] QByteArray signingKeyContext(const QString& accountName);

/// Why a name or password will not do, for people; empty when it will.
[[nodiscard]] QString accountNameProblem(const QString& name);
[[nodiscard]] QString displayNameProblem(const QString& name);
/// NIST SP 800-63B: at least 12 characters, at most 1024 bytes, not a common one, not the account
/// name.
[[nodiscard]] QString passwordProblem(const SecretBytes& password, const QString& accountName);

/// Accounts. Runs in the store's threads; needs ViewPeople to list.
class People {
 public:
  /// `cost` is what each password costs to check; tests pass less.
  People(Store& store, AuditTrail& audit, AccessGuard& guard, const Clock& clock,
         const Argon2Cost& cost = {});

  QFuture<Result<QList<Person>>> list(const Session& session);
  /// Only while there is no account at all (Conflict otherwise); audited as
  /// "person.first-administrator". Argon2id runs off the calling thread.
  QFuture<Result<PersonId>> addFirstAdministrator(NewPerson person);
  /// Needs ManagePeople; audited. Separation of duties comes with issue 3.
  QFuture<Result<PersonId>> add(const Session& session, NewPerson person);

 private:
  Result<PersonId> make(NewPerson& person, const Actor& actor, bool first);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  const Clock& clock_;
  const Argon2Cost cost_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
