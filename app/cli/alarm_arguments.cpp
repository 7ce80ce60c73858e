// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alarm_arguments.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/shown_text.h"
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/time_argument.h"

#include <QRegularExpression>

namespace linewarden::cli {

namespace {

struct AlarmArgumentsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AlarmArguments)
};

const QString alarmPriorityOption = QStringLiteral("priority");
const QString alarmSourceOption = QStringLiteral("source");
const QString alarmStateOption = QStringLiteral("state");
const QString shelfForOption = QStringLiteral("for");
const QString shelfUntilOption = QStringLiteral("until");
const QRegularExpression& durationForm() {
  static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})([smhd])$"));
  return form;
}

Result<UtcTime> alarmTimeOf(const CommandContext& context, const QString& name) {
  const QString text = context.arguments.value(name);
  if (const auto time = parseTime(text, context.clock.now())) return *time;
  return usageError(AlarmArgumentsText::tr(
                        "--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back "
                        "from now, such as -1h, or now; not “%2”.")
                        .arg(name, text));
}

/// One of the words that `nameOf` has for 0 to `last`.
template <class Value>
Result<std::optional<Value>> alarmChoiceWord(const CommandContext& context, const QString& option,
                                             Value last, QString (*nameOf)(Value)) {
  if (!context.arguments.isSet(option)) return std::optional<Value>();
  const QString word = context.arguments.value(option);
  QStringList known;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const auto value = static_cast<Value>(i);
    if (nameOf(value) == word) return std::optional<Value>(value);
    known.append(nameOf(value));
  }
  return usageError(AlarmArgumentsText::tr("--%1 takes one of %2, not “%3”.")
                        .arg(option, known.join(QStringLiteral(", ")), word));
}

}  // namespace

Result<QList<AlarmId>> alarmIdsOf(const CommandContext& context) {
  QStringList words = context.arguments.positionalArguments();
  words.removeDuplicates();
  if (words.isEmpty()) {
    return usageError(AlarmArgumentsText::tr(
        "The alarm's ID is missing; “linewardenctl alarm list” tells which there are."));
  }
  QList<AlarmId> ids;
  for (const QString& word : words) ids.append(AlarmId{word});
  return ids;
}

Result<AlarmId> alarmIdOf(const CommandContext& context) {
  const auto words = wordsOf(context, {alarmWord});
  if (!words) return words.error();
  return AlarmId{words->first()};
}

Result<AlarmView> findAlarm(OpenConsole& open, const AlarmId& id) {
  const auto alarms = await(open.console->alarmDesk().all(open.session));
  if (!alarms) return alarms.error();
  for (const AlarmView& alarm : *alarms) {
    if (alarm.record.id == id) return alarm;
  }
  return Error{ErrorCode::NotFound,
               AlarmArgumentsText::tr("There is no alarm “%1”. “linewardenctl alarm list --all” "
                                      "tells which there are.")
                   .arg(shownText(id.text, 200)),
               {}};
}

bool AlarmChoice::takes(const AlarmView& alarm) const {
  return (!priority || alarm.definition.priority == *priority) &&
         (!source || alarm.source == *source) && (!state || alarm.record.state == *state) &&
         (line.isEmpty() || alarm.definition.line == line);
}

QList<QCommandLineOption> alarmChoiceArguments() {
  return {{alarmPriorityOption,
           AlarmArgumentsText::tr("Only of this priority: critical, high, medium, low."),
           QStringLiteral("P")},
          {alarmSourceOption, AlarmArgumentsText::tr("Only from there: process, security, system."),
           QStringLiteral("S")},
          {alarmStateOption,
           AlarmArgumentsText::tr("Only in this state, such as unacknowledged or shelved."),
           QStringLiteral("S")}};
}

Result<AlarmChoice> alarmChoiceOf(const CommandContext& context) {
  const auto priority =
      alarmChoiceWord(context, alarmPriorityOption, AlarmPriority::Low, alarmPriorityName);
  if (!priority) return priority.error();
  const auto source =
      alarmChoiceWord(context, alarmSourceOption, AlarmSource::System, alarmSourceName);
  if (!source) return source.error();
  const auto state =
      alarmChoiceWord(context, alarmStateOption, AlarmState::OutOfService, alarmStateName);
  if (!state) return state.error();
  return AlarmChoice{*priority, *source, *state, {}};
}

QList<QCommandLineOption> alarmTimesArguments() {
  const QString time = QStringLiteral("TIME");
  return {{alarmFromOption, AlarmArgumentsText::tr("From this time on."), time},
          {alarmToOption, AlarmArgumentsText::tr("Before this time; now where left out."), time}};
}

Result<AlarmTimes> alarmTimesOf(const CommandContext& context) {
  if (!context.arguments.isSet(alarmFromOption)) {
    return usageError(AlarmArgumentsText::tr("--from TIME is missing, such as --from -7d."));
  }
  const auto from = alarmTimeOf(context, alarmFromOption);
  if (!from) return from.error();
  if (!context.arguments.isSet(alarmToOption)) return AlarmTimes{*from, context.clock.now()};
  const auto to = alarmTimeOf(context, alarmToOption);
  if (!to) return to.error();
  return AlarmTimes{*from, *to};
}

QList<QCommandLineOption> alarmShelfArguments() {
  return {{shelfForOption, AlarmArgumentsText::tr("For so long: 30m, 2h, 1d; at most 7d."),
           QStringLiteral("TIME")},
          {shelfUntilOption, AlarmArgumentsText::tr("Until then, such as 2026-01-31T08:15:00Z."),
           QStringLiteral("TIME")}};
}

std::optional<std::chrono::seconds> parseDuration(const QString& text) {
  const QRegularExpressionMatch match = durationForm().match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int count = match.captured(1).toInt();
  if (count < 1) return std::nullopt;
  switch (match.captured(2).front().unicode()) {
    case u's': return std::chrono::seconds(count);
    case u'm': return std::chrono::minutes(count);
    case u'h': return std::chrono::hours(count);
    default: return std::chrono::days(count);
  }
}

Result<UtcTime> shelfEndOf(const CommandContext& context) {
  const bool isFor = context.arguments.isSet(shelfForOption);
  if (isFor == context.arguments.isSet(shelfUntilOption)) {
    return usageError(
        AlarmArgumentsText::tr("A shelf has an end: give --for 2h, or --until TIME."));
  }
  if (!isFor) return alarmTimeOf(context, shelfUntilOption);
  const QString text = context.arguments.value(shelfForOption);
  if (const auto length = parseDuration(text)) return context.clock.now() + *length;
  return usageError(
      AlarmArgumentsText::tr("--for takes a length such as 30m, 2h or 1d, not “%1”.").arg(text));
}

Result<void> checkCsvOption(const CommandContext& context) {
  if (!context.globals.json || !context.arguments.isSet(alarmCsvOption)) return {};
  return usageError(AlarmArgumentsText::tr("--csv and --json do not go together."));
}

QString harmlessCsv(const QByteArray& csv) {
  QString text;
  const QList<uint> characters = QString::fromUtf8(csv).toUcs4();
  text.reserve(characters.size());
  for (const char32_t character : characters) {
    const bool isShown = character == U'\r' || character == U'\n' || QChar::isPrint(character);
    text += QChar::fromUcs4(isShown ? character : U'\uFFFD');
  }
  return text;
}

}  // namespace linewarden::cli
