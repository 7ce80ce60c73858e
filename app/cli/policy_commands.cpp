// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/people_arguments.h"
#include "app/cli/text_table.h"
#include "app/identity/access_policy.h"
#include "app/identity/identity.h"

#include <algorithm>

namespace linewarden::cli {

namespace {

struct PolicyCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Policy)
};

const QString policyFactorOption = QStringLiteral("factor");
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
  if (arguments.isSet(policyFactorOption)) {
    const QString asked = arguments.value(policyFactorOption);
    for (const FactorDemand demand : {FactorDemand::AnyFactor, FactorDemand::SecurityKey}) {
      if (factorDemandName(demand) == asked) wish.factor = demand;
    }
    if (!wish.factor) {
      return usageError(
          PolicyCommandsText::tr("--factor is any or security-key, not “%1”.").arg(asked));
    }
  }
  if (arguments.isSet(oneSessionOption)) {
    const QString asked = arguments.value(oneSessionOption);
    if (asked != QStringLiteral("on") && asked != QStringLiteral("off")) {
      return usageError(PolicyCommandsText::tr("--one-session is on or off, not “%1”.").arg(asked));
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
  return usageError(
      PolicyCommandsText::tr("Say what to change: --factor, --idle, --length or --one-session."));
}

Outcome told(const QList<RolePolicy>& policies) {
  QJsonArray array;
  TextTable table({PolicyCommandsText::tr("Role"), PolicyCommandsText::tr("Second factor"),
                   PolicyCommandsText::tr("Idle lock (min)"),
                   PolicyCommandsText::tr("Session (min)"), PolicyCommandsText::tr("One session")});
  for (const RolePolicy& policy : policies) {
    QJsonObject json = policyJson(policy);
    json[QStringLiteral("role")] = roleName(policy.role);
    array.append(json);
    table.add({roleName(policy.role), factorDemandName(policy.factor),
               QString::number(policy.idleLock.count()),
               QString::number(policy.longestSession.count()),
               policy.oneSession ? PolicyCommandsText::tr("yes") : PolicyCommandsText::tr("no")});
  }
  return {{{QStringLiteral("policies"), array}}, table.toString()};
}

Result<Outcome> listPolicy(const CommandContext& context) {
  return onConsole(context, QStringLiteral("policy list"),
                   [](OpenConsole& open) -> Result<Outcome> {
                     AccessPolicy& policy = open.console->identity().policy();
                     if (const auto read = await(policy.refresh()); !read) return read.error();
                     return told(policy.policies());
                   });
}

Result<Outcome> setPolicy(const CommandContext& context) {
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
  return {{QStringLiteral("policy list"),
           PolicyCommandsText::tr("What each role demands at sign-in"),
           {},
           {},
           listPolicy},
          {QStringLiteral("policy set"),
           PolicyCommandsText::tr("Changes what a role demands"),
           {{policyFactorOption, PolicyCommandsText::tr("any or security-key."),
             QStringLiteral("FACTOR")},
            {idleOption, PolicyCommandsText::tr("Minutes until an idle console locks, 1 to 60."),
             QStringLiteral("MIN")},
            {lengthOption, PolicyCommandsText::tr("Minutes a session lasts, 15 to 1440."),
             QStringLiteral("MIN")},
            {oneSessionOption,
             PolicyCommandsText::tr(
                 "on: a new sign-in ends the one before at the same workstation; or off."),
             QStringLiteral("ON")},
            reasonArgument()},
           QStringLiteral("ROLE"),
           setPolicy}};
}

}  // namespace linewarden::cli
