// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/routing/alarm_route.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace linewarden {

class AccessGuard;
class AlarmDesk;
class AuditTrail;
class CheckpointKeeper;
class Clock;
class Store;

/// What routing stands on.
struct RoutingRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  AlarmDesk& desk;
  CheckpointKeeper& keeper;
  const Clock& clock;
};

/// Takes alarms out of the house: syslog and mail to people on call. The journal of alarms in the
/// store is the queue: each route keeps how far it got, so nothing is lost while a receiver is
/// away or the program is not running, and nothing is held in memory. Of several programs at the
/// same store one sends. Lives in the thread that makes it, works in one of its own; calls from
/// the owner's thread.
///
/// A new route begins with what comes after it was made. Settings need ChangeSettings, and each
/// change is audited ("routing.changed", object "route:<name>", never a password).
class AlarmRouting : public QObject {
  Q_OBJECT

 public:
  explicit AlarmRouting(const RoutingRooms& rooms);
  /// Stops sending; what is not delivered waits in the store. Within a second.
  ~AlarmRouting() override;

  /// From now on it may be the one that sends.
  void start();

  /// ChangeSettings, as are all that follow.
  QFuture<Result<RoutingSetup>> setup(const Session& session);
  /// Its id. InvalidArgument where checkRoute says so; Conflict for a name that is taken.
  QFuture<Result<qint64>> saveSyslog(const Session& session, SyslogRoute route);
  QFuture<Result<void>> removeSyslog(const Session& session, qint64 id);
  /// Without `password` the kept one stays; an empty one is forgotten.
  QFuture<Result<void>> saveMail(const Session& session, MailServer server,
                                 std::optional<QString> password);
  QFuture<Result<qint64>> saveOnCall(const Session& session, OnCallPlan plan);
  QFuture<Result<void>> removeOnCall(const Session& session, qint64 id);
  /// Sends one message that says it is a test, at once and past the queue; what went wrong is in
  /// words. The route need not be stored. Audited as "routing.tested".
  QFuture<Result<void>> testSyslog(const Session& session, SyslogRoute route);
  QFuture<Result<void>> testMail(const Session& session, MailServer server,
                                 std::optional<QString> password, QString address);

  /// As last known; of a program that does not send: as the store has it, without `isWorking`.
  [[nodiscard]] QList<RouteState> states() const;

 signals:
  void statesChanged();
  void setupChanged();

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
