// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/session_repository.h"

#include "app/store/query.h"

namespace linewarden::session_repository {

namespace {

const QString sessionColumns = QStringLiteral(
    "SELECT s.id, s.person_id, p.name, p.display_name, s.workstation, s.program, s.started, "
    "s.last_seen, s.locked, s.emergency FROM live_session s JOIN person p ON p.id = s.person_id ");

Result<void> runSession(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

LiveSession sessionIn(const QSqlQuery& row) {
  LiveSession session;
  session.id = SessionId{row.value(0).toLongLong()};
  session.person = PersonId{row.value(1).toLongLong()};
  session.name = row.value(2).toString();
  session.displayName = row.value(3).toString();
  session.workstation = row.value(4).toString();
  session.program = row.value(5).toString();
  session.started = fromMillis(row.value(6).toLongLong());
  session.lastSeen = fromMillis(row.value(7).toLongLong());
  session.locked = row.value(8).toBool();
  session.emergency = row.value(9).toLongLong() > 0;
  return session;
}

Result<QList<LiveSession>> sessionsWhere(QSqlDatabase& database, const QString& condition,
                                         const QVariantList& values) {
  auto query = runQuery(database, sessionColumns + condition, values);
  if (!query) return query.error();
  QList<LiveSession> sessions;
  while (query->next()) sessions += sessionIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return sessions;
}

}  // namespace

Result<void> insert(QSqlDatabase& database, const NewSession& session) {
  return runSession(database,
                    QStringLiteral("INSERT INTO live_session (id, person_id, workstation, program, "
                                   "started, last_seen, emergency) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    {session.id.value, session.person.value, session.workstation, session.program,
                     toMillis(session.started), toMillis(session.started), session.emergency});
}

Result<void> touch(QSqlDatabase& database, SessionId id, UtcTime time) {
  return runSession(
      database, QStringLiteral("UPDATE live_session SET last_seen = ? WHERE id = ? AND ended = 0"),
      {toMillis(time), id.value});
}

Result<void> setLocked(QSqlDatabase& database, SessionId id, bool locked) {
  return runSession(database, QStringLiteral("UPDATE live_session SET locked = ? WHERE id = ?"),
                    {locked ? 1 : 0, id.value});
}

Result<void> end(QSqlDatabase& database, SessionId id, UtcTime time, const QString& cause) {
  return runSession(
      database,
      QStringLiteral("UPDATE live_session SET ended = ?, end_cause = ? WHERE id = ? AND ended = 0"),
      {toMillis(time), cause, id.value});
}

Result<QList<LiveSession>> of(QSqlDatabase& database, PersonId person, UtcTime seenSince) {
  return sessionsWhere(database,
                       QStringLiteral("WHERE s.person_id = ? AND s.ended = 0 AND s.last_seen >= ? "
                                      "ORDER BY s.started DESC"),
                       {person.value, toMillis(seenSince)});
}

Result<QList<LiveSession>> all(QSqlDatabase& database, UtcTime seenSince) {
  return sessionsWhere(
      database, QStringLiteral("WHERE s.ended = 0 AND s.last_seen >= ? ORDER BY s.started DESC"),
      {toMillis(seenSince)});
}

Result<std::optional<LiveSession>> session(QSqlDatabase& database, SessionId id) {
  const auto found = sessionsWhere(database, QStringLiteral("WHERE s.id = ?"), {id.value});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<LiveSession>();
  return std::optional(found->constFirst());
}

Result<std::optional<QString>> endCause(QSqlDatabase& database, SessionId id) {
  auto query =
      runQuery(database, QStringLiteral("SELECT ended, end_cause FROM live_session WHERE id = ?"),
               {id.value});
  if (!query) return query.error();
  if (!query->next()) return std::optional(QStringLiteral("gone"));
  if (query->value(0).toLongLong() == 0) return std::optional<QString>();
  return std::optional(query->value(1).toString());
}

Result<std::optional<UtcTime>> emergencyEnded(QSqlDatabase& database, qint64 emergency) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT ended FROM live_session WHERE emergency = ? "
                                       "ORDER BY ended"),
                        {emergency});
  if (!query) return query.error();
  if (!query->next() || query->value(0).toLongLong() == 0) return std::optional<UtcTime>();
  return std::optional(fromMillis(query->value(0).toLongLong()));
}

Result<QList<SessionId>> endAllOf(QSqlDatabase& database, PersonId person, SessionId but,
                                  UtcTime time, const QString& cause) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT id FROM live_session WHERE person_id = ? AND id <> ? AND ended = 0"),
      {person.value, but.value});
  if (!query) return query.error();
  QList<SessionId> ids;
  while (query->next()) ids += SessionId{query->value(0).toLongLong()};
  if (const auto read = readToEnd(*query); !read) return read.error();
  for (const SessionId id : ids) {
    if (auto done = end(database, id, time, cause); !done) return done.error();
  }
  return ids;
}

}  // namespace linewarden::session_repository
