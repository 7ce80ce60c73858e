// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/emergency_repository.h"

#include "app/audit/audit_repository.h"
#include "app/store/query.h"

namespace linewarden::emergency_repository {

namespace {

const QString accessColumns = QStringLiteral(
    "SELECT id, opened, opened_as, reason, workstation, until, closed, first_entry, last_entry "
    "FROM emergency_access ");

Result<void> runEmergency(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

Result<qint64> emergencyLastId(QSqlDatabase& database, const QString& table) {
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM %1").arg(table));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<QList<StoredAccess>> accessesWhere(QSqlDatabase& database, const QString& condition,
                                          const QVariantList& values) {
  auto query = runQuery(database, accessColumns + condition, values);
  if (!query) return query.error();
  QList<StoredAccess> found;
  while (query->next()) {
    StoredAccess stored;
    stored.access.id = query->value(0).toLongLong();
    stored.access.opened = fromMillis(query->value(1).toLongLong());
    stored.access.openedAs = query->value(2).toString();
    stored.access.reason = query->value(3).toString();
    stored.access.workstation = query->value(4).toString();
    stored.access.until = fromMillis(query->value(5).toLongLong());
    if (const qint64 closed = query->value(6).toLongLong(); closed > 0) {
      stored.access.closed = fromMillis(closed);
    }
    stored.firstEntry = query->value(7).toLongLong();
    stored.lastEntry = query->value(8).toLongLong();
    found += stored;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

}  // namespace

Result<QList<AuditEntry>> entriesOf(QSqlDatabase& database, const StoredAccess& access) {
  constexpr int chunk = 500;
  qint64 before = access.lastEntry > 0 ? access.lastEntry + 1 : 0;
  QList<AuditEntry> found;
  while (true) {
    const auto entries = audit_repository::entriesBefore(database, before, chunk);
    if (!entries) return entries.error();
    for (const AuditEntry& entry : *entries) {
      if (entry.sequence < access.firstEntry) return found;
      if (entry.event.actor.role.startsWith(QStringLiteral("break-glass"))) found += entry;
    }
    if (entries->size() < chunk) return found;
    before = entries->constLast().sequence;
  }
}

Result<std::optional<StoredPhrase>> phrase(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral(
          "SELECT id, phrase_hash, made FROM emergency_phrase WHERE used = 0 ORDER BY id DESC"));
  if (!query) return query.error();
  if (!query->next()) return std::optional<StoredPhrase>();
  return std::optional(StoredPhrase{query->value(0).toLongLong(), query->value(1).toString(),
                                    fromMillis(query->value(2).toLongLong())});
}

Result<qint64> insertPhrase(QSqlDatabase& database, const QString& hash, PersonId by,
                            UtcTime time) {
  if (auto done = runEmergency(
          database, QStringLiteral("UPDATE emergency_phrase SET used = ? WHERE used = 0"),
          {toMillis(time)});
      !done) {
    return done.error();
  }
  if (auto done =
          runEmergency(database,
                       QStringLiteral("INSERT INTO emergency_phrase (phrase_hash, made, made_by) "
                                      "VALUES (?, ?, ?)"),
                       {hash, toMillis(time), by.value});
      !done) {
    return done.error();
  }
  return emergencyLastId(database, QStringLiteral("emergency_phrase"));
}

Result<bool> usePhrase(QSqlDatabase& database, qint64 id, UtcTime time) {
  const auto open = phrase(database);
  if (!open) return open.error();
  if (!*open || (*open)->id != id) return false;
  if (auto done = runEmergency(database,
                               QStringLiteral("UPDATE emergency_phrase SET used = ? WHERE id = ?"),
                               {toMillis(time), id});
      !done) {
    return done.error();
  }
  return true;
}

Result<qint64> insertAccess(QSqlDatabase& database, const EmergencyAccess& access) {
  if (auto done =
          runEmergency(database,
                       QStringLiteral("INSERT INTO emergency_access (opened, opened_as, reason, "
                                      "workstation, until) VALUES (?, ?, ?, ?, ?)"),
                       {toMillis(access.opened), access.openedAs, access.reason, access.workstation,
                        toMillis(access.until)});
      !done) {
    return done.error();
  }
  return emergencyLastId(database, QStringLiteral("emergency_access"));
}

Result<void> setFirstEntry(QSqlDatabase& database, qint64 access, qint64 entry) {
  return runEmergency(database,
                      QStringLiteral("UPDATE emergency_access SET first_entry = ? WHERE id = ?"),
                      {entry, access});
}

Result<void> close(QSqlDatabase& database, qint64 access, UtcTime time, qint64 lastEntry) {
  return runEmergency(
      database,
      QStringLiteral("UPDATE emergency_access SET closed = ?, last_entry = ? WHERE id = ? "
                     "AND closed = 0"),
      {toMillis(time), lastEntry, access});
}

Result<QList<StoredAccess>> accesses(QSqlDatabase& database) {
  return accessesWhere(database, QStringLiteral("ORDER BY id DESC"), {});
}

Result<std::optional<StoredAccess>> access(QSqlDatabase& database, qint64 id) {
  const auto found = accessesWhere(database, QStringLiteral("WHERE id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<StoredAccess>();
  return std::optional(found->constFirst());
}

Result<QList<StoredReview>> reviews(QSqlDatabase& database, qint64 access) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT r.person_id, p.name, p.display_name, r.reviewed, r.note, r.document, "
                     "r.signature, r.signing_key_id FROM emergency_review r JOIN person p ON p.id "
                     "= r.person_id WHERE r.access_id = ? ORDER BY r.reviewed, r.person_id"),
      {access});
  if (!query) return query.error();
  QList<StoredReview> found;
  while (query->next()) {
    found += {PersonId{query->value(0).toLongLong()},
              query->value(1).toString(),
              query->value(2).toString(),
              fromMillis(query->value(3).toLongLong()),
              query->value(4).toString(),
              query->value(5).toString().toUtf8(),
              query->value(6).toByteArray(),
              query->value(7).toLongLong()};
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

Result<void> setReview(QSqlDatabase& database, qint64 access, const StoredReview& review) {
  if (auto done = runEmergency(
          database,
          QStringLiteral("DELETE FROM emergency_review WHERE access_id = ? AND person_id = ?"),
          {access, review.person.value});
      !done) {
    return done;
  }
  return runEmergency(
      database,
      QStringLiteral("INSERT INTO emergency_review (access_id, person_id, reviewed, note, "
                     "document, signature, signing_key_id) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      {access, review.person.value, toMillis(review.time), review.note,
       QString::fromUtf8(review.document), review.signature, review.signingKey});
}

}  // namespace linewarden::emergency_repository
