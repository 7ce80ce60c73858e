// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_book.h"

namespace linewarden::test {

/// Two tags, a torque and its set point, with two alarms; and short words for what a book gives
/// out.
inline constexpr TagId bookTorque{1};
inline constexpr TagId bookSetPoint{2};
inline const AlarmId torqueHigh{QStringLiteral("torque:high")};
inline const AlarmId torqueDeviates{QStringLiteral("torque:deviation")};

inline UtcTime bookSecond(qint64 second) {
  return fromMillis(1'767'225'600'000 + second * 1000);
}

inline Plant bookPlant() {
  Plant plant;
  for (const char* name : {"torque", "setpoint"}) {
    Tag tag;
    tag.id = TagId{plant.tags.size() + 1};
    tag.name = QLatin1String(name);
    tag.type = DataType::Float64;
    plant.tagIndex.insert(tag.name, plant.tags.size());
    plant.tags += tag;
  }
  AlarmDefinition high;
  high.id = torqueHigh;
  high.title = QStringLiteral("Torque high");
  high.tag = QStringLiteral("torque");
  high.condition.limit = 80;
  AlarmDefinition deviates = high;
  deviates.id = torqueDeviates;
  deviates.condition.kind = AlarmConditionKind::Deviation;
  deviates.condition.limit = 1000;
  deviates.condition.setPointTag = QStringLiteral("setpoint");
  plant.alarms = {high, deviates};
  return plant;
}

inline ReadingBatch torqueReading(qint64 second, double value) {
  return {{bookTorque, value, Quality::Good, bookSecond(second), {}}};
}

inline AlarmAct actOf(const char* name, qint64 person, qint64 second, const char* why = "because") {
  return {{person, QLatin1String(name), QString::fromLatin1(name).toUpper()},
          QLatin1String(why),
          bookSecond(second)};
}

inline QStringList told(const AlarmBook::Changes& changes) {
  QStringList list;
  for (const AlarmChange& change : changes) {
    list += QStringLiteral("%1 %2>%3")
                .arg(change.what, alarmStateName(change.from), alarmStateName(change.to));
  }
  return list;
}

inline AlarmState stateOf(const AlarmBook& book, const AlarmId& id = torqueHigh) {
  return book.record(id)->state;
}

inline ServiceCondition driftOf(const QString& key, bool isLatching = false) {
  ServiceCondition condition;
  condition.source = AlarmSource::Security;
  condition.definition.id.text = QStringLiteral("drift:") + key;
  condition.definition.title = QStringLiteral("Recipe drift");
  condition.definition.priority = AlarmPriority::Critical;
  condition.definition.isLatching = isLatching;
  condition.text = QStringLiteral("1.8 to 2.1 Nm");
  return condition;
}

}  // namespace linewarden::test
