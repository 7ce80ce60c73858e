// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_repository.h"
#include "app/store/store.h"

#include <QList>
#include <QString>

#include <chrono>

namespace linewarden::test {

/// Writes a past into the journal of alarms, as a desk would have.
class AlarmPast {
 public:
  explicit AlarmPast(Store& store) : store_(store) {}

  static AlarmDefinition definition(const QString& id, const QString& title,
                                    AlarmPriority priority) {
    AlarmDefinition alarm;
    alarm.id.text = id;
    alarm.title = title;
    alarm.priority = priority;
    return alarm;
  }

  /// Raised, acknowledged by Anna Rossi after `taken`, and returned a minute later.
  [[nodiscard]] bool occurred(const AlarmDefinition& alarm, UtcTime raised,
                              std::chrono::milliseconds taken, const QString& note = {}) {
    AlarmChange change;
    change.id = alarm.id;
    change.occurrence = ++occurrence_;
    change.time = raised;
    change.to = AlarmState::Unacknowledged;
    change.what = QStringLiteral("raised");
    AlarmChange acknowledged = change;
    acknowledged.time = raised + taken;
    acknowledged.from = AlarmState::Unacknowledged;
    acknowledged.to = AlarmState::Acknowledged;
    acknowledged.what = QStringLiteral("acknowledged");
    acknowledged.who = {7, QStringLiteral("rossi"), QStringLiteral("Anna Rossi")};
    acknowledged.why = note;
    AlarmChange returned = change;
    returned.time = acknowledged.time + std::chrono::minutes(1);
    returned.from = AlarmState::Acknowledged;
    returned.to = AlarmState::Normal;
    returned.what = QStringLiteral("returned");
    return keep(alarm, {change, acknowledged, returned});
  }

  [[nodiscard]] bool keep(const AlarmDefinition& alarm, const QList<AlarmChange>& changes) {
    const auto done = waitFor(store_.write([&](Transaction& transaction) -> Result<void> {
      for (const AlarmChange& change : changes) {
        const auto kept =
            alarm_repository::append(transaction.database(), change, alarm, QStringLiteral("test"));
        if (!kept) return kept;
      }
      return {};
    }));
    return done.ok();
  }

 private:
  Store& store_;
  qint64 occurrence_ = 0;
};

}  // namespace linewarden::test
