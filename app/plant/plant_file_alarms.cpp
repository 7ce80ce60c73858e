// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/plant_file_keys.h"
#include "app/plant/plant_file_reader.h"

#include <QHash>

namespace linewarden {

namespace {

constexpr int maxAlarms = 100'000;
constexpr int plantFileAlarmsMaxTitle = 200;
constexpr int maxAlarmClass = 50;
constexpr int maxAlarmText = 500;
constexpr qint64 maxAlarmDelay = 86'400'000;
constexpr qint64 leastReAlarm = 60'000;
constexpr qint64 maxReAlarm = 604'800'000;

struct PlantFileAlarmsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::PlantFile)
};

bool isDistance(AlarmConditionKind kind) {
  return kind == AlarmConditionKind::Deviation || kind == AlarmConditionKind::RateOfChange;
}

bool hasAlarmLimit(AlarmConditionKind kind) {
  return kind != AlarmConditionKind::Discrete && kind != AlarmConditionKind::BadQuality;
}

/// A key that means nothing to this condition was meant for another one.
void refuseUnused(const TomlTable& table, AlarmConditionKind kind) {
  const auto refuse = [&table](std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
      if (!table.has(key)) continue;
      table.refuse(key, PlantFileAlarmsText::tr("This key does not belong to this condition."));
    }
  };
  if (!hasAlarmLimit(kind)) refuse({"limit", "deadband"});
  if (kind != AlarmConditionKind::Deviation) refuse({"set_point", "set_point_tag"});
  if (kind != AlarmConditionKind::RateOfChange) refuse({"window_ms"});
  if (kind != AlarmConditionKind::Discrete) refuse({"equals", "differs"});
}

std::optional<double> readDiscrete(const TomlTable& table, std::string_view key) {
  if (!table.holdsBoolean(key)) return table.number(key);
  return table.boolean(key).value_or(false) ? 1 : 0;
}

void readDiscreteValue(const TomlTable& table, AlarmCondition& condition) {
  condition.differs = table.has("differs");
  if (table.has("equals") == condition.differs) {
    table.refuse("condition", PlantFileAlarmsText::tr(
                                  "A discrete condition needs one of “equals” and “differs”."));
    return;
  }
  condition.value =
      readDiscrete(table, condition.differs ? "differs" : "equals").value_or(condition.value);
}

void readSetPoint(const TomlTable& table, AlarmCondition& condition, PlantDraft& draft) {
  if (table.has("set_point") == table.has("set_point_tag")) {
    table.refuse("condition", PlantFileAlarmsText::tr(
                                  "A deviation needs one of “set_point” and “set_point_tag”."));
    return;
  }
  condition.setPoint = table.number("set_point");
  condition.setPointTag = draft.refer(table, "set_point_tag", Referred::Tag);
}

void readCondition(const TomlTable& table, AlarmCondition& condition, PlantDraft& draft) {
  const bool isOwn = isDistance(condition.kind);
  if (hasAlarmLimit(condition.kind)) {
    condition.limit = table.number("limit", isOwn ? Need::Required : Need::Optional).value_or(0);
    condition.deadband = table.number("deadband").value_or(0);
  }
  if (condition.deadband < 0) {
    table.refuse("deadband", PlantFileAlarmsText::tr("The deadband must not be below 0."));
  }
  if (isOwn && table.has("limit") && condition.limit <= condition.deadband) {
    table.refuse("limit",
                 PlantFileAlarmsText::tr(
                     "The limit has to be above 0 and above the deadband, or the alarm would "
                     "never clear."));
  }
  if (condition.kind == AlarmConditionKind::Deviation) readSetPoint(table, condition, draft);
  if (condition.kind == AlarmConditionKind::Discrete) readDiscreteValue(table, condition);
  if (condition.kind == AlarmConditionKind::RateOfChange) {
    condition.window = std::chrono::milliseconds(
        table.integer("window_ms", 1000, 3'600'000).value_or(condition.window.count()));
  }
  condition.onDelay =
      std::chrono::milliseconds(table.integer("on_delay_ms", 0, maxAlarmDelay).value_or(0));
  condition.offDelay =
      std::chrono::milliseconds(table.integer("off_delay_ms", 0, maxAlarmDelay).value_or(0));
}

