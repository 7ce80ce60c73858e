// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/identity/people.h"
#include "app/identity/proof.h"

#include <QJsonArray>

namespace linewarden {
struct RolePolicy;
}

/// What the commands about people have in common: their arguments and how they tell of people.
namespace linewarden::cli {

inline const QString reasonOption = QStringLiteral("reason");
[[nodiscard]] QCommandLineOption reasonArgument();
/// Wrong use where it is not given; its text is judged by the service.
[[nodiscard]] Result<QString> reasonOf(const CommandContext& context);

/// The words after the command, `names` of which there are just so many; wrong use otherwise.
[[nodiscard]] Result<QStringList> wordsOf(const CommandContext& context, const QStringList& names);
/// The only word, a whole number of at least 1.
[[nodiscard]] Result<qint64> numberOf(const CommandContext& context, const QString& name);
[[nodiscard]] Result<qint64> parseNumber(const QString& word, const QString& name);
[[nodiscard]] Result<Role> parseRole(const QString& name);

/// By account name, whatever its case; NotFound.
[[nodiscard]] Result<Person> findPerson(OpenConsole& open, const QString& name);
/// Password and second factor once more, for a signature.
[[nodiscard]] Result<Proof> readProof(const CommandContext& context);
/// The same refusal, with what a person at the command line has to know of codes.
[[nodiscard]] Error proofRefusal(const Error& error);

/// The roles' names in their fixed order.
[[nodiscard]] QStringList roleNames(const QSet<Role>& roles);
[[nodiscard]] QString stateName(PersonState state);  ///< "invited", "active", "disabled"
[[nodiscard]] QJsonValue timeJson(const std::optional<UtcTime>& time);
[[nodiscard]] QJsonObject policyJson(const RolePolicy& policy);  ///< policy_commands.cpp
[[nodiscard]] QJsonObject invitedJson(const Invited& invited);
/// For people: the one-time password and until when, once.
[[nodiscard]] QString invitedText(const Invited& invited);
/// Which roles wait for a second person; empty where none does.
[[nodiscard]] QString waitingText(const QSet<Role>& roles);

}  // namespace linewarden::cli
