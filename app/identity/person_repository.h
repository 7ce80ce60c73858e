// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"
#include "app/identity/back_off.h"
#include "app/identity/people.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

/// Tables person, person_role, recovery_code and workstation_failure.
namespace linewarden::person_repository {

/// What signing in needs of an account.
struct Account {
  PersonId id;
  QString name;
  QString displayName;
  QSet<Role> roles;
  QString passwordHash;
  SecretBytes totpSecret;
  qint64 totpLastStep = 0;
  bool disabled = false;
  back_off::Failures failures;
};

/// A new account with its secrets as they are stored.
struct NewAccount {
  QString name;
  QString displayName;
  QSet<Role> roles;
  QString passwordHash;
  SecretBytes totpSecret;
  QByteArray signingPublicKey;
  QByteArray signingPrivateKey;  ///< sealed
  QStringList recoveryCodeHashes;
  UtcTime created;
};

struct Standing {
  QSet<Role> roles;
  bool disabled = true;  ///< also when there is no such account
};

Result<QList<Person>> list(QSqlDatabase& database);
Result<qint64> count(QSqlDatabase& database);
Result<std::optional<Account>> byName(QSqlDatabase& database, const QString& name);
Result<Standing> standingOf(QSqlDatabase& database, PersonId person);
/// AlreadyExists when the name is taken.
Result<PersonId> insert(QSqlDatabase& database, const NewAccount& account);

Result<void> setFailures(QSqlDatabase& database, PersonId person,
                         const back_off::Failures& failures);
/// No failures any more, and the moment of the sign-in.
Result<void> setSignedIn(QSqlDatabase& database, PersonId person, UtcTime time);
Result<void> setTotpLastStep(QSqlDatabase& database, PersonId person, qint64 step);

Result<QStringList> unusedRecoveryCodeHashes(QSqlDatabase& database, PersonId person);
Result<void> setRecoveryCodeUsed(QSqlDatabase& database, PersonId person, const QString& hash,
                                 UtcTime time);

Result<back_off::Failures> workstationFailures(QSqlDatabase& database, const QString& workstation);
Result<void> setWorkstationFailures(QSqlDatabase& database, const QString& workstation,
                                    const back_off::Failures& failures);

}  // namespace linewarden::person_repository
