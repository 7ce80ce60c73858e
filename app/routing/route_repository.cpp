// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/route_repository.h"

#include "app/alerts/alarm_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/base/canonical_json.h"
#include "app/crypto/secret_bytes.h"
#include "app/routing/routing_json.h"
#include "app/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace linewarden::route_repository {

namespace {

constexpr qint64 mostCounted = 100'000;

struct RouteRepositoryText {
  Q_DECLARE_TR_FUNCTIONS(RouteRepository)
};

const QString syslogRouteSelect = QStringLiteral(
    "SELECT id, name, is_on, filter, transport, host, port, authority_file, certificate_file, "
    "key_file, sends_checkpoints FROM syslog_route ");

Error nameTaken(const QString& name) {
  return {ErrorCode::Conflict,
          RouteRepositoryText::tr("There is one with the name “%1” already. Choose another name.")
              .arg(name),
          {}};
}

Error noSuchRoute() {
  return {ErrorCode::NotFound,
          RouteRepositoryText::tr("It is not there any more: somebody removed it meanwhile."),
          {}};
}

Result<void> routeDone(const Result<QSqlQuery>& query) {
  if (!query) return query.error();
  return {};
}

QString filterText(const RouteFilter& filter) {
  return QString::fromUtf8(canonicalJson(routing_json::ofFilter(filter)));
}

RouteFilter filterInText(const QString& text) {
  return routing_json::filterFrom(QJsonDocument::fromJson(text.toUtf8()).object());
}

SyslogRoute syslogRouteIn(const QSqlQuery& row) {
  SyslogRoute route;
  route.id = row.value(0).toLongLong();
  route.name = row.value(1).toString();
  route.isOn = row.value(2).toInt() != 0;
  route.filter = filterInText(row.value(3).toString());
  route.transport = syslogTransportFromName(row.value(4).toString()).value_or(SyslogTransport::Tls);
  route.host = row.value(5).toString();
  route.port = row.value(6).toInt();
  route.authorityFile = row.value(7).toString();
  route.certificateFile = row.value(8).toString();
  route.keyFile = row.value(9).toString();
  route.sendsCheckpoints = row.value(10).toInt() != 0;
  return route;
}

Result<QList<SyslogRoute>> syslogRoutesWhere(QSqlDatabase& database, const QString& rest,
                                             const QVariantList& values) {
  auto query = runQuery(database, syslogRouteSelect + rest, values);
  if (!query) return query.error();
  QList<SyslogRoute> routes;
  while (query->next()) routes += syslogRouteIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return routes;
}

Result<QList<OnCallPlan>> onCallPlansWhere(QSqlDatabase& database, const QString& rest,
                                           const QVariantList& values) {
  auto query = runQuery(
      database, QStringLiteral("SELECT id, name, is_on, filter, steps FROM on_call_plan ") + rest,
      values);
  if (!query) return query.error();
  QList<OnCallPlan> plans;
  while (query->next()) {
    OnCallPlan plan;
    plan.id = query->value(0).toLongLong();
    plan.name = query->value(1).toString();
    plan.isOn = query->value(2).toInt() != 0;
    plan.filter = filterInText(query->value(3).toString());
    plan.steps = routing_json::stepsFrom(
        QJsonDocument::fromJson(query->value(4).toString().toUtf8()).array());
    plans += plan;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return plans;
}

Result<void> checkNameFree(QSqlDatabase& database, const QString& table, const QString& name,
                           qint64 id) {
  auto query =
      runQuery(database, QStringLiteral("SELECT 1 FROM %1 WHERE name = ? AND id <> ?").arg(table),
               {name, id});
  if (!query) return query.error();
  if (query->next()) return nameTaken(name);
  return {};
}

Result<qint64> idOfName(QSqlDatabase& database, const QString& table, const QString& name) {
  auto query =
      runQuery(database, QStringLiteral("SELECT id FROM %1 WHERE name = ?").arg(table), {name});
  if (!query) return query.error();
  if (!query->next()) return noSuchRoute();
  return query->value(0).toLongLong();
}

Result<qint64> newestCheckpointSize(QSqlDatabase& database) {
  const auto newest = checkpoint_repository::newestCheckpoint(database);
  if (!newest) return newest.error();
  return *newest ? (*newest)->checkpoint.size : qint64{0};
}

QVariantList syslogValues(const SyslogRoute& route) {
  return {route.name,
          route.isOn ? 1 : 0,
          filterText(route.filter),
          syslogTransportName(route.transport),
          route.host,
          route.port,
          route.authorityFile,
          route.certificateFile,
          route.keyFile,
          route.sendsCheckpoints ? 1 : 0};
}

Result<void> insertSyslog(QSqlDatabase& database, const SyslogRoute& route) {
  const auto newest = alarm_repository::newest(database);
  if (!newest) return newest.error();
  const auto size = newestCheckpointSize(database);
  if (!size) return size.error();
  return routeDone(runQuery(
      database,
      QStringLiteral("INSERT INTO syslog_route (name, is_on, filter, transport, host, port, "
                     "authority_file, certificate_file, key_file, sends_checkpoints, delivered, "
                     "checkpoints, last_sent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
      syslogValues(route) + QVariantList{*newest, *size}));
}

Result<void> updateSyslog(QSqlDatabase& database, const SyslogRoute& route,
                          const SyslogRoute& before) {
  if (route.sendsCheckpoints && !before.sendsCheckpoints) {
    const auto size = newestCheckpointSize(database);
    if (!size) return size.error();
    const auto moved =
        runQuery(database, QStringLiteral("UPDATE syslog_route SET checkpoints = ? WHERE id = ?"),
                 {*size, route.id});
    if (!moved) return moved.error();
  }
  return routeDone(runQuery(
      database,
      QStringLiteral("UPDATE syslog_route SET name = ?, is_on = ?, filter = ?, transport = ?, "
                     "host = ?, port = ?, authority_file = ?, certificate_file = ?, key_file = ?, "
                     "sends_checkpoints = ? WHERE id = ?"),
      syslogValues(route) + QVariantList{route.id}));
}

/// "column IN (?, ?)" with its values; nothing for no words, which stand for all.
QString among(const QString& column, const QStringList& words, QVariantList& values) {
  if (words.isEmpty()) return {};
  QStringList marks;
  for (const QString& word : words) {
    marks += QStringLiteral("?");
    values += word;
  }
  return QStringLiteral(" AND %1 IN (%2)").arg(column, marks.join(QStringLiteral(", ")));
}

Result<qint64> countOf(QSqlDatabase& database, const QString& from, const QVariantList& values) {
  auto query =
      runQuery(database,
               QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2) AS counted")
                   .arg(from)
                   .arg(mostCounted),
               values);
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

}  // namespace

Result<RoutingSetup> setup(QSqlDatabase& database) {
  auto routes = syslogRoutes(database);
  if (!routes) return routes.error();
  auto mail = mailServer(database);
  if (!mail) return mail.error();
  auto plans = onCallPlans(database);
  if (!plans) return plans.error();
  return RoutingSetup{std::move(*routes), std::move(*mail), std::move(*plans)};
}

Result<QList<SyslogRoute>> syslogRoutes(QSqlDatabase& database) {
  return syslogRoutesWhere(database, QStringLiteral("ORDER BY name"), {});
}

Result<std::optional<SyslogRoute>> syslogRoute(QSqlDatabase& database, qint64 id) {
  const auto found = syslogRoutesWhere(database, QStringLiteral("WHERE id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<SyslogRoute>();
  return std::optional(found->constFirst());
}

Result<qint64> keep(QSqlDatabase& database, const SyslogRoute& route) {
  const QString table = QStringLiteral("syslog_route");
  if (const auto isFree = checkNameFree(database, table, route.name, route.id); !isFree) {
    return isFree.error();
  }
  if (route.id == 0) {
    if (const auto made = insertSyslog(database, route); !made) return made.error();
    return idOfName(database, table, route.name);
  }
  const auto before = syslogRoute(database, route.id);
  if (!before) return before.error();
  if (!*before) return noSuchRoute();
  if (const auto kept = updateSyslog(database, route, **before); !kept) return kept.error();
  return route.id;
}

Result<void> removeSyslog(QSqlDatabase& database, qint64 id) {
  auto removed = runQuery(database, QStringLiteral("DELETE FROM syslog_route WHERE id = ?"), {id});
  if (!removed) return removed.error();
  if (removed->numRowsAffected() == 0) return noSuchRoute();
  return {};
}

Result<RouteCursor> cursor(QSqlDatabase& database, qint64 id) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT delivered, checkpoints, last_sent FROM syslog_route WHERE id = ?"),
      {id});
  if (!query) return query.error();
  if (!query->next()) return noSuchRoute();
  RouteCursor cursor{query->value(0).toLongLong(), query->value(1).toLongLong(), std::nullopt};
  if (const qint64 sent = query->value(2).toLongLong(); sent != 0) {
    cursor.lastSent = fromMillis(sent);
  }
  return cursor;
}

Result<void> keepCursor(QSqlDatabase& database, qint64 id, const RouteCursor& cursor) {
  return routeDone(runQuery(
      database,
      QStringLiteral("UPDATE syslog_route SET delivered = CASE WHEN delivered < ? THEN ? ELSE "
                     "delivered END, checkpoints = CASE WHEN checkpoints < ? THEN ? ELSE "
                     "checkpoints END, last_sent = ? WHERE id = ?"),
      {cursor.changes, cursor.changes, cursor.checkpoints, cursor.checkpoints,
       cursor.lastSent ? toMillis(*cursor.lastSent) : qint64{0}, id}));
}

Result<qint64> waiting(QSqlDatabase& database, const SyslogRoute& route) {
  const auto reached = cursor(database, route.id);
  if (!reached) return reached.error();
  QStringList priorities;
  for (const auto priority :
       {AlarmPriority::Critical, AlarmPriority::High, AlarmPriority::Medium, AlarmPriority::Low}) {
    if (priority <= route.filter.least) priorities += alarmPriorityName(priority);
  }
  QStringList sources;
  for (const AlarmSource source : route.filter.sources) sources += alarmSourceName(source);
  // Bounded in rows that are looked at, too: this is asked every few seconds.
  QVariantList values{reached->changes, reached->changes + mostCounted};
  QString from = QStringLiteral(
      "alarm_event e LEFT JOIN alarm_record r ON r.alarm = e.alarm WHERE e.id > ? AND e.id <= ?");
  from += among(QStringLiteral("e.priority"), priorities, values);
  from += among(QStringLiteral("r.source"), sources, values);
  from += among(QStringLiteral("r.class"), route.filter.classes, values);
  from += among(QStringLiteral("r.line"), route.filter.lines, values);
  auto changes = countOf(database, from, values);
  if (!changes || !route.sendsCheckpoints) return changes;
  const auto checkpoints =
      countOf(database, QStringLiteral("audit_checkpoint WHERE size > ?"), {reached->checkpoints});
  if (!checkpoints) return checkpoints.error();
  return *changes + *checkpoints;
}

Result<MailServer> mailServer(QSqlDatabase& database) {
  auto query = runQuery(
      database, QStringLiteral("SELECT is_on, host, port, security, authority_file, user_name, "
                               "password <> '', sender FROM mail_server WHERE id = 1"));
  if (!query) return query.error();
  MailServer server;
  if (!query->next()) {
    if (const auto end = readToEnd(*query); !end) return end.error();
    return server;
  }
  server.isOn = query->value(0).toInt() != 0;
  server.host = query->value(1).toString();
  server.port = query->value(2).toInt();
  server.security =
      mailSecurityFromName(query->value(3).toString()).value_or(MailSecurity::StartTls);
  server.authorityFile = query->value(4).toString();
  server.user = query->value(5).toString();
  server.hasPassword = query->value(6).toBool();
  server.sender = query->value(7).toString();
  return server;
}

Result<QByteArray> mailPassword(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT password FROM mail_server WHERE id = 1"));
  if (!query) return query.error();
  if (!query->next()) return QByteArray();
  return QByteArray::fromBase64(query->value(0).toString().toLatin1());
}

Result<void> keep(QSqlDatabase& database, const MailServer& server,
                  const std::optional<QByteArray>& password) {
  const QVariantList values{
      server.isOn ? 1 : 0,  server.host, server.port,  mailSecurityName(server.security),
      server.authorityFile, server.user, server.sender};
  if (!password) {
    auto kept = runQuery(
        database,
        QStringLiteral("UPDATE mail_server SET is_on = ?, host = ?, port = ?, security = ?, "
                       "authority_file = ?, user_name = ?, sender = ? WHERE id = 1"),
        values);
    if (!kept) return kept.error();
    if (kept->numRowsAffected() > 0) return {};
  }
  const auto removed = runQuery(database, QStringLiteral("DELETE FROM mail_server"));
  if (!removed) return removed.error();
  QByteArray coded = password.value_or(QByteArray()).toBase64();
  QString text = QString::fromLatin1(coded);
  auto done = routeDone(runQuery(
      database,
      QStringLiteral("INSERT INTO mail_server (id, is_on, host, port, security, authority_file, "
                     "user_name, sender, password) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)"),
      values + QVariantList{text}));
  const SecretBytes wiped = SecretBytes::take(coded);
  const SecretBytes wipedToo = SecretBytes::takeText(text);
  return done;
}

Result<QList<OnCallPlan>> onCallPlans(QSqlDatabase& database) {
  return onCallPlansWhere(database, QStringLiteral("ORDER BY name"), {});
}

Result<std::optional<OnCallPlan>> onCallPlan(QSqlDatabase& database, qint64 id) {
  const auto found = onCallPlansWhere(database, QStringLiteral("WHERE id = ?"), {id});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<OnCallPlan>();
  return std::optional(found->constFirst());
}

Result<qint64> keep(QSqlDatabase& database, const OnCallPlan& plan) {
  const QString table = QStringLiteral("on_call_plan");
  if (const auto isFree = checkNameFree(database, table, plan.name, plan.id); !isFree) {
    return isFree.error();
  }
  QVariantList values{plan.name, plan.isOn ? 1 : 0, filterText(plan.filter),
                      QString::fromUtf8(canonicalJson(routing_json::ofSteps(plan.steps)))};
  if (plan.id == 0) {
    const auto made = runQuery(
        database,
        QStringLiteral("INSERT INTO on_call_plan (name, is_on, filter, steps) VALUES (?, ?, ?, ?)"),
        values);
    if (!made) return made.error();
    return idOfName(database, table, plan.name);
  }
  values += plan.id;
  auto kept = runQuery(
      database,
      QStringLiteral(
          "UPDATE on_call_plan SET name = ?, is_on = ?, filter = ?, steps = ? WHERE id = ?"),
      values);
  if (!kept) return kept.error();
  if (kept->numRowsAffected() == 0) return noSuchRoute();
  return plan.id;
}

Result<void> removeOnCall(QSqlDatabase& database, qint64 id) {
  auto removed = runQuery(database, QStringLiteral("DELETE FROM on_call_plan WHERE id = ?"), {id});
  if (!removed) return removed.error();
  if (removed->numRowsAffected() == 0) return noSuchRoute();
  return {};
}

}  // namespace linewarden::route_repository
