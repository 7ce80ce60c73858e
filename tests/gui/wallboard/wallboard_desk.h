// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_desk.h"
#include "app/identity/security_notices.h"
#include "tests/support/live_plant.h"
#include "ui/wallboard/wallboard_feed.h"

#include <QTest>

namespace linewarden::test {

/// The demo plant with a real board, a real alarm desk over a real store, and the wallboard's feed
/// on both; the test publishes readings, raises alarms and moves the clock.
struct WallboardDesk {
  explicit WallboardDesk(std::shared_ptr<const Plant> plant = LivePlant::demoPlant())
      : live(std::move(plant)),
        notices(*live.store.store, live.audit, live.guard, live.clock, QStringLiteral("test")),
        alarms({*live.store.store, live.audit, live.guard, notices, live.plant, live.clock}),
        feed({live.plant, live.board, alarms, live.guard.serviceSession(), live.clock}) {
    alarms.start();
  }

  void raise(const char* id, AlarmPriority priority, const QString& title,
             const QString& line = {}) {
    ServiceCondition condition;
    condition.definition.id.text = QLatin1String(id);
    condition.definition.title = title;
    condition.definition.priority = priority;
    condition.definition.line = line;
    alarms.raise(condition);
  }
  /// A usual reading of every tag each second.
  void run(std::chrono::seconds time) {
    for (auto second = time; second.count() > 0; --second) {
      live.clock.advance(std::chrono::seconds(1));
      live.publishUsual();
    }
    feed.refresh();
  }
  [[nodiscard]] ui::WallboardLine line(int row) {
    return feed.lines()->values().value(row).value<ui::WallboardLine>();
  }
  [[nodiscard]] QStringList alarmTexts() {
    QStringList texts;
    for (const QVariant& alarm : feed.alarms()->values()) {
      texts += alarm.value<ui::WallboardAlarm>().text;
    }
    return texts;
  }
  /// Waits until so many alarms are shown.
  [[nodiscard]] bool shows(qsizetype count) {
    return QTest::qWaitFor(
        [this, count] {
          feed.refresh();
          return alarmTexts().size() == count && feed.texts().alarmCount == QString::number(count);
        },
        20'000);
  }

  LivePlant live;
  SecurityNotices notices;
  AlarmDesk alarms;
  ui::WallboardFeed feed;
};

}  // namespace linewarden::test
