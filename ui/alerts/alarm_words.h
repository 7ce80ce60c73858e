// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "ui/widgets/priority.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace linewarden {
struct Plant;
}

/// How alarms are told to people, translated. Pure. What the plant file, services and people wrote
/// is shown in one line and without what moves or hides the text around it.
namespace linewarden::ui {

/// The same four, as widgets draw them.
[[nodiscard]] Priority alarmMark(AlarmPriority priority);
/// "Critical".
[[nodiscard]] QString alarmPriorityWord(AlarmPriority priority);
/// "Process".
[[nodiscard]] QString alarmSourceWord(AlarmSource source);

/// Local time: to the second where it is the day of `now`, else date and minute; "–" for a moment
/// that never was (0).
[[nodiscard]] QString alarmTime(UtcTime time, UtcTime now, const QLocale& locale);
/// For tooltips: "2026-01-31 08:15:00 UTC"; empty for 0.
[[nodiscard]] QString alarmUtc(UtcTime time);

/// Title of a line or unit; its id where the plant does not know it; empty for an empty id.
[[nodiscard]] QString alarmLineTitle(const Plant& plant, const QString& line);
[[nodiscard]] QString alarmUnitTitle(const Plant& plant, const QString& unit);
/// "Line 1 / Filler"; the source's word where it belongs to neither.
[[nodiscard]] QString alarmPlace(const Plant& plant, const AlarmView& alarm);
/// The title, and what the service said of this time: "Recipe drift: 1.8 to 2.1 Nm".
[[nodiscard]] QString alarmText(const AlarmView& alarm);

/// A value of the alarm's tag with its unit: "4.12 Nm"; "–" where there is none.
[[nodiscard]] QString alarmValue(const Plant& plant, const QString& tag,
                                 const std::optional<double>& value, const QLocale& locale);
/// What it came to and the limit that was passed: "4.12 Nm, above 4.00 Nm"; empty for an alarm
/// without values.
[[nodiscard]] QString alarmValueAndLimit(const Plant& plant, const AlarmView& alarm,
                                         const QLocale& locale);

/// "Shelved until 14:30"; "Out of service"; else as alarmStateTitle. One that somebody asks to be
/// taken out of service says so.
[[nodiscard]] QString alarmStateWords(const AlarmView& alarm, UtcTime now, const QLocale& locale);
/// Who acknowledged, shelved or took it out of service, as its state asks for; may be empty.
[[nodiscard]] QString alarmByWhom(const AlarmRecord& record);
/// What an entry of the journal tells: "Acknowledged", "Raised"; by AlarmChange::what.
[[nodiscard]] QString alarmChangeWord(const QString& what);
/// Display name, or account name; empty where it was the process or the program.
[[nodiscard]] QString alarmPersonWord(const AlarmPerson& person);
/// What was written by people or services as a tooltip, never as the markup it may look like.
[[nodiscard]] QString alarmTip(const QString& text);

}  // namespace linewarden::ui
