// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// Which alarms a list shows, and in what groups. Pure.
namespace linewarden::ui {

/// What an alarm's state is asked for.
enum class AlarmStateFilter {
  Any,
  Unacknowledged,
  Active,
  Latched,
  Shelved,
  Suppressed,
  OutOfService,
  AskedForService,  ///< somebody asks to take it out of service
  Chattering,
  Stale,
};

/// In what groups a list stands.
enum class AlarmGrouping {
  Nothing,
  Line,
  Root,    ///< the first-out of those of a line within 10 s, and what followed it
  Source,  ///< by source and line, first-outs first; for a flood
};

/// Empty parts ask for nothing; all others must hold together.
struct AlarmFilter {
  std::optional<AlarmPriority> priority;
  std::optional<AlarmSource> source;
  AlarmStateFilter state = AlarmStateFilter::Any;
  QString line;        ///< id
  QString alarmClass;  ///< exact
  QString text;        ///< every word has to stand in the place, the text, the class or the id

  friend bool operator==(const AlarmFilter&, const AlarmFilter&) = default;
  [[nodiscard]] bool isEmpty() const { return *this == AlarmFilter(); }
};

/// What a saved view keeps.
struct AlarmListChoice {
  AlarmFilter filter;
  AlarmGrouping grouping = AlarmGrouping::Nothing;

  friend bool operator==(const AlarmListChoice&, const AlarmListChoice&) = default;
};

inline constexpr qsizetype longestAlarmSearch = 200;

/// `words`: what of the alarm is searched for text.
[[nodiscard]] bool passes(const AlarmFilter& filter, const AlarmView& alarm, const QString& words);

/// "unacknowledged"; stable, in addresses and saved views.
[[nodiscard]] QString alarmStateFilterName(AlarmStateFilter state);
[[nodiscard]] std::optional<AlarmStateFilter> alarmStateFilterFromName(const QString& name);
/// For people, translated.
[[nodiscard]] QString alarmStateFilterTitle(AlarmStateFilter state);
/// "root"; stable.
[[nodiscard]] QString alarmGroupingName(AlarmGrouping grouping);
[[nodiscard]] std::optional<AlarmGrouping> alarmGroupingFromName(const QString& name);

/// As a saved view keeps it. The other way refuses what it does not know, as of a newer release.
[[nodiscard]] QJsonObject choiceToJson(const AlarmListChoice& choice);
[[nodiscard]] Result<AlarmListChoice> choiceFromJson(const QJsonObject& json);
/// The choice in words, translated: "priority critical, line L1, grouped by line"; "everything"
/// where it asks for nothing.
[[nodiscard]] QString choiceWords(const AlarmListChoice& choice);

}  // namespace linewarden::ui
