// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_filter.h"

#include "ui/alerts/alarm_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace linewarden::ui {

namespace {

struct AlarmFilterText {
  Q_DECLARE_TR_FUNCTIONS(AlarmFilter)
};

struct StateFilterRow {
  AlarmStateFilter state;
  const char* name;
  const char* title;
};

constexpr std::array<StateFilterRow, 10> stateFilterTable{{
    {AlarmStateFilter::Any, "any", QT_TRANSLATE_NOOP("AlarmFilter", "Any state")},
    {AlarmStateFilter::Unacknowledged, "unacknowledged",
     QT_TRANSLATE_NOOP("AlarmFilter", "Unacknowledged")},
    {AlarmStateFilter::Active, "active", QT_TRANSLATE_NOOP("AlarmFilter", "Active")},
    {AlarmStateFilter::Latched, "latched", QT_TRANSLATE_NOOP("AlarmFilter", "Latched")},
    {AlarmStateFilter::Shelved, "shelved", QT_TRANSLATE_NOOP("AlarmFilter", "Shelved")},
    {AlarmStateFilter::Suppressed, "suppressed",
     QT_TRANSLATE_NOOP("AlarmFilter", "Suppressed by design")},
    {AlarmStateFilter::OutOfService, "out-of-service",
     QT_TRANSLATE_NOOP("AlarmFilter", "Out of service")},
    {AlarmStateFilter::AskedForService, "service-requested",
     QT_TRANSLATE_NOOP("AlarmFilter", "Out of service asked for")},
    {AlarmStateFilter::Chattering, "chattering", QT_TRANSLATE_NOOP("AlarmFilter", "Chattering")},
    {AlarmStateFilter::Stale, "stale", QT_TRANSLATE_NOOP("AlarmFilter", "Stale (over 24 hours)")},
}};

constexpr std::array<const char*, 4> groupingNames{"nothing", "line", "root", "source"};

const QString priorityPart = QStringLiteral("priority");
const QString sourcePart = QStringLiteral("source");
const QString statePart = QStringLiteral("state");
const QString linePart = QStringLiteral("line");
const QString classPart = QStringLiteral("class");
const QString textPart = QStringLiteral("text");
const QString groupingPart = QStringLiteral("grouping");

bool hasState(AlarmStateFilter wanted, const AlarmView& alarm) {
  const AlarmRecord& record = alarm.record;
  switch (wanted) {
    case AlarmStateFilter::Any: return true;
    case AlarmStateFilter::Unacknowledged: return isUnacknowledged(record.state);
    case AlarmStateFilter::Active: return record.isActive;
    case AlarmStateFilter::Latched:
      return record.state == AlarmState::LatchedUnacknowledged ||
             record.state == AlarmState::LatchedAcknowledged;
    case AlarmStateFilter::Shelved: return record.state == AlarmState::Shelved;
    case AlarmStateFilter::Suppressed: return record.state == AlarmState::SuppressedByDesign;
    case AlarmStateFilter::OutOfService: return record.state == AlarmState::OutOfService;
    case AlarmStateFilter::AskedForService: return record.service && !record.service->approvedBy;
    case AlarmStateFilter::Chattering: return alarm.isChattering;
    case AlarmStateFilter::Stale: return alarm.isStale;
  }
  return true;
}

bool hasWords(const QString& wanted, const QString& words) {
  const QStringList parts = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::all_of(parts.begin(), parts.end(), [&words](const QString& part) {
    return words.contains(part, Qt::CaseInsensitive);
  });
}

/// Takes one part of a saved view over; false where it is not known.
bool takePart(AlarmListChoice& choice, const QString& key, const QString& value) {
  if (value.size() > longestAlarmSearch) return false;
  AlarmFilter& filter = choice.filter;
  if (key == priorityPart) filter.priority = alarmPriorityFromName(value);
  if (key == sourcePart) filter.source = alarmSourceFromName(value);
  if (key == linePart) filter.line = value;
  if (key == classPart) filter.alarmClass = value;
  if (key == textPart) filter.text = value;
  const auto state = alarmStateFilterFromName(value);
  if (key == statePart && state) filter.state = *state;
  const auto grouping = alarmGroupingFromName(value);
  if (key == groupingPart && grouping) choice.grouping = *grouping;
  if (key == priorityPart) return filter.priority.has_value();
  if (key == sourcePart) return filter.source.has_value();
  if (key == statePart) return state.has_value();
  if (key == groupingPart) return grouping.has_value();
  return key == linePart || key == classPart || key == textPart;
}

}  // namespace

