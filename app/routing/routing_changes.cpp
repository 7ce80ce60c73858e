// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/routing_changes.h"

#include "app/identity/access_guard.h"
#include "app/routing/on_call_repository.h"
#include "app/routing/route_repository.h"
#include "app/routing/routing_json.h"

#include <QCoreApplication>

namespace linewarden::routing_changes {

namespace {

constexpr qsizetype mostProblemInTrail = 500;

struct RoutingChangesText {
  Q_DECLARE_TR_FUNCTIONS(RoutingChanges)
};

Error goneRoute() {
  return {ErrorCode::NotFound,
          RoutingChangesText::tr("It is not there any more: somebody removed it meanwhile."),
          {}};
}

Error needsPassword() {
  return {ErrorCode::InvalidArgument,
          RoutingChangesText::tr(
              "Server, certificates or the name to sign in with are others than before. Enter the "
              "password anew, so that the kept one does not go to a server it was not meant "
              "for."),
          {}};
}

QString objectOf(const QString& name) {
  return QStringLiteral("route:") + name;
}

Result<void> allowedIn(Transaction& transaction, const RoutingRooms& rooms,
                       const Session& session) {
  return rooms.guard.checkIn(transaction.database(), session, Permission::ChangeSettings);
}

Result<void> note(Transaction& transaction, const RoutingRooms& rooms, const Session& session,
                  const QString& name, const QJsonObject& before, const QJsonObject& after) {
  const auto entry = rooms.audit.append(transaction, {rooms.guard.actorOf(session),
                                                      QStringLiteral("routing.changed"),
                                                      objectOf(name),
                                                      before,
                                                      after,
                                                      {}});
  if (!entry) return entry.error();
  return {};
}

bool isSameMailServer(const MailServer& a, const MailServer& b) {
  return a.host == b.host && a.port == b.port && a.security == b.security &&
         a.authorityFile == b.authorityFile && a.user == b.user;
}

}  // namespace

Result<qint64> saveSyslog(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, const SyslogRoute& route) {
  if (const auto may = allowedIn(transaction, rooms, session); !may) return may.error();
  QSqlDatabase& database = transaction.database();
  QJsonObject before;
  if (route.id != 0) {
    const auto known = route_repository::syslogRoute(database, route.id);
    if (!known) return known.error();
    if (!*known) return goneRoute();
    before = routing_json::of(**known);
  }
  const auto id = route_repository::keep(database, route);
  if (!id) return id.error();
  const auto noted = note(transaction, rooms, session, route.name, before, routing_json::of(route));
  if (!noted) return noted.error();
  return *id;
}

Result<void> removeSyslog(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, qint64 id) {
  if (auto may = allowedIn(transaction, rooms, session); !may) return may;
  QSqlDatabase& database = transaction.database();
  const auto known = route_repository::syslogRoute(database, id);
  if (!known) return known.error();
  if (!*known) return goneRoute();
  if (auto removed = route_repository::removeSyslog(database, id); !removed) return removed;
  return note(transaction, rooms, session, (*known)->name, routing_json::of(**known), {});
}

Result<void> saveMail(Transaction& transaction, const RoutingRooms& rooms, const Session& session,
                      const MailServer& server, std::optional<QByteArray> password) {
  if (auto may = allowedIn(transaction, rooms, session); !may) return may;
  QSqlDatabase& database = transaction.database();
  const auto before = route_repository::mailServer(database);
  if (!before) return before.error();
  const bool isForeign = before->hasPassword && !isSameMailServer(server, *before);
  if (!password && isForeign) {
    if (server.isOn && !server.user.isEmpty()) return needsPassword();
    // Switched off and pointed elsewhere: it must not be there when it is on again.
    password = QByteArray();
  }
  if (auto kept = route_repository::keep(database, server, password); !kept) return kept;
  const auto after = route_repository::mailServer(database);
  if (!after) return after.error();
  QJsonObject afterJson = routing_json::of(*after);
  afterJson[QStringLiteral("passwordChanged")] = password.has_value();
  return note(transaction, rooms, session, QStringLiteral("mail"), routing_json::of(*before),
              afterJson);
}

Result<qint64> saveOnCall(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, const OnCallPlan& plan) {
  if (const auto may = allowedIn(transaction, rooms, session); !may) return may.error();
  QSqlDatabase& database = transaction.database();
  QJsonObject before;
  if (plan.id != 0) {
    const auto known = route_repository::onCallPlan(database, plan.id);
    if (!known) return known.error();
    if (!*known) return goneRoute();
    before = routing_json::of(**known);
  }
  const auto id = route_repository::keep(database, plan);
  if (!id) return id.error();
  const auto noted = note(transaction, rooms, session, plan.name, before, routing_json::of(plan));
  if (!noted) return noted.error();
  return *id;
}

Result<void> removeOnCall(Transaction& transaction, const RoutingRooms& rooms,
                          const Session& session, qint64 id) {
  if (auto may = allowedIn(transaction, rooms, session); !may) return may;
  QSqlDatabase& database = transaction.database();
  const auto known = route_repository::onCallPlan(database, id);
  if (!known) return known.error();
  if (!*known) return goneRoute();
  if (auto removed = route_repository::removeOnCall(database, id); !removed) return removed;
  if (auto forgotten = on_call_repository::forgetPlan(database, id); !forgotten) return forgotten;
  return note(transaction, rooms, session, (*known)->name, routing_json::of(**known), {});
}

Result<QByteArray> passwordFor(QSqlDatabase& database, const MailServer& server) {
  const auto known = route_repository::mailServer(database);
  if (!known) return known.error();
  if (server.user.isEmpty() || !known->hasPassword) return QByteArray();
  if (!isSameMailServer(server, *known)) return needsPassword();
  return route_repository::mailPassword(database);
}

AuditEvent testedEvent(const Actor& actor, const QString& name, const QJsonObject& route,
                       const Result<void>& outcome) {
  AuditEvent event{actor, QStringLiteral("routing.tested"), objectOf(name), {}, route, {}};
  event.after[QStringLiteral("taken")] = outcome.ok();
  if (!outcome) {
    event.after[QStringLiteral("problem")] = outcome.error().message.left(mostProblemInTrail);
  }
  return event;
}

}  // namespace linewarden::routing_changes
