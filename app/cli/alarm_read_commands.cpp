// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/cli/alarm_arguments.h"
#include "app/cli/alarm_texts.h"
#include "app/cli/await.h"
#include "app/cli/recipe_arguments.h"

#include <QJsonArray>

namespace linewarden::cli {

namespace {

struct AlarmReadCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AlarmRead)
};

const QString alarmAllOption = QStringLiteral("all");
const QString alarmLimitOption = QStringLiteral("limit");
const QString consolesOption = QStringLiteral("consoles");

constexpr int alarmMostListed = 10'000;
constexpr int alarmUsuallyListed = 1000;
constexpr int alarmMostConsoles = 50;

Result<Outcome> listAlarms(const CommandContext& context) {
  const auto choice = alarmChoiceOf(context);
  if (!choice) return choice.error();
  // One that is asked for by its state may be normal.
  const bool isAll = context.arguments.isSet(alarmAllOption) || choice->state.has_value();
  return onConsole(
      context, QStringLiteral("alarm list"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto line = lineOf(context, open);
        if (!line) return line.error();
        AlarmDesk& desk = open.console->alarmDesk();
        const auto alarms = await(isAll ? desk.all(open.session) : desk.standing(open.session));
        if (!alarms) return alarms.error();
        AlarmChoice wanted = *choice;
        wanted.line = *line;
        QJsonArray array;
        QList<AlarmView> shown;
        for (const AlarmView& alarm : inAlarmOrder(*alarms)) {
          if (!wanted.takes(alarm)) continue;
          array.append(alarmJson(alarm));
          shown.append(alarm);
        }
        return Outcome{{{QStringLiteral("alarms"), array}}, alarmTableText(shown)};
      });
}

Result<Outcome> showAlarm(const CommandContext& context) {
  const auto id = alarmIdOf(context);
  if (!id) return id.error();
  return onConsole(context, QStringLiteral("alarm show"),
                   [&id](OpenConsole& open) -> Result<Outcome> {
                     const auto alarm = findAlarm(open, *id);
                     if (!alarm) return alarm.error();
                     AlarmDesk& desk = open.console->alarmDesk();
                     const auto history = await(desk.history(open.session, *id));
                     if (!history) return history.error();
                     const auto comments = await(desk.comments(open.session, *id));
                     if (!comments) return comments.error();
                     QJsonArray changes;
                     for (const AlarmChange& change : *history)
                       changes.append(alarmChangeJson(change));
                     QJsonArray remarks;
                     for (const AlarmComment& comment : *comments)
                       remarks.append(alarmCommentJson(comment));
                     return Outcome{{{QStringLiteral("alarm"), alarmJson(*alarm)},
                                     {QStringLiteral("history"), changes},
                                     {QStringLiteral("comments"), remarks}},
                                    alarmDetailText(*alarm, *history, *comments)};
                   });
}

Result<Outcome> alarmCsvOutcome(const Result<QByteArray>& csv) {
  if (!csv) return csv.error();
  return Outcome{{}, harmlessCsv(*csv)};
}

Result<Outcome> tellJournal(const CommandContext& context) {
  if (const auto checked = checkCsvOption(context); !checked) return checked.error();
  const auto times = alarmTimesOf(context);
  if (!times) return times.error();
  const auto limit =
      numberOption(context.arguments, alarmLimitOption, 1, alarmMostListed, alarmUsuallyListed);
  if (!limit) return limit.error();
  const bool isCsv = context.arguments.isSet(alarmCsvOption);
  return onConsole(
      context, QStringLiteral("alarm journal"), [&](OpenConsole& open) -> Result<Outcome> {
        AlarmDesk& desk = open.console->alarmDesk();
        if (isCsv) {
          return alarmCsvOutcome(await(desk.journalCsv(open.session, times->from, times->to)));
        }
        const auto changes = await(desk.journal(open.session, times->from, times->to, *limit));
        if (!changes) return changes.error();
        QJsonArray array;
        for (const AlarmChange& change : *changes) array.append(alarmChangeJson(change));
        return Outcome{{{QStringLiteral("changes"), array}}, alarmJournalText(*changes)};
      });
}

Result<Outcome> tellFigures(const CommandContext& context) {
  if (const auto checked = checkCsvOption(context); !checked) return checked.error();
  const auto times = alarmTimesOf(context);
  if (!times) return times.error();
  const auto consoles = numberOption(context.arguments, consolesOption, 1, alarmMostConsoles, 1);
  if (!consoles) return consoles.error();
  const bool isCsv = context.arguments.isSet(alarmCsvOption);
  return onConsole(context, QStringLiteral("alarm kpi"), [&](OpenConsole& open) -> Result<Outcome> {
    AlarmDesk& desk = open.console->alarmDesk();
    if (isCsv) {
      return alarmCsvOutcome(
          await(desk.figuresCsv(open.session, times->from, times->to, *consoles)));
    }
    const auto figures = await(desk.figures(open.session, times->from, times->to, *consoles));
    if (!figures) return figures.error();
    return Outcome{alarmFiguresJson(*figures), alarmFiguresText(*figures)};
  });
}

QCommandLineOption csvArgument() {
  return {alarmCsvOption,
          AlarmReadCommandsText::tr("As CSV, which needs the right to take values out as a file.")};
}

}  // namespace

QList<Command> alarmReadCommands() {
  const QList<QCommandLineOption> listOptions{
      {alarmAllOption, AlarmReadCommandsText::tr("Also alarms that are normal.")},
      {lineOption, AlarmReadCommandsText::tr("Only of this line."), QStringLiteral("L")}};
  const QList<QCommandLineOption> journalOptions{
      {alarmLimitOption,
       AlarmReadCommandsText::tr("How many entries at most; 1,000 where left out. A CSV has all."),
       QStringLiteral("N")},
      csvArgument()};
  const QList<QCommandLineOption> kpiOptions{
      {consolesOption, AlarmReadCommandsText::tr("Operator consoles that share the alarms; 1."),
       QStringLiteral("N")},
      csvArgument()};
  return {{QStringLiteral("alarm list"),
           AlarmReadCommandsText::tr("Alarms that stand, the most urgent first"),
           listOptions + alarmChoiceArguments(),
           {},
           listAlarms},
          {QStringLiteral("alarm show"),
           AlarmReadCommandsText::tr("An alarm with its history and comments"),
           {},
           alarmWord,
           showAlarm},
          {QStringLiteral("alarm journal"),
           AlarmReadCommandsText::tr("What happened to all alarms, newest first"),
           alarmTimesArguments() + journalOptions,
           {},
           tellJournal},
          {QStringLiteral("alarm kpi"),
           AlarmReadCommandsText::tr("The figures of ISA-18.2 and EEMUA 191"),
           alarmTimesArguments() + kpiOptions,
           {},
           tellFigures}};
}

}  // namespace linewarden::cli
