// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"

#include <QJsonArray>
#include <QSqlDatabase>

/// What services of this room ask the store about an account before they change it; inside the
/// transaction of the change, so that it holds.
namespace linewarden::person_access {

/// The account as it is now. NotFound for none, and for the emergency account, which nobody
/// changes here.
[[nodiscard]] Result<Person> existing(QSqlDatabase& database, PersonId id);
/// role_rules::mayLose for somebody as they are now; fine for a disabled account, which does not
/// count.
[[nodiscard]] Result<void> mayLose(QSqlDatabase& database, const Person& person,
                                   const QSet<Role>& roles);
/// role_rules::mayAsk for two accounts.
[[nodiscard]] Result<void> mayAsk(QSqlDatabase& database, PersonId asker, PersonId target);
/// Whether `asker` may give the role without a second person: any but administrator and security
/// officer, and the first security officer while nobody is there who could confirm.
[[nodiscard]] Result<bool> mayGiveAlone(QSqlDatabase& database, PersonId asker, Role role);

/// Their stable names in the order of allRoles(), for the trail.
[[nodiscard]] QJsonArray roleNames(const QSet<Role>& roles);
/// "person:rossi"
[[nodiscard]] QString objectOf(const QString& accountName);

}  // namespace linewarden::person_access
