// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/access_policy.h"
#include "app/identity/identity.h"
#include "app/identity/role_desk.h"

namespace linewarden::cli {

namespace {

struct RoleCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Roles)
};

const QString roleNameWord = QStringLiteral("NAME");
const QString roleWord = QStringLiteral("ROLE");
const QString changeWord = QStringLiteral("CHANGE");

QStringList permissionNames(Role role) {
  QStringList names;
  for (const Permission permission : allPermissions()) {
    if (permissionsOf(role).contains(permission)) names.append(permissionName(permission));
  }
  return names;
}

Outcome toldRoles(const QList<RolePolicy>& policies) {
  QJsonArray array;
  TextTable table({RoleCommandsText::tr("Role"), RoleCommandsText::tr("Title"),
                   RoleCommandsText::tr("Second factor"), RoleCommandsText::tr("Idle lock (min)"),
                   RoleCommandsText::tr("Session (min)"), RoleCommandsText::tr("Permissions")});
  for (const RolePolicy& policy : policies) {
    const QStringList permissions = permissionNames(policy.role);
    array.append(
        QJsonObject{{QStringLiteral("name"), roleName(policy.role)},
                    {QStringLiteral("title"), roleTitle(policy.role)},
                    {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)},
                    {QStringLiteral("policy"), policyJson(policy)}});
    table.add({roleName(policy.role), roleTitle(policy.role), factorDemandName(policy.factor),
               QString::number(policy.idleLock.count()),
               QString::number(policy.longestSession.count()),
               permissions.join(QStringLiteral(", "))});
  }
  return {{{QStringLiteral("roles"), array}}, table.toString()};
}

Result<Outcome> listRole(const CommandContext& context) {
  return onConsole(context, QStringLiteral("role list"), [](OpenConsole& open) -> Result<Outcome> {
    AccessPolicy& policy = open.console->identity().policy();
    if (const auto read = await(policy.refresh()); !read) return read.error();
    return toldRoles(policy.policies());
  });
}

Result<Outcome> change(const CommandContext& context, bool isGrant) {
  const auto words = wordsOf(context, {roleNameWord, roleWord});
  if (!words) return words.error();
  const auto role = parseRole(words->at(1));
  if (!role) return role.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  const QString command = isGrant ? QStringLiteral("role grant") : QStringLiteral("role revoke");
  return asPerson(context, command, [&](OpenConsole& open) -> Result<Outcome> {
    const auto person = findPerson(open, words->at(0));
    if (!person) return person.error();
    RoleDesk& desk = open.console->identity().roles();
    const auto done = await(isGrant ? desk.grant(open.session, person->id, *role, *reason)
                                    : desk.revoke(open.session, person->id, *role, *reason));
    if (!done) return done.error();
    Outcome outcome;
    outcome.json = {{QStringLiteral("name"), person->name},
                    {QStringLiteral("role"), roleName(*role)},
                    {QStringLiteral("done"), done->done}};
    if (!done->done) outcome.json[QStringLiteral("change")] = done->changeId;
    outcome.text = done->done ? RoleCommandsText::tr("Done; it holds from now on.\n")
                              : RoleCommandsText::tr(
                                    "A second person has to confirm within 7 days: “linewardenctl "
                                    "--as NAME role confirm %1”.\n")
                                    .arg(done->changeId);
    return outcome;
  });
}

Result<Outcome> waiting(const CommandContext& context) {
  return onConsole(
      context, QStringLiteral("role waiting"), [](OpenConsole& open) -> Result<Outcome> {
        const auto changes = await(open.console->identity().roles().waiting(open.session));
        if (!changes) return changes.error();
        QJsonArray array;
        TextTable table({RoleCommandsText::tr("Change"), RoleCommandsText::tr("What"),
                         RoleCommandsText::tr("Role"), RoleCommandsText::tr("Name"),
                         RoleCommandsText::tr("Person"), RoleCommandsText::tr("Asked by"),
                         RoleCommandsText::tr("Until"), RoleCommandsText::tr("Reason")});
        for (const RoleChange& change : *changes) {
          array.append(QJsonObject{{QStringLiteral("id"), change.id},
                                   {QStringLiteral("grant"), change.isGrant},
                                   {QStringLiteral("role"), roleName(change.role)},
                                   {QStringLiteral("name"), change.personName},
                                   {QStringLiteral("displayName"), change.displayName},
                                   {QStringLiteral("askedBy"), change.askedByName},
                                   {QStringLiteral("asked"), toIsoUtc(change.asked)},
                                   {QStringLiteral("expires"), toIsoUtc(change.expires)},
                                   {QStringLiteral("reason"), change.reason}});
          table.add({QString::number(change.id),
                     change.isGrant ? RoleCommandsText::tr("give") : RoleCommandsText::tr("take"),
                     roleName(change.role), change.personName, change.displayName,
                     change.askedByName, toIsoUtc(change.expires), change.reason});
        }
        return Outcome{{{QStringLiteral("changes"), array}}, table.toString()};
      });
}

Result<Outcome> confirm(const CommandContext& context) {
  const auto change = numberOf(context, changeWord);
  if (!change) return change.error();
  return asPerson(
      context, QStringLiteral("role confirm"), [&change](OpenConsole& open) -> Result<Outcome> {
        const auto done = await(open.console->identity().roles().confirm(open.session, *change));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("change"), *change}, {QStringLiteral("done"), true}},
                       RoleCommandsText::tr("Confirmed; it holds from now on.\n")};
      });
}

Result<Outcome> refuse(const CommandContext& context) {
  const auto change = numberOf(context, changeWord);
  if (!change) return change.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(
      context, QStringLiteral("role refuse"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto done =
            await(open.console->identity().roles().refuse(open.session, *change, *reason));
        if (!done) return done.error();
        return Outcome{{{QStringLiteral("change"), *change}, {QStringLiteral("done"), false}},
                       RoleCommandsText::tr("Refused; nothing was changed.\n")};
      });
}

}  // namespace

QList<Command> roleCommands() {
  const QString nameAndRole = roleNameWord + u' ' + roleWord;
  return {{QStringLiteral("role list"),
           RoleCommandsText::tr("Roles, what they may and what they demand"),
           {},
           {},
           listRole},
          {QStringLiteral("role grant"),
           RoleCommandsText::tr("Gives somebody a role, or asks for it"),
           {reasonArgument()},
           nameAndRole,
           [](const CommandContext& context) { return change(context, true); }},
          {QStringLiteral("role revoke"),
           RoleCommandsText::tr("Takes a role away, or asks for it"),
           {reasonArgument()},
           nameAndRole,
           [](const CommandContext& context) { return change(context, false); }},
          {QStringLiteral("role waiting"),
           RoleCommandsText::tr("Changes that a second person has to confirm"),
           {},
           {},
           waiting},
          {QStringLiteral("role confirm"),
           RoleCommandsText::tr("Confirms what another one asked for"),
           {},
           changeWord,
           confirm},
          {QStringLiteral("role refuse"),
           RoleCommandsText::tr("Refuses it, or takes one's own back"),
           {reasonArgument()},
           changeWord,
           refuse}};
}

}  // namespace linewarden::cli
