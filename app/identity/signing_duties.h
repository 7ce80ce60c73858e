// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"
#include "app/identity/role_rules.h"
#include "app/identity/session.h"

class QSqlDatabase;

namespace linewarden {

class AccessGuard;
struct LentSigningKey;

/// In the transaction of a signature: Conflict when the person's key was replaced since it was
/// lent, so that nothing is signed with a retired one.
[[nodiscard]] Result<void> requireKeyInUse(QSqlDatabase& database, const Session& session,
                                           const LentSigningKey& key);
/// SeparationOfDuties for a session of the emergency account, by the register: it does not judge
/// over itself. What it may not do is up to the service. The refusal is recorded.
[[nodiscard]] Result<void> refuseUnderEmergency(AccessGuard& guard, const Session& session,
                                                Permission permission);

/// Whether this person opened the emergency access that was open at that time, or was given
/// something under it.
[[nodiscard]] Result<bool> isBehindEmergency(QSqlDatabase& database,
                                             const role_rules::Party& person, UtcTime at);
/// SeparationOfDuties for who opened the emergency access under which the change was asked for, or
/// was given something under it; fine for a change that was asked for otherwise.
[[nodiscard]] Result<void> refuseOpenerOf(QSqlDatabase& database,
                                          const role_rules::Party& confirmer,
                                          const RoleChange& change);

}  // namespace linewarden
