// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/person.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

/// Tables person and recovery_code.
namespace linewarden::person_repository {

/// What signing in needs of an account.
struct Account {
  PersonId id;
  QString name;
  QString displayName;
  QSet<Role> roles;
  QString passwordHash;  ///< empty for accounts of the directory and the emergency account
  SecretBytes totpSecret;
  qint64 totpLastStep = 0;
  bool disabled = false;
  PersonSource source = PersonSource::Local;
  QString directoryId;
  UtcTime invitedUntil{};  ///< zero once a password was chosen
  int securityKeys = 0;

  [[nodiscard]] bool isInvited() const { return toMillis(invitedUntil) > 0; }
};

/// A new account with its secrets as they are stored.
struct NewAccount {
  QString name;
  QString displayName;
  QSet<Role> roles;
  QString passwordHash;
  SecretBytes totpSecret;  ///< empty: none yet
  QByteArray signingPublicKey;
  QByteArray signingPrivateKey;  ///< sealed; empty: none yet
  QStringList recoveryCodeHashes;
  UtcTime created;
  PersonSource source = PersonSource::Local;
  QString directoryId;
  UtcTime invitedUntil{};
  QString grantedBy;  ///< account name
};

struct Standing {
  QSet<Role> roles;
  bool disabled = true;  ///< also when there is no such account
  PersonSource source = PersonSource::Local;
  QString directoryId;
  int securityKeys = 0;
};

/// By name; the emergency account is left out.
Result<QList<Person>> list(QSqlDatabase& database);
Result<std::optional<Person>> person(QSqlDatabase& database, PersonId id);
/// All accounts but the emergency one.
Result<qint64> count(QSqlDatabase& database);
Result<std::optional<Account>> byName(QSqlDatabase& database, const QString& name);
Result<std::optional<Account>> byId(QSqlDatabase& database, PersonId id);
Result<std::optional<Account>> byDirectoryId(QSqlDatabase& database, const QString& directoryId);
Result<Standing> standingOf(QSqlDatabase& database, PersonId person);
/// AlreadyExists when the name is taken, or name or display name looks like an existing one's
/// (nameSkeleton); the message names it.
Result<PersonId> insert(QSqlDatabase& database, const NewAccount& account);

/// A password that its person chose: the invitation is over.
Result<void> setPassword(QSqlDatabase& database, PersonId person, const QString& hash);
/// The same password hashed anew, for as long as it is still the one; whether it was.
Result<bool> upgradePasswordHash(QSqlDatabase& database, PersonId person, const QString& from,
                                 const QString& to);
/// A one-time password, good until then.
Result<void> setOneTimePassword(QSqlDatabase& database, PersonId person, const QString& hash,
                                UtcTime until);
Result<void> setDisabled(QSqlDatabase& database, PersonId person, bool disabled);
/// Resets left neither the password nor the second factor that the person chose, until a second
/// person confirms a role of theirs.
Result<void> setCredentialsReset(QSqlDatabase& database, PersonId person, bool reset);
Result<bool> areCredentialsReset(QSqlDatabase& database, PersonId person);
Result<void> setDisplayName(QSqlDatabase& database, PersonId person, const QString& displayName);
Result<void> setSignedIn(QSqlDatabase& database, PersonId person, UtcTime time);

/// A new authenticator; none with an empty secret. Used steps are forgotten.
Result<void> setTotpSecret(QSqlDatabase& database, PersonId person, const SecretBytes& secret);
Result<void> setTotpLastStep(QSqlDatabase& database, PersonId person, qint64 step);
/// In place of all that were there.
Result<void> setRecoveryCodeHashes(QSqlDatabase& database, PersonId person,
                                   const QStringList& hashes);
Result<QStringList> unusedRecoveryCodeHashes(QSqlDatabase& database, PersonId person);
Result<void> setRecoveryCodeUsed(QSqlDatabase& database, PersonId person, const QString& hash,
                                 UtcTime time);

}  // namespace linewarden::person_repository
