// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"
#include "app/identity/role_rules.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables person_role and role_change.
namespace linewarden::role_repository {

Result<QSet<Role>> rolesOf(QSqlDatabase& database, PersonId person);
Result<QList<HeldRole>> heldBy(QSqlDatabase& database, PersonId person);
Result<void> add(QSqlDatabase& database, PersonId person, Role role, const QString& grantedBy,
                 UtcTime time);
Result<void> remove(QSqlDatabase& database, PersonId person, Role role);
/// A sign-in used them all.
Result<void> setUsed(QSqlDatabase& database, PersonId person, UtcTime time);
/// Accounts that are not disabled nor the emergency one.
Result<role_rules::Holders> holders(QSqlDatabase& database);
Result<std::optional<role_rules::Party>> party(QSqlDatabase& database, PersonId person);
/// Whether nobody else holds administrator or security officer, disabled or not, and neither was
/// ever taken from anybody: then nobody is there who could confirm what they ask for.
Result<bool> isOnlyPrivileged(QSqlDatabase& database, PersonId person);

/// Stands for who gave or asked for what the groups of the plant's directory give. Nobody's account
/// name.
[[nodiscard]] QString directoryName();
/// Roles of theirs that the directory's groups gave.
Result<QSet<Role>> fromDirectory(QSqlDatabase& database, PersonId person);

/// A change that waits, or one that was decided.
struct StoredChange {
  RoleChange change;
  QString outcome;  ///< "waiting", "confirmed", "refused", "expired"
};
Result<qint64> insertChange(QSqlDatabase& database, const RoleChange& change);
/// What the directory asked for (RoleChange::askedBy is nobody) for this person since then and what
/// still waits or a person refused.
Result<QList<StoredChange>> askedByDirectory(QSqlDatabase& database, PersonId person,
                                             UtcTime since);
Result<std::optional<StoredChange>> change(QSqlDatabase& database, qint64 id);
/// Those that wait and were asked after `since`.
Result<QList<RoleChange>> waiting(QSqlDatabase& database, UtcTime since);
Result<void> decideChange(QSqlDatabase& database, qint64 id, const QString& outcome,
                          PersonId decidedBy, UtcTime time, const QString& reason);

}  // namespace linewarden::role_repository
