// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/identity/people.h"

#include <QJsonArray>

#include <algorithm>

namespace linewarden::cli {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::UserList)
};

QStringList roleNames(const QSet<Role>& roles) {
  QStringList names;
  for (const Role role : allRoles()) {
    if (roles.contains(role)) names.append(roleName(role));
  }
  return names;
}

Outcome told(const QList<Person>& people) {
  QJsonArray array;
  TextTable table({Text::tr("Name"), Text::tr("Person"), Text::tr("Roles"),
                   Text::tr("Second factor"), Text::tr("Last sign-in")});
  for (const Person& person : people) {
    const QString lastSignIn = person.lastSignIn ? toIsoUtc(*person.lastSignIn) : QString();
    const QStringList roles = roleNames(person.roles);
    array.append(QJsonObject{{QStringLiteral("name"), person.name},
                             {QStringLiteral("displayName"), person.displayName},
                             {QStringLiteral("roles"), QJsonArray::fromStringList(roles)},
                             {QStringLiteral("disabled"), person.disabled},
                             {QStringLiteral("secondFactor"), person.hasSecondFactor},
                             {QStringLiteral("created"), toIsoUtc(person.created)},
                             {QStringLiteral("lastSignIn"),
                              person.lastSignIn ? QJsonValue(lastSignIn) : QJsonValue::Null}});
    table.add({person.disabled ? Text::tr("%1 (disabled)").arg(person.name) : person.name,
               person.displayName, roles.join(QStringLiteral(", ")),
               person.hasSecondFactor ? Text::tr("yes") : Text::tr("no"),
               lastSignIn.isEmpty() ? Text::tr("never") : lastSignIn});
  }
  return {{{QStringLiteral("people"), array}}, table.toString()};
}

Result<Outcome> run(const CommandContext& context) {
  auto open = openConsole(context, QStringLiteral("user list"));
  if (!open) return open.error();
  const auto people = await(open->console->people().list(open->session));
  if (!people) return people.error();
  closeConsole(*open);
  return told(*people);
}

}  // namespace

Command userListCommand() {
  return {
      QStringLiteral("user list"), Text::tr("People, their roles and second factors"), {}, {}, run};
}

}  // namespace linewarden::cli
