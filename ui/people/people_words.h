// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/person.h"

#include <QLocale>
#include <QString>

/// What is said of accounts, translated. Pure.
namespace linewarden::ui {

[[nodiscard]] QString personStateWord(PersonState state);
/// The same; somebody who was signed in before and has a one-time password now is not invited but
/// reset.
[[nodiscard]] QString personStateWord(const Person& person);
[[nodiscard]] QString sourceWord(PersonSource source);
[[nodiscard]] QString factorWords(const Person& person);  ///< "Security key", "None yet"
/// Titles in the order of the table of roles: "Operator, Auditor".
[[nodiscard]] QString roleTitles(const QSet<Role>& roles);
/// One line on what the role is for.
[[nodiscard]] QString roleMeaning(Role role);
/// All that the role may, for a tooltip.
[[nodiscard]] QString roleRights(Role role);
[[nodiscard]] QString programWord(const QString& program);
/// Why a signing key was retired, to follow a colon.
[[nodiscard]] QString retiredBecause(const QString& cause);
/// "Anna Rossi (rossi)"
[[nodiscard]] QString fullName(const QString& displayName, const QString& name);
/// "Never", or local time.
[[nodiscard]] QString lastSignInText(const Person& person, UtcTime now, const QLocale& locale);
/// For tooltips: "2026-01-31 08:15:00 UTC".
[[nodiscard]] QString utcText(UtcTime time);

}  // namespace linewarden::ui
