// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/cli/alarm_arguments.h"
#include "app/cli/alarm_texts.h"
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/recipe_arguments.h"

namespace linewarden::cli {

namespace {

struct AlarmActCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::AlarmActs)
};

const QString alarmNoteOption = QStringLiteral("note");
const QString alarmTextOption = QStringLiteral("text");

/// Of several, some may be refused (acknowledged meanwhile, for example): exit 1 then, with how
/// many were done.
Outcome doneToAlarms(const QString& what, int done, qsizetype asked) {
  const bool isAll = done == asked;
  QString text = AlarmActCommandsText::tr("%1 of %2 done.\n").arg(done).arg(asked);
  if (!isAll) {
    text += AlarmActCommandsText::tr(
        "The others do not wait for it; “linewardenctl alarm list” tells how they stand.\n");
  }
  return {{{what, done}, {QStringLiteral("asked"), asked}}, text, !isAll};
}

Result<Outcome> acknowledgeAlarms(const CommandContext& context) {
  const auto ids = alarmIdsOf(context);
  if (!ids) return ids.error();
  return asPerson(context, QStringLiteral("alarm ack"), [&](OpenConsole& open) -> Result<Outcome> {
    const auto done = await(open.console->alarmDesk().acknowledge(
        open.session, *ids, context.arguments.value(alarmNoteOption)));
    if (!done) return done.error();
    return doneToAlarms(QStringLiteral("acknowledged"), *done, ids->size());
  });
}

Result<Outcome> resetAlarms(const CommandContext& context) {
  const auto ids = alarmIdsOf(context);
  if (!ids) return ids.error();
  return asPerson(context, QStringLiteral("alarm reset"),
                  [&](OpenConsole& open) -> Result<Outcome> {
                    const auto done = await(open.console->alarmDesk().reset(open.session, *ids));
                    if (!done) return done.error();
                    return doneToAlarms(QStringLiteral("reset"), *done, ids->size());
                  });
}

/// What one act on one alarm leads to: how it stands then.
using AlarmDo = std::function<QFuture<Result<int>>(AlarmDesk&, const Session&, const AlarmId&)>;

Result<Outcome> actOnAlarm(const CommandContext& context, const QString& command,
                           const AlarmDo& act) {
  const auto id = alarmIdOf(context);
  if (!id) return id.error();
  return asPerson(context, command, [&](OpenConsole& open) -> Result<Outcome> {
    const auto done = await(act(open.console->alarmDesk(), open.session, *id));
    if (!done) return done.error();
    const auto alarm = findAlarm(open, *id);
    if (!alarm) return alarm.error();
    return Outcome{{{QStringLiteral("alarm"), alarmJson(*alarm)}}, alarmTableText({*alarm})};
  });
}

Result<Outcome> shelveAlarm(const CommandContext& context) {
  const auto until = shelfEndOf(context);
  if (!until) return until.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return actOnAlarm(context, QStringLiteral("alarm shelve"),
                    [&](AlarmDesk& desk, const Session& session, const AlarmId& id) {
                      return desk.shelve(session, id, *reason, *until);
                    });
}

Result<Outcome> unshelveAlarm(const CommandContext& context) {
  return actOnAlarm(context, QStringLiteral("alarm unshelve"),
                    [](AlarmDesk& desk, const Session& session, const AlarmId& id) {
                      return desk.unshelve(session, id);
                    });
}

using AlarmServiceCall = QFuture<Result<int>> (AlarmDesk::*)(const Session&, AlarmId, QString);

std::function<Result<Outcome>(const CommandContext&)> serviceCommand(const QString& name,
                                                                     AlarmServiceCall call) {
  return [name, call](const CommandContext& context) -> Result<Outcome> {
    const auto reason = reasonOf(context);
    if (!reason) return reason.error();
    return actOnAlarm(context, name,
                      [&](AlarmDesk& desk, const Session& session, const AlarmId& id) {
                        return (desk.*call)(session, id, *reason);
                      });
  };
}

Result<Outcome> approveService(const CommandContext& context) {
  return actOnAlarm(context, QStringLiteral("alarm service approve"),
                    [](AlarmDesk& desk, const Session& session, const AlarmId& id) {
                      return desk.approveService(session, id);
                    });
}

Result<Outcome> commentAlarm(const CommandContext& context) {
  const auto text = requiredOption(context, alarmTextOption, QStringLiteral("T"));
  if (!text) return text.error();
  return actOnAlarm(context, QStringLiteral("alarm comment"),
                    [&text](AlarmDesk& desk, const Session& session, const AlarmId& id) {
                      return desk.comment(session, id, *text);
                    });
}

QList<Command> alarmServiceCommands() {
  const QString request = QStringLiteral("alarm service request");
  const QString refuse = QStringLiteral("alarm service refuse");
  const QString back = QStringLiteral("alarm service return");
  return {{request,
           AlarmActCommandsText::tr("Asks for an alarm to be taken out of service"),
           {reasonArgument()},
           alarmWord,
           serviceCommand(request, &AlarmDesk::requestService)},
          {QStringLiteral("alarm service approve"),
           AlarmActCommandsText::tr("Takes it out of service, by a second person"),
           {},
           alarmWord,
           approveService},
          {refuse,
           AlarmActCommandsText::tr("Refuses or withdraws what was asked"),
           {reasonArgument()},
           alarmWord,
           serviceCommand(refuse, &AlarmDesk::refuseService)},
          {back,
           AlarmActCommandsText::tr("Takes an alarm back into service"),
           {reasonArgument()},
           alarmWord,
           serviceCommand(back, &AlarmDesk::returnToService)}};
}

}  // namespace

QList<Command> alarmActCommands() {
  const QString several = QStringLiteral("ID …");
  const QList<Command> commands{
      {QStringLiteral("alarm ack"),
       AlarmActCommandsText::tr("Acknowledges alarms"),
       {{alarmNoteOption, AlarmActCommandsText::tr("What is done about them."),
         QStringLiteral("TEXT")}},
       several,
       acknowledgeAlarms},
      {QStringLiteral("alarm reset"),
       AlarmActCommandsText::tr("Resets latched alarms"),
       {},
       several,
       resetAlarms},
      {QStringLiteral("alarm shelve"), AlarmActCommandsText::tr("Puts an alarm aside for a time"),
       alarmShelfArguments() + QList<QCommandLineOption>{reasonArgument()}, alarmWord, shelveAlarm},
      {QStringLiteral("alarm unshelve"),
       AlarmActCommandsText::tr("Takes an alarm from the shelf"),
       {},
       alarmWord,
       unshelveAlarm},
      {QStringLiteral("alarm comment"),
       AlarmActCommandsText::tr("Writes a remark on an alarm"),
       {{alarmTextOption, AlarmActCommandsText::tr("The remark."), QStringLiteral("T")}},
       alarmWord,
       commentAlarm}};
  return commands + alarmServiceCommands();
}

}  // namespace linewarden::cli
