// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/alerts/alarm_repository.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/routing/alarm_routing.h"
#include "tests/support/kept_alarm.h"
#include "tests/support/recipe_place.h"
#include "tests/support/running_clock.h"

#include <memory>

namespace linewarden::test {

/// People, a store, and alarms on their way out of the house. Keller is the administrator.
struct RoutingPlace : BasicRecipePlace<RunningClock> {
  RoutingPlace() : BasicRecipePlace(std::make_shared<const Plant>()) {
    alarms = std::make_unique<AlarmDesk>(
        AlarmRooms{*store, *audit, *guard, identity->notices(), plant, clock});
    keeper = std::make_unique<CheckpointKeeper>(*store, *audit, clock);
    keller = enter(QStringLiteral("keller"));
    open();
  }

  /// The program ends and begins anew, as far as routing goes.
  void open() {
    routing.reset();
    routing = std::make_unique<AlarmRouting>(
        RoutingRooms{*store, *audit, *guard, *alarms, *keeper, clock});
  }

  /// So many changes of one alarm come into the journal.
  void raise(int count, AlarmPriority priority = AlarmPriority::High, const QString& why = {}) {
    const auto done = waitFor(store->write([this, count, priority, why](Transaction& transaction) {
      return raiseIn(transaction.database(), count, priority, why);
    }));
    if (!done) throw BrokenInvariant(done.error().detail.toStdString());
  }

  [[nodiscard]] RouteState stateOf(qint64 id) const {
    const QList<RouteState> states = routing->states();
    for (const RouteState& state : states) {
      if (state.id == id) return state;
    }
    return {};
  }
  /// Entries of the trail about routes, newest first.
  [[nodiscard]] QList<AuditEvent> routeEntries() const {
    QList<AuditEvent> events;
    const auto entries = waitFor(audit->entriesBefore(0, 1000));
    if (!entries) return events;
    for (const AuditEntry& entry : *entries) {
      if (entry.event.object.startsWith(QStringLiteral("route:"))) events += entry.event;
    }
    return events;
  }

  Session keller;
  std::unique_ptr<AlarmDesk> alarms;
  std::unique_ptr<CheckpointKeeper> keeper;
  std::unique_ptr<AlarmRouting> routing;

 private:
  Result<void> raiseIn(QSqlDatabase& database, int count, AlarmPriority priority,
                       const QString& why) {
    AlarmView view;
    view.definition.id.text = QStringLiteral("L1.torque:high");
    view.definition.title = QStringLiteral("Capping torque high");
    view.definition.line = QStringLiteral("L1");
    view.definition.priority = priority;
    view.record.id = view.definition.id;
    if (auto kept = keepAlarm(database, view); !kept) return kept;
    for (int at = 0; at < count; ++at) {
      AlarmChange change;
      change.id = view.definition.id;
      change.to = AlarmState::Unacknowledged;
      change.time = clock.now();
      change.what = QStringLiteral("raised");
      change.why = why;
      change.occurrence = ++occurrence_;
      auto kept =
          alarm_repository::append(database, change, view.definition, QStringLiteral("test"));
      if (!kept) return kept;
    }
    return {};
  }

  qint64 occurrence_ = 0;
};

}  // namespace linewarden::test
