// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/identity.h"

#include <array>

namespace linewarden::cli {

namespace {

struct UserListCommandText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::UserList)
};

const QString userListRoleOption = QStringLiteral("role");
const QString userListStateOption = QStringLiteral("state");
constexpr std::array states{PersonState::Invited, PersonState::Active, PersonState::Disabled};

/// Whom to list; everybody where nothing is set.
struct Filter {
  std::optional<Role> role;
  std::optional<PersonState> state;

  [[nodiscard]] bool takes(const Person& person) const {
    return (!role || person.roles.contains(*role)) && (!state || person.state() == *state);
  }
};

Result<Filter> filterOf(const CommandContext& context) {
  Filter filter;
  if (context.arguments.isSet(userListRoleOption)) {
    const auto role = parseRole(context.arguments.value(userListRoleOption));
    if (!role) return role.error();
    filter.role = *role;
  }
  if (!context.arguments.isSet(userListStateOption)) return filter;
  const QString asked = context.arguments.value(userListStateOption);
  for (const PersonState state : states) {
    if (stateName(state) == asked) filter.state = state;
  }
  if (filter.state) return filter;
  return usageError(
      UserListCommandText::tr("--state is invited, active or disabled, not “%1”.").arg(asked));
}

QString sourceName(PersonSource source) {
  return source == PersonSource::Directory ? QStringLiteral("directory") : QStringLiteral("local");
}

QString factorText(const Person& person) {
  if (!person.hasSecondFactor) return UserListCommandText::tr("no");
  if (person.securityKeys == 0) return UserListCommandText::tr("yes");
  return UserListCommandText::tr("yes, security keys: %1").arg(person.securityKeys);
}

QString stateText(const Person& person) {
  if (person.state() == PersonState::Disabled) return UserListCommandText::tr("disabled");
  if (person.state() == PersonState::Active) return UserListCommandText::tr("active");
  return UserListCommandText::tr("invited until %1").arg(toIsoUtc(*person.invitedUntil));
}

QJsonObject personJson(const Person& person) {
  return {{QStringLiteral("name"), person.name},
          {QStringLiteral("displayName"), person.displayName},
          {QStringLiteral("roles"), QJsonArray::fromStringList(roleNames(person.roles))},
          {QStringLiteral("state"), stateName(person.state())},
          {QStringLiteral("invitedUntil"), timeJson(person.invitedUntil)},
          {QStringLiteral("source"), sourceName(person.source)},
          {QStringLiteral("disabled"), person.disabled},
          {QStringLiteral("secondFactor"), person.hasSecondFactor},
          {QStringLiteral("securityKeys"), person.securityKeys},
          {QStringLiteral("created"), toIsoUtc(person.created)},
          {QStringLiteral("lastSignIn"), timeJson(person.lastSignIn)}};
}

Outcome told(const QList<Person>& people, const Filter& filter) {
  QJsonArray array;
  TextTable table({UserListCommandText::tr("Name"), UserListCommandText::tr("Person"),
                   UserListCommandText::tr("State"), UserListCommandText::tr("Roles"),
                   UserListCommandText::tr("Second factor"),
                   UserListCommandText::tr("Last sign-in")});
  for (const Person& person : people) {
    if (!filter.takes(person)) continue;
    array.append(personJson(person));
    table.add(
        {person.name, person.displayName, stateText(person),
         roleNames(person.roles).join(QStringLiteral(", ")), factorText(person),
         person.lastSignIn ? toIsoUtc(*person.lastSignIn) : UserListCommandText::tr("never")});
  }
  return {{{QStringLiteral("people"), array}}, table.toString()};
}

Result<Outcome> runUserList(const CommandContext& context) {
  const auto filter = filterOf(context);
  if (!filter) return filter.error();
  return onConsole(
      context, QStringLiteral("user list"), [&filter](OpenConsole& open) -> Result<Outcome> {
        const auto people = await(open.console->identity().people().list(open.session));
        if (!people) return people.error();
        return told(*people, *filter);
      });
}

}  // namespace

QList<Command> userListCommands() {
  return {{QStringLiteral("user list"),
           UserListCommandText::tr("People, their roles and second factors"),
           {{userListRoleOption, UserListCommandText::tr("Only people with this role."),
             QStringLiteral("ROLE")},
            {userListStateOption,
             UserListCommandText::tr("Only people who are invited, active or disabled."),
             QStringLiteral("STATE")}},
           {},
           runUserList}};
}

}  // namespace linewarden::cli
