// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/access_policy.h"
#include "app/identity/identity.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Policy)
};

const QString factorOption = QStringLiteral("factor");
const QString idleOption = QStringLiteral("idle");
const QString lengthOption = QStringLiteral("length");
const QString oneSessionOption = QStringLiteral("one-session");

/// What was asked to be other than before.
struct Wish {
  std::optional<FactorDemand> factor;
  std::optional<bool> oneSession;
  int idle = 0;
  int length = 0;

  [[nodiscard]] bool isEmpty() const { return !factor && !oneSession && idle == 0 && length == 0; }
  void applyTo(RolePolicy& policy) const {
    if (factor) policy.factor = *factor;
    if (oneSession) policy.oneSession = *oneSession;
    if (idle > 0) policy.idleLock = std::chrono::minutes(idle);
    if (length > 0) policy.longestSession = std::chrono::minutes(length);
  }
};

Result<Wish> wishOf(const QCommandLineParser& arguments) {
  Wish wish;
  if (arguments.isSet(factorOption)) {
    const QString asked = arguments.value(factorOption);
    for (const FactorDemand demand : {FactorDemand::AnyFactor, FactorDemand::SecurityKey}) {
      if (factorDemandName(demand) == asked) wish.factor = demand;
    }
    if (!wish.factor) {
      return usageError(Text::tr("--factor is any or security-key, not “%1”.").arg(asked));
    }
  }
  if (arguments.isSet(oneSessionOption)) {
    const QString asked = arguments.value(oneSessionOption);
    if (asked != QStringLiteral("on") && asked != QStringLiteral("off")) {
      return usageError(Text::tr("--one-session is on or off, not “%1”.").arg(asked));
    }
    wish.oneSession = asked == QStringLiteral("on");
  }
  const auto idle =
      numberOption(arguments, idleOption, static_cast<int>(RolePolicy::shortestIdleLock.count()),
                   static_cast<int>(RolePolicy::longestIdleLock.count()), 0);
  if (!idle) return idle.error();
  const auto length =
      numberOption(arguments, lengthOption, static_cast<int>(RolePolicy::leastSession.count()),
                   static_cast<int>(RolePolicy::mostSession.count()), 0);
  if (!length) return length.error();
  wish.idle = *idle;
  wish.length = *length;
  if (!wish.isEmpty()) return wish;
  return usageError(Text::tr("Say what to change: --factor, --idle, --length or --one-session."));
}

Outcome told(const QList<RolePolicy>& policies) {
  QJsonArray array;
  TextTable table({Text::tr("Role"), Text::tr("Second factor"), Text::tr("Idle lock (min)"),
                   Text::tr("Session (min)"), Text::tr("One session")});
  for (const RolePolicy& policy : policies) {
    QJsonObject json = policyJson(policy);
    json[QStringLiteral("role")] = roleName(policy.role);
    array.append(json);
    table.add({roleName(policy.role), factorDemandName(policy.factor),
               QString::number(policy.idleLock.count()),
               QString::number(policy.longestSession.count()),
               policy.oneSession ? Text::tr("yes") : Text::tr("no")});
  }
  return {{{QStringLiteral("policies"), array}}, table.toString()};
}

Result<Outcome> list(const CommandContext& context) {
  return onConsole(context, QStringLiteral("policy list"),
                   [](OpenConsole& open) -> Result<Outcome> {
                     AccessPolicy& policy = open.console->identity().policy();
                     if (const auto read = await(policy.refresh()); !read) return read.error();
                     return told(policy.policies());
                   });
}

Result<Outcome> set(const CommandContext& context) {
  const auto words = wordsOf(context, {QStringLiteral("ROLE")});
  if (!words) return words.error();
  const auto role = parseRole(words->first());
  if (!role) return role.error();
  const auto wish = wishOf(context.arguments);
  if (!wish) return wish.error();
  const auto reason = reasonOf(context);
  if (!reason) return reason.error();
  return asPerson(context, QStringLiteral("policy set"), [&](OpenConsole& open) -> Result<Outcome> {
    AccessPolicy& desk = open.console->identity().policy();
    if (const auto read = await(desk.refresh()); !read) return read.error();
    const QList<RolePolicy> policies = desk.policies();
    RolePolicy policy =
        *std::find_if(policies.begin(), policies.end(),
                      [&role](const RolePolicy& known) { return known.role == *role; });
    wish->applyTo(policy);
    const auto done = await(desk.change(open.session, policy, *reason));
    if (!done) return done.error();
    return told({policy});
  });
}

}  // namespace

QJsonObject policyJson(const RolePolicy& policy) {
  return {{QStringLiteral("factor"), factorDemandName(policy.factor)},
          {QStringLiteral("idleLockMinutes"), static_cast<qint64>(policy.idleLock.count())},
          {QStringLiteral("sessionMinutes"), static_cast<qint64>(policy.longestSession.count())},
          {QStringLiteral("oneSession"), policy.oneSession}};
}

QList<Command> policyCommands() {
  return {
      {QStringLiteral("policy list"), Text::tr("What each role demands at sign-in"), {}, {}, list},
      {QStringLiteral("policy set"),
       Text::tr("Changes what a role demands"),
       {{factorOption, Text::tr("any or security-key."), QStringLiteral("FACTOR")},
        {idleOption, Text::tr("Minutes until an idle console locks, 1 to 60."),
         QStringLiteral("MIN")},
        {lengthOption, Text::tr("Minutes a session lasts, 15 to 1440."), QStringLiteral("MIN")},
        {oneSessionOption,
         Text::tr("on: a new sign-in ends the one before at the same workstation; or off."),
         QStringLiteral("ON")},
        reasonArgument()},
       QStringLiteral("ROLE"),
       set}};
}

}  // namespace linewarden::cli
