// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/routing/alarm_route.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables syslog_route, mail_server, on_call_plan.
namespace linewarden::route_repository {

/// How far a route got.
struct RouteCursor {
  qint64 changes = 0;      ///< sequence in the journal of alarms
  qint64 checkpoints = 0;  ///< size of a checkpoint
  std::optional<UtcTime> lastSent;

  friend bool operator==(const RouteCursor&, const RouteCursor&) = default;
};

Result<RoutingSetup> setup(QSqlDatabase& database);
Result<QList<SyslogRoute>> syslogRoutes(QSqlDatabase& database);
Result<std::optional<SyslogRoute>> syslogRoute(QSqlDatabase& database, qint64 id);
/// A route without id begins behind the newest change and checkpoint; its id comes back. One that
/// is to carry checkpoints from now on begins behind the newest of them. Conflict for a name that
/// another has, NotFound for an id that none has.
Result<qint64> keep(QSqlDatabase& database, const SyslogRoute& route);
Result<void> removeSyslog(QSqlDatabase& database, qint64 id);

Result<RouteCursor> cursor(QSqlDatabase& database, qint64 id);
/// Only ever forward; nothing for a route that was removed.
Result<void> keepCursor(QSqlDatabase& database, qint64 id, const RouteCursor& cursor);
/// How many changes and checkpoints the route still has to deliver; counts up to 100,000.
Result<qint64> waiting(QSqlDatabase& database, const SyslogRoute& route);

/// As it is by itself where none was kept.
Result<MailServer> mailServer(QSqlDatabase& database);
/// UTF-8; empty for none.
Result<QByteArray> mailPassword(QSqlDatabase& database);
/// Without `password` the kept one stays. `hasPassword` is not looked at.
Result<void> keep(QSqlDatabase& database, const MailServer& server,
                  const std::optional<QByteArray>& password);

Result<QList<OnCallPlan>> onCallPlans(QSqlDatabase& database);
Result<std::optional<OnCallPlan>> onCallPlan(QSqlDatabase& database, qint64 id);
/// As for routes.
Result<qint64> keep(QSqlDatabase& database, const OnCallPlan& plan);
Result<void> removeOnCall(QSqlDatabase& database, qint64 id);

}  // namespace linewarden::route_repository
