// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/person_access.h"

#include "app/identity/person_repository.h"
#include "app/identity/role_repository.h"

#include <QCoreApplication>

namespace linewarden::person_access {

namespace {

struct PersonAccessText {
  Q_DECLARE_TR_FUNCTIONS(People)
};

Error nobody() {
  return {ErrorCode::NotFound,
          PersonAccessText::tr(
              "There is no such account. Look at the list of people again; it may have "
              "changed meanwhile."),
          {}};
}

Result<role_rules::Party> personAccessPartyOf(QSqlDatabase& database, PersonId id) {
  const auto party = role_repository::party(database, id);
  if (!party) return party.error();
  if (!party->has_value()) return nobody();
  return **party;
}

}  // namespace

Result<Person> existing(QSqlDatabase& database, PersonId id) {
  const auto person = person_repository::person(database, id);
  if (!person) return person.error();
  if (!person->has_value() || (*person)->source == PersonSource::Emergency) return nobody();
  return **person;
}

Result<void> mayLose(QSqlDatabase& database, const Person& person, const QSet<Role>& roles) {
  if (person.disabled) return {};
  const auto holders = role_repository::holders(database);
  if (!holders) return holders.error();
  return role_rules::mayLose(roles, *holders);
}

Result<void> mayAsk(QSqlDatabase& database, PersonId asker, PersonId target) {
  const auto one = personAccessPartyOf(database, asker);
  if (!one) return one.error();
  const auto other = personAccessPartyOf(database, target);
  if (!other) return other.error();
  return role_rules::mayAsk(*one, *other);
}

Result<bool> mayGiveAlone(QSqlDatabase& database, PersonId asker, Role role) {
  if (!role_rules::needsConfirmation(role)) return true;
  // A new installation has one administrator: without this there would never be a second person.
  if (role != Role::SecurityOfficer) return false;
  return role_repository::isOnlyPrivileged(database, asker);
}

QJsonArray roleNames(const QSet<Role>& roles) {
  QJsonArray names;
  for (const Role role : allRoles()) {
    if (roles.contains(role)) names.append(roleName(role));
  }
  return names;
}

QString objectOf(const QString& accountName) {
  return QStringLiteral("person:") + accountName;
}

}  // namespace linewarden::person_access
