// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "ui/alerts/alarm_list_model.h"

#include <memory>

namespace linewarden::test {

/// Two lines, a unit each.
inline std::shared_ptr<const Plant> listedPlant() {
  auto plant = std::make_shared<Plant>();
  for (const char* id : {"L1", "L2"}) {
    Line line;
    line.id = QLatin1String(id);
    line.title = QStringLiteral("Line %1").arg(line.id.back());
    Unit unit;
    unit.id = line.id + QStringLiteral(".filler");
    unit.title = QStringLiteral("Filler");
    unit.line = line.id;
    line.units = {unit.id};
    plant->lines += line;
    plant->units += unit;
  }
  return plant;
}

inline UtcTime listedSecond(qint64 second) {
  return fromMillis(1'767'225'600'000 + second * 1000);
}

/// A process alarm of line 1 that nobody acknowledged.
inline AlarmView listedAlarm(const QString& id, AlarmPriority priority, qint64 second,
                             AlarmState state = AlarmState::Unacknowledged) {
  AlarmView view;
  view.definition.id.text = id;
  view.definition.title = QStringLiteral("Alarm ") + id;
  view.definition.line = QStringLiteral("L1");
  view.definition.unit = QStringLiteral("L1.filler");
  view.definition.priority = priority;
  view.record.id = view.definition.id;
  view.record.state = state;
  view.record.since = listedSecond(second);
  view.record.announced = listedSecond(second);
  view.record.isActive = state == AlarmState::Unacknowledged || state == AlarmState::Acknowledged;
  return view;
}

/// Ids and "[head]"s, top to bottom.
inline QStringList listedRows(const ui::AlarmListModel& model) {
  QStringList rows;
  for (int row = 0; row < model.rowCount(); ++row) {
    const ui::AlarmItem& item = model.itemAt(row);
    rows += item.isHead() ? QStringLiteral("[%1]").arg(item.head) : item.id().text;
  }
  return rows;
}

}  // namespace linewarden::test
