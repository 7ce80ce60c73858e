// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/role_repository.h"

#include "app/identity/names/name_rules.h"
#include "app/store/query.h"

namespace linewarden::role_repository {

namespace {

const QString changeColumns = QStringLiteral(
    "SELECT c.id, c.person_id, p.name, p.display_name, c.role, c.is_grant, c.reason, c.asked_by, "
    "a.name, c.asked, c.outcome FROM role_change c JOIN person p ON p.id = c.person_id "
    "LEFT JOIN person a ON a.id = c.asked_by ");

Result<void> runRole(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

// Names of roles come from a fixed list, so they may stand in the statement.
QString privilegedRoles() {
  QStringList names;
  for (const Role role : allRoles()) {
    if (role_rules::needsConfirmation(role)) names += u'\'' + roleName(role) + u'\'';
  }
  return names.join(u',');
}

Result<QList<StoredChange>> changesWhere(QSqlDatabase& database, const QString& condition,
                                         const QVariantList& values) {
  auto query = runQuery(database, changeColumns + condition, values);
  if (!query) return query.error();
  QList<StoredChange> changes;
  while (query->next()) {
    const auto role = roleFromName(query->value(4).toString());
    if (!role) continue;  // a role of a newer program
    StoredChange stored;
    RoleChange& change = stored.change;
    change.id = query->value(0).toLongLong();
    change.person = PersonId{query->value(1).toLongLong()};
    change.personName = query->value(2).toString();
    change.displayName = query->value(3).toString();
    change.role = *role;
    change.isGrant = query->value(5).toBool();
    change.reason = query->value(6).toString();
    change.askedBy = PersonId{query->value(7).toLongLong()};
    change.askedByName = change.askedBy.isValid() ? query->value(8).toString() : directoryName();
    change.asked = fromMillis(query->value(9).toLongLong());
    change.expires = change.asked + role_rules::changeWaitsFor;
    stored.outcome = query->value(10).toString();
    changes += stored;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return changes;
}

Result<bool> isAnyRow(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  const bool found = query->next();
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

}  // namespace

Result<QSet<Role>> rolesOf(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(
      database, QStringLiteral("SELECT role FROM person_role WHERE person_id = ?"), {person.value});
  if (!query) return query.error();
  QSet<Role> roles;
  while (query->next()) {
    if (const auto role = roleFromName(query->value(0).toString())) roles.insert(*role);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return roles;
}

Result<QList<HeldRole>> heldBy(QSqlDatabase& database, PersonId person) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT role, granted, granted_by, last_used FROM "
                                       "person_role WHERE person_id = ? ORDER BY granted, role"),
                        {person.value});
  if (!query) return query.error();
  QList<HeldRole> held;
  while (query->next()) {
    const auto role = roleFromName(query->value(0).toString());
    if (!role) continue;
    HeldRole row{*role, fromMillis(query->value(1).toLongLong()), query->value(2).toString(), {}};
    if (const qint64 used = query->value(3).toLongLong(); used > 0) row.lastUsed = fromMillis(used);
    held += row;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return held;
}

Result<void> add(QSqlDatabase& database, PersonId person, Role role, const QString& grantedBy,
                 UtcTime time) {
  return runRole(database,
                 QStringLiteral("INSERT INTO person_role (person_id, role, granted, granted_by) "
                                "VALUES (?, ?, ?, ?)"),
                 {person.value, roleName(role), toMillis(time), grantedBy});
}

Result<void> remove(QSqlDatabase& database, PersonId person, Role role) {
  return runRole(database,
                 QStringLiteral("DELETE FROM person_role WHERE person_id = ? AND role = ?"),
                 {person.value, roleName(role)});
}

Result<void> setUsed(QSqlDatabase& database, PersonId person, UtcTime time) {
  return runRole(database,
                 QStringLiteral("UPDATE person_role SET last_used = ? WHERE person_id = ?"),
                 {toMillis(time), person.value});
}

Result<role_rules::Holders> holders(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT r.role, count(*) FROM person_role r JOIN person p ON p.id = "
                     "r.person_id WHERE p.disabled = 0 AND p.source <> 'emergency' AND r.role IN "
                     "(?, ?) GROUP BY r.role"),
      {roleName(Role::Administrator), roleName(Role::SecurityOfficer)});
  if (!query) return query.error();
  role_rules::Holders found;
  while (query->next()) {
    const int count = query->value(1).toInt();
    if (query->value(0).toString() == roleName(Role::Administrator)) {
      found.administrators = count;
    } else {
      found.securityOfficers = count;
    }
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

Result<std::optional<role_rules::Party>> party(QSqlDatabase& database, PersonId person) {
  auto query =
      runQuery(database, QStringLiteral("SELECT name, display_name FROM person WHERE id = ?"),
               {person.value});
  if (!query) return query.error();
  if (!query->next()) return std::optional<role_rules::Party>();
  // From the names themselves: accounts of the first schema have no skeletons stored.
  return std::optional(role_rules::Party{person, nameSkeleton(query->value(0).toString()),
                                         nameSkeleton(query->value(1).toString())});
}

Result<bool> isOnlyPrivileged(QSqlDatabase& database, PersonId person) {
  const auto others =
      isAnyRow(database,
               QStringLiteral("SELECT 1 FROM person_role r JOIN person p ON p.id = r.person_id "
                              "WHERE r.role IN (%1) AND p.id <> ? AND p.source <> 'emergency'")
                   .arg(privilegedRoles()),
               {person.value});
  if (!others) return others.error();
  if (*others) return false;
  const auto taken =
      isAnyRow(database,
               QStringLiteral("SELECT 1 FROM role_change WHERE is_grant = 0 AND role IN (%1)")
                   .arg(privilegedRoles()),
               {});
  if (!taken) return taken.error();
  return !*taken;
}

Result<qint64> insertChange(QSqlDatabase& database, const RoleChange& change) {
  if (auto done =
          runRole(database,
                  QStringLiteral("INSERT INTO role_change (person_id, role, is_grant, reason, "
                                 "asked_by, asked) VALUES (?, ?, ?, ?, ?, ?)"),
                  {change.person.value, roleName(change.role), change.isGrant ? 1 : 0,
                   change.reason, change.askedBy.value, toMillis(change.asked)});
      !done) {
    return done.error();
  }
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM role_change"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<std::optional<StoredChange>> change(QSqlDatabase& database, qint64 id) {
  const auto found = changesWhere(database, QStringLiteral("WHERE c.id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<StoredChange>();
  return std::optional(found->constFirst());
}

QString directoryName() {
  return QStringLiteral("directory");
}

Result<QSet<Role>> fromDirectory(QSqlDatabase& database, PersonId person) {
  const auto held = heldBy(database, person);
  if (!held) return held.error();
  QSet<Role> roles;
  for (const HeldRole& one : *held) {
    if (one.grantedBy == directoryName()) roles.insert(one.role);
  }
  return roles;
}

Result<QList<StoredChange>> askedByDirectory(QSqlDatabase& database, PersonId person,
                                             UtcTime since) {
  return changesWhere(
      database,
      QStringLiteral("WHERE c.asked_by = 0 AND c.person_id = ? AND c.asked > ? AND (c.outcome = "
                     "'waiting' OR (c.outcome = 'refused' AND c.decided_by <> 0)) ORDER BY c.id"),
      {person.value, toMillis(since)});
}

Result<QList<RoleChange>> waiting(QSqlDatabase& database, UtcTime since) {
  const auto found = changesWhere(
      database, QStringLiteral("WHERE c.outcome = 'waiting' AND c.asked > ? ORDER BY c.id"),
      {toMillis(since)});
  if (!found) return found.error();
  QList<RoleChange> changes;
  for (const StoredChange& stored : *found) changes += stored.change;
  return changes;
}

Result<void> decideChange(QSqlDatabase& database, qint64 id, const QString& outcome,
                          PersonId decidedBy, UtcTime time, const QString& reason) {
  return runRole(database,
                 QStringLiteral("UPDATE role_change SET outcome = ?, decided_by = ?, decided = ?, "
                                "decision_reason = ? WHERE id = ? AND outcome = 'waiting'"),
                 {outcome, decidedBy.value, toMillis(time), reason, id});
}

}  // namespace linewarden::role_repository
