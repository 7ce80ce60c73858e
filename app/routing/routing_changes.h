// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_routing.h"
#include "app/store/transaction.h"

#include <QByteArray>

#include <optional>

/// Changes of routes in the store, each with its entry in the trail; permission is looked at again
/// in the transaction.
namespace linewarden::routing_changes {

Result<qint64> saveSyslog(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, const SyslogRoute& route);
Result<void> removeSyslog(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, qint64 id);
/// The kept password goes to nobody but the server it was entered for: InvalidArgument without
/// one where server, authority or user are others.
Result<void> saveMail(Transaction& transaction, const RoutingRooms& rooms, const Session& session,
                      const MailServer& server, std::optional<QByteArray> password);
Result<qint64> saveOnCall(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, const OnCallPlan& plan);
Result<void> removeOnCall(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, qint64 id);

/// The kept password, for a trial of this server; the refusal as in saveMail.
[[nodiscard]] Result<QByteArray> passwordFor(QSqlDatabase& database, const MailServer& server);
[[nodiscard]] AuditEvent testedEvent(const Actor& actor, const QString& name,
                                     const QJsonObject& route, const Result<void>& outcome);

}  // namespace linewarden::routing_changes
