// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/policy_repository.h"

#include "app/store/query.h"

#include <algorithm>

namespace linewarden::policy_repository {

namespace {

std::chrono::minutes bounded(const QVariant& minutes, std::chrono::minutes least,
                             std::chrono::minutes most) {
  return std::clamp(std::chrono::minutes(minutes.toInt()), least, most);
}

}  // namespace

Result<QHash<Role, RolePolicy>> all(QSqlDatabase& database) {
  auto query =
      runQuery(database, QStringLiteral("SELECT role, factor, idle_lock_minutes, session_minutes, "
                                        "one_session FROM role_policy"));
  if (!query) return query.error();
  QHash<Role, RolePolicy> policies;
  while (query->next()) {
    const auto role = roleFromName(query->value(0).toString());
    if (!role) continue;
    const bool any = query->value(1).toString() == factorDemandName(FactorDemand::AnyFactor);
    policies[*role] = {
        *role, any ? FactorDemand::AnyFactor : FactorDemand::SecurityKey,
        bounded(query->value(2), RolePolicy::shortestIdleLock, RolePolicy::longestIdleLock),
        bounded(query->value(3), RolePolicy::leastSession, RolePolicy::mostSession),
        query->value(4).toBool()};
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return policies;
}

Result<void> set(QSqlDatabase& database, const RolePolicy& policy) {
  const QString role = roleName(policy.role);
  if (const auto cleared =
          runQuery(database, QStringLiteral("DELETE FROM role_policy WHERE role = ?"), {role});
      !cleared) {
    return cleared.error();
  }
  const auto done =
      runQuery(database,
               QStringLiteral("INSERT INTO role_policy (role, factor, idle_lock_minutes, "
                              "session_minutes, one_session) VALUES (?, ?, ?, ?, ?)"),
               {role, factorDemandName(policy.factor), static_cast<int>(policy.idleLock.count()),
                static_cast<int>(policy.longestSession.count()), policy.oneSession ? 1 : 0});
  if (!done) return done.error();
  return {};
}

}  // namespace linewarden::policy_repository
