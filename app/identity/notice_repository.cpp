// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/notice_repository.h"

#include "app/base/canonical_json.h"
#include "app/store/query.h"

#include <QJsonDocument>

#include <array>

namespace linewarden::notice_repository {

namespace {

const QString noticeColumns = QStringLiteral(
    "SELECT id, time, kind, priority, subject, workstation, details, acknowledged, "
    "acknowledged_by, note FROM security_notice ");

// A priority that this program does not know is taken for a high one, not overlooked.
NoticePriority priorityFrom(const QString& name) {
  using enum NoticePriority;
  static constexpr std::array all{Critical, High, Medium, Low};
  for (const NoticePriority priority : all) {
    if (noticePriorityName(priority) == name) return priority;
  }
  return High;
}

SecurityNotice noticeIn(const QSqlQuery& row) {
  SecurityNotice notice;
  notice.id = row.value(0).toLongLong();
  notice.time = fromMillis(row.value(1).toLongLong());
  notice.event.kind = row.value(2).toString();
  notice.event.priority = priorityFrom(row.value(3).toString());
  notice.event.subject = row.value(4).toString();
  notice.workstation = row.value(5).toString();
  notice.event.details = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object();
  if (const qint64 time = row.value(7).toLongLong(); time > 0) {
    notice.acknowledged = fromMillis(time);
  }
  notice.acknowledgedBy = row.value(8).toString();
  notice.note = row.value(9).toString();
  return notice;
}

Result<QList<SecurityNotice>> noticesWhere(QSqlDatabase& database, const QString& condition,
                                           const QVariantList& values) {
  auto query = runQuery(database, noticeColumns + condition, values);
  if (!query) return query.error();
  QList<SecurityNotice> notices;
  while (query->next()) notices += noticeIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return notices;
}

Result<bool> isAny(QSqlDatabase& database, const QString& condition, const QVariantList& values) {
  auto query = runQuery(
      database, QStringLiteral("SELECT 1 FROM security_notice WHERE %1 LIMIT 1").arg(condition),
      values);
  if (!query) return query.error();
  return query->next();
}

}  // namespace

Result<qint64> insert(QSqlDatabase& database, const NoticeEvent& event, UtcTime time,
                      const QString& workstation) {
  const auto done = runQuery(
      database,
      QStringLiteral("INSERT INTO security_notice (time, kind, priority, subject, workstation, "
                     "details) VALUES (?, ?, ?, ?, ?, ?)"),
      {toMillis(time), event.kind, noticePriorityName(event.priority), event.subject, workstation,
       QString::fromUtf8(canonicalJson(event.details))});
  if (!done) return done.error();
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM security_notice"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<bool> isOpenSince(QSqlDatabase& database, const QString& kind, const QString& subject,
                         UtcTime since, UtcTime now) {
  return isAny(
      database,
      QStringLiteral("kind = ? AND subject = ? AND time > ? AND time <= ? AND acknowledged = 0"),
      {kind, subject, toMillis(since), toMillis(now)});
}

Result<bool> wasRaisedSince(QSqlDatabase& database, const QString& kind, const QString& subject,
                            UtcTime since, UtcTime now) {
  return isAny(database, QStringLiteral("kind = ? AND subject = ? AND time > ? AND time <= ?"),
               {kind, subject, toMillis(since), toMillis(now)});
}

Result<QList<SecurityNotice>> open(QSqlDatabase& database, int limit) {
  return noticesWhere(
      database,
      QStringLiteral("WHERE acknowledged = 0 ORDER BY CASE priority WHEN 'critical' THEN 0 WHEN "
                     "'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'low' THEN 3 ELSE 1 END, time DESC, "
                     "id DESC LIMIT ?"),
      {limit});
}

Result<QList<SecurityNotice>> openOf(QSqlDatabase& database, const QString& kind,
                                     const QString& subject) {
  return noticesWhere(
      database, QStringLiteral("WHERE acknowledged = 0 AND kind = ? AND subject = ? ORDER BY id"),
      {kind, subject});
}

Result<QList<SecurityNotice>> newest(QSqlDatabase& database, int limit) {
  return noticesWhere(database, QStringLiteral("ORDER BY time DESC, id DESC LIMIT ?"), {limit});
}

Result<std::optional<SecurityNotice>> notice(QSqlDatabase& database, qint64 id) {
  const auto found = noticesWhere(database, QStringLiteral("WHERE id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<SecurityNotice>();
  return std::optional(found->constFirst());
}

Result<void> setAcknowledged(QSqlDatabase& database, qint64 id, UtcTime time, const QString& by,
                             const QString& note) {
  const auto done =
      runQuery(database,
               QStringLiteral("UPDATE security_notice SET acknowledged = ?, acknowledged_by = ?, "
                              "note = ? WHERE id = ?"),
               {toMillis(time), by, note, id});
  if (!done) return done.error();
  return {};
}

}  // namespace linewarden::notice_repository