bool passes(const AlarmFilter& filter, const AlarmView& alarm, const QString& words) {
  const AlarmDefinition& definition = alarm.definition;
  if (filter.priority && *filter.priority != definition.priority) return false;
  if (filter.source && *filter.source != alarm.source) return false;
  if (!filter.line.isEmpty() && filter.line != definition.line) return false;
  if (!filter.alarmClass.isEmpty() && filter.alarmClass != definition.alarmClass) return false;
  return hasState(filter.state, alarm) && (filter.text.isEmpty() || hasWords(filter.text, words));
}

QString alarmStateFilterName(AlarmStateFilter state) {
  return QString::fromLatin1(stateFilterTable[static_cast<std::size_t>(state)].name);
}

std::optional<AlarmStateFilter> alarmStateFilterFromName(const QString& name) {
  for (const StateFilterRow& row : stateFilterTable) {
    if (name == QLatin1String(row.name)) return row.state;
  }
  return std::nullopt;
}

QString alarmStateFilterTitle(AlarmStateFilter state) {
  return AlarmFilterText::tr(stateFilterTable[static_cast<std::size_t>(state)].title);
}

QString alarmGroupingName(AlarmGrouping grouping) {
  return QString::fromLatin1(groupingNames[static_cast<std::size_t>(grouping)]);
}

std::optional<AlarmGrouping> alarmGroupingFromName(const QString& name) {
  for (std::size_t at = 0; at < groupingNames.size(); ++at) {
    if (name == QLatin1String(groupingNames[at])) return static_cast<AlarmGrouping>(at);
  }
  return std::nullopt;
}

QJsonObject choiceToJson(const AlarmListChoice& choice) {
  const AlarmFilter& filter = choice.filter;
  QJsonObject json;
  if (filter.priority) json[priorityPart] = alarmPriorityName(*filter.priority);
  if (filter.source) json[sourcePart] = alarmSourceName(*filter.source);
  if (filter.state != AlarmStateFilter::Any) json[statePart] = alarmStateFilterName(filter.state);
  if (!filter.line.isEmpty()) json[linePart] = filter.line;
  if (!filter.alarmClass.isEmpty()) json[classPart] = filter.alarmClass;
  if (!filter.text.isEmpty()) json[textPart] = filter.text;
  if (choice.grouping != AlarmGrouping::Nothing) {
    json[groupingPart] = alarmGroupingName(choice.grouping);
  }
  return json;
}

Result<AlarmListChoice> choiceFromJson(const QJsonObject& json) {
  AlarmListChoice choice;
  for (auto part = json.begin(); part != json.end(); ++part) {
    if (part->isString() && takePart(choice, part.key(), part->toString())) continue;
    return Error{ErrorCode::InvalidArgument,
                 AlarmFilterText::tr("This saved view was made by another release of the program "
                                     "and cannot be shown. Save it anew."),
                 part.key().left(longestAlarmSearch)};
  }
  return choice;
}

QString choiceWords(const AlarmListChoice& choice) {
  const AlarmFilter& filter = choice.filter;
  QStringList parts;
  if (filter.priority) {
    parts += AlarmFilterText::tr("priority %1").arg(alarmPriorityWord(*filter.priority));
  }
  if (filter.source) {
    parts += AlarmFilterText::tr("source %1").arg(alarmSourceWord(*filter.source));
  }
  if (filter.state != AlarmStateFilter::Any) {
    parts += AlarmFilterText::tr("state %1").arg(alarmStateFilterTitle(filter.state));
  }
  if (!filter.line.isEmpty()) parts += AlarmFilterText::tr("line %1").arg(filter.line);
  if (!filter.alarmClass.isEmpty()) parts += AlarmFilterText::tr("class %1").arg(filter.alarmClass);
  if (!filter.text.isEmpty()) parts += AlarmFilterText::tr("text “%1”").arg(filter.text);
  switch (choice.grouping) {
    case AlarmGrouping::Nothing: break;
    case AlarmGrouping::Line: parts += AlarmFilterText::tr("grouped by line"); break;
    case AlarmGrouping::Root: parts += AlarmFilterText::tr("grouped by first-out"); break;
    case AlarmGrouping::Source: parts += AlarmFilterText::tr("grouped by source"); break;
  }
  return parts.isEmpty() ? AlarmFilterText::tr("everything") : parts.join(QStringLiteral(", "));
}

}  // namespace linewarden::ui
