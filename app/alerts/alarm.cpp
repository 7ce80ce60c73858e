// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm.h"

#include <QCoreApplication>

#include <array>

namespace linewarden {

namespace {

struct AlarmStateRow {
  AlarmState state;
  const char* name;
  const char* title;
};

constexpr std::array<AlarmStateRow, 9> alarmStateTable{{
    {AlarmState::Normal, "normal", QT_TRANSLATE_NOOP("AlarmState", "Normal")},
    {AlarmState::Unacknowledged, "unacknowledged",
     QT_TRANSLATE_NOOP("AlarmState", "Unacknowledged")},
    {AlarmState::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("AlarmState", "Acknowledged")},
    {AlarmState::ReturnedUnacknowledged, "returned-unacknowledged",
     QT_TRANSLATE_NOOP("AlarmState", "Returned, unacknowledged")},
    {AlarmState::LatchedUnacknowledged, "latched-unacknowledged",
     QT_TRANSLATE_NOOP("AlarmState", "Latched, unacknowledged")},
    {AlarmState::LatchedAcknowledged, "latched-acknowledged",
     QT_TRANSLATE_NOOP("AlarmState", "Latched, to be reset")},
    {AlarmState::Shelved, "shelved", QT_TRANSLATE_NOOP("AlarmState", "Shelved")},
    {AlarmState::SuppressedByDesign, "suppressed",
     QT_TRANSLATE_NOOP("AlarmState", "Suppressed by design")},
    {AlarmState::OutOfService, "out-of-service", QT_TRANSLATE_NOOP("AlarmState", "Out of service")},
}};

constexpr std::array<const char*, 4> alarmPriorityNames{"critical", "high", "medium", "low"};
constexpr std::array<const char*, 3> alarmSourceNames{"process", "security", "system"};

/// Position of `name`, as the enumeration of the table.
template <class Enum, std::size_t size>
std::optional<Enum> alarmEnumOf(const std::array<const char*, size>& names, const QString& name) {
  for (std::size_t i = 0; i < size; ++i) {
    if (name == QLatin1String(names[i])) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

QString alarmStateName(AlarmState state) {
  return QString::fromLatin1(alarmStateTable[static_cast<std::size_t>(state)].name);
}

std::optional<AlarmState> alarmStateFromName(const QString& name) {
  for (const AlarmStateRow& row : alarmStateTable) {
    if (name == QLatin1String(row.name)) return row.state;
  }
  return std::nullopt;
}

QString alarmStateTitle(AlarmState state) {
  return QCoreApplication::translate("AlarmState",
                                     alarmStateTable[static_cast<std::size_t>(state)].title);
}

QString alarmPriorityName(AlarmPriority priority) {
  return QString::fromLatin1(alarmPriorityNames[static_cast<std::size_t>(priority)]);
}

std::optional<AlarmPriority> alarmPriorityFromName(const QString& name) {
  return alarmEnumOf<AlarmPriority>(alarmPriorityNames, name);
}

QString alarmSourceName(AlarmSource source) {
  return QString::fromLatin1(alarmSourceNames[static_cast<std::size_t>(source)]);
}

std::optional<AlarmSource> alarmSourceFromName(const QString& name) {
  return alarmEnumOf<AlarmSource>(alarmSourceNames, name);
}

}  // namespace linewarden
