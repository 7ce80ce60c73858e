// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/os/files.h"
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/identity.h"
#include "app/identity/people_csv.h"

namespace linewarden::cli {

namespace {

struct UserAddCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::UserAdd)
};

const QString userAddDisplayNameOption = QStringLiteral("display-name");
const QString userAddRoleOption = QStringLiteral("role");
const QString userAddDryRunOption = QStringLiteral("dry-run");
constexpr qint64 largestFile = 1024 * 1024;

Result<Outcome> add(const CommandContext& context) {
  const auto words = wordsOf(context, {QStringLiteral("NAME")});
  if (!words) return words.error();
  Invitation invitation;
  invitation.name = words->first();
  if (!context.arguments.isSet(userAddDisplayNameOption)) {
    return usageError(
        UserAddCommandsText::tr("The person's name is missing: --display-name NAME."));
  }
  invitation.displayName = context.arguments.value(userAddDisplayNameOption);
  for (const QString& name : context.arguments.values(userAddRoleOption)) {
    const auto role = parseRole(name);
    if (!role) return role.error();
    invitation.roles.insert(*role);
  }
  if (invitation.roles.isEmpty()) {
    return usageError(UserAddCommandsText::tr("A role is missing: --role ROLE, once for each."));
  }
  invitation.reason = context.arguments.value(reasonOption);
  return asPerson(context, QStringLiteral("user add"),
                  [&invitation](OpenConsole& open) -> Result<Outcome> {
                    const auto invited =
                        await(open.console->identity().people().invite(open.session, invitation));
                    if (!invited) return invited.error();
                    return Outcome{invitedJson(*invited), invitedText(*invited)};
                  });
}

Outcome previewOf(const PeopleCsv& file) {
  QJsonArray people;
  QJsonArray problems;
  TextTable table({UserAddCommandsText::tr("Line"), UserAddCommandsText::tr("Name"),
                   UserAddCommandsText::tr("Person"), UserAddCommandsText::tr("Roles")});
  for (const PeopleCsvRow& row : file.rows) {
    const QStringList roles = roleNames(row.roles);
    people.append(QJsonObject{{QStringLiteral("line"), row.line},
                              {QStringLiteral("name"), row.name},
                              {QStringLiteral("displayName"), row.displayName},
                              {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
    table.add(
        {QString::number(row.line), row.name, row.displayName, roles.join(QStringLiteral(", "))});
  }
  Outcome outcome;
  outcome.text = table.toString();
  for (const PeopleCsvProblem& problem : file.problems) {
    problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("text"), problem.text}});
    outcome.text +=
        UserAddCommandsText::tr("Line %1: %2").arg(problem.line).arg(problem.text) + u'\n';
  }
  if (!problems.isEmpty()) {
    outcome.text +=
        UserAddCommandsText::tr("Nobody was added. Put the file right and try again.\n");
  }
  outcome.json = {{QStringLiteral("people"), people},
                  {QStringLiteral("problems"), problems},
                  {QStringLiteral("added"), false}};
  outcome.failed = !problems.isEmpty();
  return outcome;
}

Result<Outcome> inviteAll(OpenConsole& open, const PeopleCsv& file, const QString& reason) {
  QList<Invitation> invitations;
  for (const PeopleCsvRow& row : file.rows) {
    invitations.append({row.name, row.displayName, row.roles, reason});
  }
  const auto invited =
      await(open.console->identity().people().inviteAll(open.session, invitations));
  if (!invited) return invited.error();
  Outcome outcome;
  QJsonArray people;
  for (const Invited& person : *invited) {
    people.append(invitedJson(person));
    outcome.text += invitedText(person);
  }
  outcome.json = {{QStringLiteral("people"), people},
                  {QStringLiteral("problems"), QJsonArray()},
                  {QStringLiteral("added"), true}};
  return outcome;
}

Result<Outcome> importUserAdd(const CommandContext& context) {
  const auto words = wordsOf(context, {QStringLiteral("FILE")});
  if (!words) return words.error();
  auto bytes = os::readSmallFile(words->first(), largestFile);
  if (!bytes) return bytes.error();
  PeopleCsv file = readPeopleCsv(*bytes);
  const bool dryRun = context.arguments.isSet(userAddDryRunOption);
  const auto work = [&context, &file, dryRun](OpenConsole& open) -> Result<Outcome> {
    const auto known = await(open.console->identity().people().list(open.session));
    if (!known) return known.error();
    refuseKnown(file, *known);
    if (dryRun || !file.problems.isEmpty()) return previewOf(file);
    return inviteAll(open, file, context.arguments.value(reasonOption));
  };
  const QString command = QStringLiteral("user import");
  return dryRun ? onConsole(context, command, work) : asPerson(context, command, work);
}

}  // namespace

QList<Command> userAddCommands() {
  return {{QStringLiteral("user add"),
           UserAddCommandsText::tr("Invites somebody; prints a one-time password"),
           {{userAddDisplayNameOption, UserAddCommandsText::tr("The person's name for people."),
             QStringLiteral("NAME")},
            {userAddRoleOption, UserAddCommandsText::tr("A role; may be given several times."),
             QStringLiteral("ROLE")},
            reasonArgument()},
           QStringLiteral("NAME"),
           add},
          {QStringLiteral("user import"),
           UserAddCommandsText::tr("Invites everybody in a CSV file, or nobody"),
           {{userAddDryRunOption,
             UserAddCommandsText::tr("Only tells what is in the file and what is wrong with it.")},
            reasonArgument()},
           QStringLiteral("FILE"),
           importUserAdd}};
}

}  // namespace linewarden::cli
