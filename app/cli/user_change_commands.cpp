// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/identity.h"
#include "app/identity/session_desk.h"

namespace linewarden::cli {

namespace {

struct UserChangeCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::UserChange)
};

const QString userChangePasswordOption = QStringLiteral("password");
const QString userChangeFactorOption = QStringLiteral("second-factor");
const QString endOption = QStringLiteral("end");
const QString userChangeNameWord = QStringLiteral("NAME");

// What was done took roles off that wait now.
Outcome withWaiting(OpenConsole& open, const Person& person, Outcome outcome) {
  QSet<Role> waiting;
  const auto details = await(open.console->identity().people().details(open.session, person.id));
  for (const RoleChange& change : details ? details->waiting : QList<RoleChange>()) {
    if (change.isGrant) waiting.insert(change.role);
  }
  outcome.json[QStringLiteral("waiting")] = QJsonArray::fromStringList(roleNames(waiting));
  outcome.text += waitingText(waiting);
  return outcome;
}

Result<Outcome> setDisabled(const CommandContext& context, bool disabled) {
  const auto words = wordsOf(context, {userChangeNameWord});
  if (!words) return words.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  const QString command = disabled ? QStringLiteral("user disable") : QStringLiteral("user enable");
  return asPerson(context, command, [&](OpenConsole& open) -> Result<Outcome> {
    const auto person = findPerson(open, words->first());
    if (!person) return person.error();
    People& people = open.console->identity().people();
    const auto done = await(disabled ? people.disable(open.session, person->id, *reason)
                                     : people.enable(open.session, person->id, *reason));
    if (!done) return done.error();
    const Outcome outcome{
        {{QStringLiteral("name"), person->name}, {QStringLiteral("disabled"), disabled}},
        disabled ? UserChangeCommandsText::tr("%1 cannot sign in any more.\n").arg(person->name)
                 : UserChangeCommandsText::tr("%1 can sign in again.\n").arg(person->name)};
    return disabled ? outcome : withWaiting(open, *person, outcome);
  });
}

Result<Outcome> resetFactor(OpenConsole& open, const Person& person, const QString& reason) {
  const auto done =
      await(open.console->identity().people().resetSecondFactor(open.session, person.id, reason));
  if (!done) return done.error();
  return withWaiting(
      open, person,
      {{{QStringLiteral("name"), person.name}, {QStringLiteral("secondFactor"), false}},
       UserChangeCommandsText::tr("%1 sets up a new second factor at the next sign-in.\n")
           .arg(person.name)});
}

Result<Outcome> reset(const CommandContext& context) {
  const auto words = wordsOf(context, {userChangeNameWord});
  if (!words) return words.error();
  const bool password = context.arguments.isSet(userChangePasswordOption);
  if (password == context.arguments.isSet(userChangeFactorOption)) {
    return usageError(UserChangeCommandsText::tr("Say which: --password or --second-factor."));
  }
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(context, QStringLiteral("user reset"), [&](OpenConsole& open) -> Result<Outcome> {
    const auto person = findPerson(open, words->first());
    if (!person) return person.error();
    if (!password) return resetFactor(open, *person, *reason);
    const auto invited =
        await(open.console->identity().people().resetPassword(open.session, person->id, *reason));
    if (!invited) return invited.error();
    return Outcome{invitedJson(*invited), invitedText(*invited)};
  });
}

