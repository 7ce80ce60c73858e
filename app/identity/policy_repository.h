// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/access_policy.h"

#include <QHash>
#include <QSqlDatabase>

/// Table role_policy.
namespace linewarden::policy_repository {

/// What was changed from the defaults. Values outside their bounds, which no service writes,
/// are read as the nearest bound, and a factor that this program does not know as a security key.
Result<QHash<Role, RolePolicy>> all(QSqlDatabase& database);
Result<void> set(QSqlDatabase& database, const RolePolicy& policy);

}  // namespace linewarden::policy_repository