/// An alarm that asks nothing of anybody is none (ISA-18.2), so these have to be there.
void readGuidance(const TomlTable& table, AlarmDefinition& alarm) {
  const auto text = [&table](std::string_view key) {
    return table.text(key, maxAlarmText, Need::Required).value_or(QString());
  };
  if (const auto priority = table.choice("priority", alarmPriorityWords(), Need::Required)) {
    alarm.priority = static_cast<AlarmPriority>(*priority);
  }
  alarm.alarmClass = table.text("class", maxAlarmClass).value_or(QString());
  alarm.cause = text("cause");
  alarm.consequence = text("consequence");
  alarm.response = text("response");
  alarm.isLatching = table.boolean("latching").value_or(false);
  if (const auto again = table.integer("re_alarm_ms", leastReAlarm, maxReAlarm)) {
    alarm.reAlarm = std::chrono::milliseconds(*again);
  }
}

void readSuppression(const TomlTable& table, AlarmDefinition& alarm, PlantDraft& draft) {
  AlarmSuppression suppression;
  suppression.tag = draft.refer(table, "suppress_tag", Referred::Tag);
  suppression.differs = table.has("suppress_differs");
  const bool hasValue = table.has("suppress_equals") || suppression.differs;
  const bool hasBoth = table.has("suppress_equals") && suppression.differs;
  if (!table.has("suppress_tag") && !hasValue) return;
  if (!table.has("suppress_tag") || !hasValue || hasBoth) {
    table.refuse(table.has("suppress_tag") ? "suppress_tag"
                 : suppression.differs     ? "suppress_differs"
                                           : "suppress_equals",
                 PlantFileAlarmsText::tr("Suppression needs “suppress_tag” and one of "
                                         "“suppress_equals” and “suppress_differs”."));
    return;
  }
  suppression.value =
      readDiscrete(table, suppression.differs ? "suppress_differs" : "suppress_equals").value_or(0);
  alarm.suppression = suppression;
}

std::optional<double> limitOfTag(const Limits& limits, AlarmConditionKind kind) {
  switch (kind) {
    case AlarmConditionKind::High: return limits.high;
    case AlarmConditionKind::HighHigh: return limits.highHigh;
    case AlarmConditionKind::Low: return limits.low;
    case AlarmConditionKind::LowLow: return limits.lowLow;
    default: return std::nullopt;
  }
}

bool isNumberTag(const Tag& tag) {
  return tag.type != DataType::Bool && tag.type != DataType::String;
}

void checkType(const Tag& tag, const AlarmDefinition& alarm, const AlarmPlace& place,
               ProblemList& problems) {
  const AlarmConditionKind kind = alarm.condition.kind;
  if (kind == AlarmConditionKind::BadQuality || isNumberTag(tag)) return;
  if (tag.type == DataType::String) {
    problems.add(
        place.condition,
        PlantFileAlarmsText::tr("Tag “%1” is a string; it can only be bad_quality.").arg(tag.name));
  } else if (kind != AlarmConditionKind::Discrete) {
    problems.add(place.condition, PlantFileAlarmsText::tr(
                                      "Tag “%1” is a bool; it can only be discrete or bad_quality.")
                                      .arg(tag.name));
  }
}

void checkSetPoint(const Tag& tag, const Tag& setPoint, const AlarmPlace& place,
                   ProblemList& problems) {
  if (!isNumberTag(setPoint)) {
    problems.add(place.setPointTag,
                 PlantFileAlarmsText::tr("Tag “%1” is not a number; a number is needed here.")
                     .arg(setPoint.name));
  } else if (setPoint.id == tag.id) {
    problems.add(place.setPointTag, PlantFileAlarmsText::tr("A tag does not deviate from itself."));
  } else if (setPoint.engineeringUnit != tag.engineeringUnit) {
    problems.add(
        place.setPointTag,
        PlantFileAlarmsText::tr("Tag “%1” is in “%2” and “%3” in “%4”; both need the same unit.")
            .arg(setPoint.name, setPoint.engineeringUnit, tag.name, tag.engineeringUnit));
  }
}