Outcome told(const QList<LiveSession>& sessions, const QString& name) {
  QJsonArray array;
  TextTable table({UserChangeCommandsText::tr("Name"), UserChangeCommandsText::tr("Person"),
                   UserChangeCommandsText::tr("Workstation"), UserChangeCommandsText::tr("Program"),
                   UserChangeCommandsText::tr("Since"), UserChangeCommandsText::tr("Last seen"),
                   UserChangeCommandsText::tr("Locked"), UserChangeCommandsText::tr("Emergency")});
  const auto yes = [](bool is) {
    return is ? UserChangeCommandsText::tr("yes") : UserChangeCommandsText::tr("no");
  };
  for (const LiveSession& session : sessions) {
    if (!name.isEmpty() && session.name != name) continue;
    array.append(QJsonObject{{QStringLiteral("name"), session.name},
                             {QStringLiteral("displayName"), session.displayName},
                             {QStringLiteral("workstation"), session.workstation},
                             {QStringLiteral("program"), session.program},
                             {QStringLiteral("started"), toIsoUtc(session.started)},
                             {QStringLiteral("lastSeen"), toIsoUtc(session.lastSeen)},
                             {QStringLiteral("locked"), session.locked},
                             {QStringLiteral("emergency"), session.emergency}});
    table.add({session.name, session.displayName, session.workstation, session.program,
               toIsoUtc(session.started), toIsoUtc(session.lastSeen), yes(session.locked),
               yes(session.emergency)});
  }
  return {{{QStringLiteral("sessions"), array}}, table.toString()};
}

Result<Outcome> listSessions(OpenConsole& open, const QString& name) {
  SessionDesk& desk = open.console->identity().sessions();
  const bool own = !name.isEmpty() && open.session.name == name;
  const auto sessions = await(own ? desk.own(open.session) : desk.list(open.session));
  if (!sessions) return sessions.error();
  return told(*sessions, name);
}

Result<Outcome> endSessions(OpenConsole& open, const QString& name, const QString& reason) {
  SessionDesk& desk = open.console->identity().sessions();
  const auto ended = [&]() -> Result<int> {
    if (open.session.name == name) return await(desk.endOwn(open.session));
    const auto person = findPerson(open, name);
    if (!person) return person.error();
    return await(desk.endAll(open.session, person->id, reason));
  }();
  if (!ended) return ended.error();
  return Outcome{
      {{QStringLiteral("name"), name}, {QStringLiteral("ended"), *ended}},
      UserChangeCommandsText::tr("Sessions of %1 that were ended: %2\n").arg(name).arg(*ended)};
}

Result<Outcome> sessions(const CommandContext& context) {
  const QStringList words = context.arguments.positionalArguments();
  if (words.size() > 1) return wordsOf(context, {userChangeNameWord}).error();
  const QString name = words.value(0).toLower();
  const QString command = QStringLiteral("user sessions");
  if (!context.arguments.isSet(endOption)) {
    return onConsole(context, command,
                     [&name](OpenConsole& open) { return listSessions(open, name); });
  }
  if (name.isEmpty())
    return usageError(UserChangeCommandsText::tr("Whose sessions? --end needs a NAME."));
  const bool own = name == context.globals.person.toLower();
  const auto reason = own ? Result<QString>(QString()) : reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(context, command,
                  [&name, &reason](OpenConsole& open) { return endSessions(open, name, *reason); });
}

}  // namespace

QList<Command> userChangeCommands() {
  return {
      {QStringLiteral("user disable"),
       UserChangeCommandsText::tr("Takes somebody's access away and ends their sessions"),
       {reasonArgument()},
       userChangeNameWord,
       [](const CommandContext& context) { return setDisabled(context, true); }},
      {QStringLiteral("user enable"),
       UserChangeCommandsText::tr("Gives somebody access back"),
       {reasonArgument()},
       userChangeNameWord,
       [](const CommandContext& context) { return setDisabled(context, false); }},
      {QStringLiteral("user reset"),
       UserChangeCommandsText::tr("A new one-time password, or no second factor"),
       {{userChangePasswordOption,
         UserChangeCommandsText::tr("Prints a one-time password; the signing key is retired.")},
        {userChangeFactorOption,
         UserChangeCommandsText::tr(
             "Authenticator, security keys and recovery codes are removed.")},
        reasonArgument()},
       userChangeNameWord,
       reset},
      {QStringLiteral("user sessions"),
       UserChangeCommandsText::tr("Who is signed in where; ends somebody's sessions"),
       {{endOption, UserChangeCommandsText::tr("Ends all sessions of NAME.")}, reasonArgument()},
       QStringLiteral("[NAME]"),
       sessions}};
}

}  // namespace linewarden::cli
