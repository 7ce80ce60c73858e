// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/fido2/security_key.h"
#include "app/identity/person.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables signing_key and security_key.
namespace linewarden::key_repository {

struct StoredSigningKey {
  SigningKeyInfo info;
  PersonId person;
  QByteArray sealed;  ///< empty once retired
};
/// The one in use.
Result<std::optional<StoredSigningKey>> signingKeyOf(QSqlDatabase& database, PersonId person);
Result<std::optional<StoredSigningKey>> signingKey(QSqlDatabase& database, qint64 id);
/// The one in use first, then the newest.
Result<QList<SigningKeyInfo>> signingKeysOf(QSqlDatabase& database, PersonId person);
Result<qint64> insertSigningKey(QSqlDatabase& database, PersonId person,
                                const QByteArray& publicKey, const QByteArray& sealed,
                                UtcTime made);
Result<void> resealSigningKey(QSqlDatabase& database, qint64 id, const QByteArray& sealed);
/// Its private half is removed; what it signed stays verifiable. Nothing where there is none.
Result<void> retireSigningKey(QSqlDatabase& database, PersonId person, const QString& cause,
                              UtcTime time);

struct StoredSecurityKey {
  SecurityKeyInfo info;
  SecurityKeyCredential credential;
};
Result<QList<StoredSecurityKey>> securityKeysOf(QSqlDatabase& database, PersonId person);
Result<qint64> insertSecurityKey(QSqlDatabase& database, PersonId person, const QString& title,
                                 const SecurityKeyCredential& credential, UtcTime added);
Result<void> setSecurityKeyUsed(QSqlDatabase& database, qint64 id, quint32 counter, UtcTime time);
Result<void> removeSecurityKey(QSqlDatabase& database, PersonId person, qint64 id);
Result<void> removeSecurityKeysOf(QSqlDatabase& database, PersonId person);

}  // namespace linewarden::key_repository
