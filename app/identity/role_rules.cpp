// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/role_rules.h"

#include <QCoreApplication>

#include <array>

namespace linewarden::role_rules {

namespace {

struct RoleRulesText {
  Q_DECLARE_TR_FUNCTIONS(RoleRules)
};

struct ForbiddenPair {
  Role one;
  Role other;
  const char* why;
};

constexpr std::array<ForbiddenPair, 4> forbiddenPairs{{
    {Role::ProcessEngineer, Role::QualityEngineer,
     QT_TRANSLATE_NOOP("RoleRules", "A recipe is signed by two people, one of each role.")},
    {Role::SecurityOfficer, Role::ProcessEngineer,
     QT_TRANSLATE_NOOP("RoleRules", "A security officer signs no recipes.")},
    {Role::SecurityOfficer, Role::QualityEngineer,
     QT_TRANSLATE_NOOP("RoleRules", "A security officer signs no recipes.")},
    {Role::Administrator, Role::SecurityOfficer,
     QT_TRANSLATE_NOOP("RoleRules", "Who asks for a privileged role does not confirm it.")},
}};

Error apart(const QString& message) {
  return {ErrorCode::SeparationOfDuties, message, {}};
}

Error notTogether(Role one, Role other, const QString& why) {
  return apart(
      RoleRulesText::tr("Nobody holds the roles “%1” and “%2” together. %3 Take one of them away "
                        "first, or choose somebody else.")
          .arg(roleTitle(one), roleTitle(other), why));
}

}  // namespace

bool needsConfirmation(Role role) {
  return role == Role::Administrator || role == Role::SecurityOfficer;
}

bool signsRecipes(Role role) {
  return role == Role::ProcessEngineer || role == Role::QualityEngineer;
}

bool leavesNothing(const Person& person, AccountAct act) {
  if (!person.lastSignIn) return false;  // an invitation: nothing was theirs yet
  switch (act) {
    case AccountAct::Enable: return false;
    case AccountAct::ResetPassword: return !person.hasSecondFactor;
    case AccountAct::ResetSecondFactor: return person.invitedUntil.has_value();
  }
  return true;
}

QSet<Role> takenOffBy(const Person& person, AccountAct act) {
  const bool all = leavesNothing(person, act);
  QSet<Role> roles;
  for (const Role role : person.roles) {
    if (needsConfirmation(role) || (all && signsRecipes(role))) roles.insert(role);
  }
  return roles;
}

Result<void> mayHoldTogether(const QSet<Role>& roles) {
  for (const ForbiddenPair& pair : forbiddenPairs) {
    if (roles.contains(pair.one) && roles.contains(pair.other)) {
      return notTogether(pair.one, pair.other, RoleRulesText::tr(pair.why));
    }
  }
  if (!roles.contains(Role::Auditor)) return {};
  for (const Role role : allRoles()) {
    if (role == Role::Auditor || !roles.contains(role)) continue;
    return notTogether(Role::Auditor, role,
                       RoleRulesText::tr("An auditor reads, and changes nothing."));
  }
  return {};
}

Result<void> mayLose(const QSet<Role>& roles, const Holders& holders) {
  if (roles.contains(Role::Administrator) && holders.administrators <= 1) {
    return apart(RoleRulesText::tr(
        "This is the last administrator who can sign in; without one nobody could give "
        "access any more. Make somebody else administrator first."));
  }
  if (roles.contains(Role::SecurityOfficer) && holders.securityOfficers == 1) {
    return apart(RoleRulesText::tr(
        "This is the last security officer who can sign in; without one nobody would "
        "watch over the administrators. Make somebody else security officer first."));
  }
  return {};
}

bool isSameHuman(const Party& a, const Party& b) {
  const auto alike = [](const QString& one, const QString& other) {
    return !one.isEmpty() && one == other;
  };
  // An account "anna.rossi" and another one of an "Anna Rossi" are hers both.
  return a.id == b.id || alike(a.nameSkeleton, b.nameSkeleton) ||
         alike(a.displaySkeleton, b.displaySkeleton) || alike(a.nameSkeleton, b.displaySkeleton) ||
         alike(a.displaySkeleton, b.nameSkeleton);
}

Result<void> mayAsk(const Party& asker, const Party& target) {
  if (!isSameHuman(asker, target)) return {};
  return apart(
      RoleRulesText::tr("Nobody changes their own roles, nor those of a second account of theirs. "
                        "Ask another administrator."));
}

Result<void> mayConfirm(const Party& confirmer, const Party& asker, const Party& target) {
  if (isSameHuman(confirmer, asker)) {
    return apart(
        RoleRulesText::tr("You asked for this change yourself, so it takes a second person to "
                          "confirm it. Ask another administrator or a security officer."));
  }
  if (isSameHuman(confirmer, target)) {
    return apart(
        RoleRulesText::tr("This change is of your own roles, so somebody else has to confirm it. "
                          "Ask another administrator or a security officer."));
  }
  return {};
}

}  // namespace linewarden::role_rules
