// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// What the commands about alarms take, and how it is read.
namespace linewarden::cli {

inline const QString alarmWord = QStringLiteral("ID");
inline const QString alarmFromOption = QStringLiteral("from");
inline const QString alarmToOption = QStringLiteral("to");
inline const QString alarmCsvOption = QStringLiteral("csv");

/// The words after the command, each once; wrong use where there is none.
[[nodiscard]] Result<QList<AlarmId>> alarmIdsOf(const CommandContext& context);
/// The only word.
[[nodiscard]] Result<AlarmId> alarmIdOf(const CommandContext& context);
/// How that alarm stands; NotFound.
[[nodiscard]] Result<AlarmView> findAlarm(OpenConsole& open, const AlarmId& id);

/// Which alarms a list shows; what is empty stands for all.
struct AlarmChoice {
  std::optional<AlarmPriority> priority;
  std::optional<AlarmSource> source;
  std::optional<AlarmState> state;
  QString line;

  [[nodiscard]] bool takes(const AlarmView& alarm) const;
};
[[nodiscard]] QList<QCommandLineOption> alarmChoiceArguments();
/// Wrong use for a word that is none, telling which there are. `line` is left empty.
[[nodiscard]] Result<AlarmChoice> alarmChoiceOf(const CommandContext& context);

/// from <= time < to
struct AlarmTimes {
  UtcTime from;
  UtcTime to;
};
[[nodiscard]] QList<QCommandLineOption> alarmTimesArguments();
/// Wrong use for a time that is none, or without --from; --to is now where it is left out.
[[nodiscard]] Result<AlarmTimes> alarmTimesOf(const CommandContext& context);

[[nodiscard]] QList<QCommandLineOption> alarmShelfArguments();
/// The end of a shelf by --for or --until; wrong use unless just one of them is given.
[[nodiscard]] Result<UtcTime> shelfEndOf(const CommandContext& context);
/// "90s", "15m", "2h", "7d"; none for anything else.
[[nodiscard]] std::optional<std::chrono::seconds> parseDuration(const QString& text);

/// Wrong use for --csv with --json.
[[nodiscard]] Result<void> checkCsvOption(const CommandContext& context);
/// The lines of a CSV for a terminal: control characters within them are replaced.
[[nodiscard]] QString harmlessCsv(const QByteArray& csv);

}  // namespace linewarden::cli
