// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/permissions.h"
#include "app/identity/role_rules.h"
#include "app/recipes/recipe.h"

#include <QList>

#include <optional>

/// Who may sign what, and which state follows (DESIGN 10). Pure; services enforce them.
namespace linewarden::recipe_rules {

/// The signature a version in that state waits for.
[[nodiscard]] std::optional<SignatureMeaning> awaited(RecipeState state);
/// The state after that signature, given at `now`.
[[nodiscard]] RecipeState afterSigning(SignatureMeaning meaning,
                                       const std::optional<UtcTime>& effectiveFrom, UtcTime now);
/// What a signature of that meaning needs.
[[nodiscard]] Permission permissionFor(SignatureMeaning meaning);
/// The role in which it is given.
[[nodiscard]] Role roleFor(SignatureMeaning meaning);
/// In review, or signed by process.
[[nodiscard]] bool isOpen(RecipeState state);
/// May be withdrawn: signed or effective.
[[nodiscard]] bool mayWithdraw(RecipeState state);

/// A signature that somebody is about to give.
struct SigningCase {
  RecipeVersion version;
  SignatureMeaning meaning = SignatureMeaning::ProcessApproval;
  role_rules::Party signer;
  QList<role_rules::Party> editors;              ///< everyone who wrote the version
  std::optional<role_rules::Party> otherSigner;  ///< who gave the first signature
};

/// Conflict when the version does not wait for this signature; SeparationOfDuties when the signer
/// (or another account of the same human) wrote the version or gave the other signature.
[[nodiscard]] Result<void> maySign(const SigningCase& which);

}  // namespace linewarden::recipe_rules