void completeLimit(const Tag& tag, AlarmDefinition& alarm, const AlarmPlace& place,
                   ProblemList& problems) {
  const AlarmConditionKind kind = alarm.condition.kind;
  if (place.hasLimit || !hasAlarmLimit(kind) || isDistance(kind) || !isNumberTag(tag)) return;
  const auto limit = limitOfTag(tag.limits, kind);
  if (!limit) {
    problems.add(place.limit, PlantFileAlarmsText::tr(
                                  "There is no limit here, and tag “%1” has no such limit either.")
                                  .arg(tag.name));
    return;
  }
  alarm.condition.limit = *limit;
}

}  // namespace

void readAlarms(const TomlTable& root, PlantDraft& draft) {
  for (const TomlTable& table : root.tables("alarms", maxAlarms)) {
    AlarmDefinition alarm;
    alarm.tag = draft.refer(table, "tag", Referred::Tag, Need::Required);
    const auto kind = table.choice("condition", alarmConditionWords(), Need::Required);
    if (kind) {
      alarm.condition.kind = static_cast<AlarmConditionKind>(*kind);
      refuseUnused(table, alarm.condition.kind);
      readCondition(table, alarm.condition, draft);
    }
    const QString word = kind ? alarmConditionWords().at(*kind) : QString();
    const QString own = table.name("id").value_or(word);
    if (!alarm.tag.isEmpty() && !own.isEmpty()) alarm.id.text = alarm.tag + u':' + own;
    alarm.title = table.text("title", plantFileAlarmsMaxTitle).value_or(QString());
    readGuidance(table, alarm);
    readSuppression(table, alarm, draft);
    draft.alarmPlaces.push_back({table.place("id"), table.place("tag"), table.place("condition"),
                                 table.place("limit"), table.place("set_point_tag"),
                                 table.has("limit") || !kind});
    draft.plant.alarms.append(alarm);
  }
}

void checkAlarms(PlantDraft& draft, ProblemList& problems) {
  QHash<AlarmId, int> lines;
  QHash<QString, QString> lineOfUnit;
  for (const Unit& unit : draft.plant.units) lineOfUnit.insert(unit.id, unit.line);
  for (qsizetype i = 0; i < draft.plant.alarms.size(); ++i) {
    AlarmDefinition& alarm = draft.plant.alarms[i];
    const AlarmPlace& place = draft.alarmPlaces.at(static_cast<size_t>(i));
    const Tag* tag = draft.plant.tag(alarm.tag);
    if (tag == nullptr) continue;  // told already
    if (alarm.id.isValid()) {
      if (const auto first = lines.constFind(alarm.id); first != lines.cend()) {
        problems.add(place.id, PlantFileAlarmsText::tr(
                                   "“%1” is there already, in line %2. Give one of them an “id”.")
                                   .arg(alarm.id.text)
                                   .arg(*first));
      } else {
        lines.insert(alarm.id, place.tag.line);
      }
    }
    if (alarm.title.isEmpty()) {
      alarm.title = QStringLiteral("%1, %2").arg(tag->title, alarm.id.text.section(u':', 1));
    }
    checkType(*tag, alarm, place, problems);
    completeLimit(*tag, alarm, place, problems);
    const Tag* setPoint = draft.plant.tag(alarm.condition.setPointTag);
    if (setPoint != nullptr) checkSetPoint(*tag, *setPoint, place, problems);
    const Tag* suppressor = alarm.suppression ? draft.plant.tag(alarm.suppression->tag) : nullptr;
    if (suppressor != nullptr && suppressor->type == DataType::String) {
      problems.add(place.tag, PlantFileAlarmsText::tr(
                                  "Tag “%1” is a string; a number or a bool is needed here.")
                                  .arg(suppressor->name));
    }
    alarm.unit = tag->unit;
    alarm.line = lineOfUnit.value(tag->unit);
  }
}

}  // namespace linewarden
