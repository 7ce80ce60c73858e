// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_arguments.h"

#include "app/cli/await.h"
#include "app/cli/secret_lines.h"
#include "app/identity/identity.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

struct PeopleArgumentsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::PeopleArguments)
};

}  // namespace

QCommandLineOption reasonArgument() {
  return {reasonOption,
          PeopleArgumentsText::tr("Why, in a few words; it stands in the audit trail."),
          QStringLiteral("TEXT")};
}

Result<QString> reasonOf(const CommandContext& context) {
  if (context.arguments.isSet(reasonOption)) return context.arguments.value(reasonOption);
  return usageError(PeopleArgumentsText::tr("A reason is missing: --reason TEXT."));
}

Result<QStringList> wordsOf(const CommandContext& context, const QStringList& names) {
  QStringList words = context.arguments.positionalArguments();
  if (words.size() == names.size()) return words;
  if (words.size() < names.size()) {
    return usageError(PeopleArgumentsText::tr("%1 is missing.").arg(names.at(words.size())));
  }
  return usageError(
      PeopleArgumentsText::tr("“%1” is one word too many.").arg(words.at(names.size())));
}

Result<qint64> parseNumber(const QString& word, const QString& name) {
  bool isNumber = false;
  const qint64 number = word.toLongLong(&isNumber);
  if (isNumber && number >= 1) return number;
  return usageError(
      PeopleArgumentsText::tr("%1 is a whole number of at least 1, not “%2”.").arg(name, word));
}

Result<qint64> numberOf(const CommandContext& context, const QString& name) {
  const auto words = wordsOf(context, {name});
  if (!words) return words.error();
  return parseNumber(words->first(), name);
}

Result<Role> parseRole(const QString& name) {
  if (const auto role = roleFromName(name)) return *role;
  const QList<Role> all = allRoles();
  return usageError(
      PeopleArgumentsText::tr("“%1” is no role. There are: %2.")
          .arg(name, roleNames(QSet<Role>(all.begin(), all.end())).join(QStringLiteral(", "))));
}

Result<Person> findPerson(OpenConsole& open, const QString& name) {
  const auto people = await(open.console->identity().people().list(open.session));
  if (!people) return people.error();
  const auto found = std::find_if(people->begin(), people->end(), [&name](const Person& person) {
    return person.name.compare(name, Qt::CaseInsensitive) == 0;
  });
  if (found != people->end()) return *found;
  return Error{ErrorCode::NotFound,
               PeopleArgumentsText::tr(
                   "There is no account “%1”. “linewardenctl user list” tells who is there.")
                   .arg(name),
               {}};
}

Result<Proof> readProof(const CommandContext& context) {
  Proof proof;
  auto password =
      context.secrets.next(PeopleArgumentsText::tr("Password of %1 once more, for the signature")
                               .arg(context.globals.person));
  if (!password) return password.error();
  auto code =
      context.secrets.next(PeopleArgumentsText::tr("A new code of %1").arg(context.globals.person));
  if (!code) return code.error();
  proof.password = std::move(*password);
  proof.code = std::move(*code);
  return proof;
}

Error proofRefusal(const Error& error) {
  if (error.code != ErrorCode::SecondFactorRefused) return error;
  return {error.code,
          error.message + u' ' +
              PeopleArgumentsText::tr(
                  "The code that signed you in is used up: a signature takes the next one "
                  "your authenticator shows, or a recovery code."),
          error.detail};
}

QStringList roleNames(const QSet<Role>& roles) {
  QStringList names;
  for (const Role role : allRoles()) {
    if (roles.contains(role)) names.append(roleName(role));
  }
  return names;
}

QString stateName(PersonState state) {
  switch (state) {
    case PersonState::Invited: return QStringLiteral("invited");
    case PersonState::Active: return QStringLiteral("active");
    case PersonState::Disabled: break;
  }
  return QStringLiteral("disabled");
}

QJsonValue timeJson(const std::optional<UtcTime>& time) {
  return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue::Null;
}

QJsonObject invitedJson(const Invited& invited) {
  return {{QStringLiteral("name"), invited.name},
          {QStringLiteral("oneTimePassword"), invited.oneTimePassword},
          {QStringLiteral("until"), toIsoUtc(invited.until)},
          {QStringLiteral("waitingRoles"), QJsonArray::fromStringList(roleNames(invited.waiting))}};
}

QString invitedText(const Invited& invited) {
  const QString text = PeopleArgumentsText::tr(
                           "One-time password of %1, good until %2; hand it over in person, it is "
                           "not shown again:\n  %3\n")
                           .arg(invited.name, toIsoUtc(invited.until), invited.oneTimePassword);
  return text + waitingText(invited.waiting);
}

QString waitingText(const QSet<Role>& roles) {
  if (roles.isEmpty()) return {};
  return PeopleArgumentsText::tr(
             "A second person has to confirm: %1 (“linewardenctl role waiting”).\n")
      .arg(roleNames(roles).join(QStringLiteral(", ")));
}

}  // namespace linewarden::cli
