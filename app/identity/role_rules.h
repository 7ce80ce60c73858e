// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/person.h"

#include <chrono>

/// Separation of duties between roles (DESIGN 7). Pure rules; services enforce them.
namespace linewarden::role_rules {

/// A change that nobody confirmed for so long is void.
inline constexpr std::chrono::days changeWaitsFor{7};

/// Administrator and security officer: granting or taking one needs a second person.
[[nodiscard]] bool needsConfirmation(Role role);
/// Process and quality engineer: their signatures make a recipe effective.
[[nodiscard]] bool signsRecipes(Role role);
/// What an administrator does to somebody's account.
enum class AccountAct { Enable, ResetPassword, ResetSecondFactor };
/// A reset after which neither password nor second factor is one that the person chose.
[[nodiscard]] bool leavesNothing(const Person& person, AccountAct act);
/// Roles that this takes off until a second person confirms them.
[[nodiscard]] QSet<Role> takenOffBy(const Person& person, AccountAct act);
/// Two roles that nobody may hold together: process and quality engineer (two signatures are
/// two people), security officer and either of them (security signs no recipes), administrator
/// and security officer (who asks does not confirm), auditor and any other (reads only).
/// SeparationOfDuties naming both; fine where the roles go together.
[[nodiscard]] Result<void> mayHoldTogether(const QSet<Role>& roles);

/// Those of whom there must always be one, as they stand now: accounts that can sign in.
struct Holders {
  int administrators = 0;
  int securityOfficers = 0;
};
/// SeparationOfDuties when taking `roles` from somebody (or disabling them) would leave no
/// administrator, or no security officer where there is one.
[[nodiscard]] Result<void> mayLose(const QSet<Role>& roles, const Holders& holders);

/// Somebody as far as the rules look at them. `skeletons` of account and display name
/// (nameSkeleton), since one human may have two accounts.
struct Party {
  PersonId id;
  QString nameSkeleton;
  QString displaySkeleton;
};
/// The same account, or accounts that look like the same human's.
[[nodiscard]] bool isSameHuman(const Party& a, const Party& b);
/// Who asks for a change of somebody's role: not for themselves.
[[nodiscard]] Result<void> mayAsk(const Party& asker, const Party& target);
/// Who confirms it: neither who asked nor whose role it is.
[[nodiscard]] Result<void> mayConfirm(const Party& confirmer, const Party& asker,
                                      const Party& target);

}  // namespace linewarden::role_rules
