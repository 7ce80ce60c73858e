// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_verification.h"
#include "ui/recipes/compare/recipe_state_badge.h"

/// What a verification means for the version it is about. Pure.
namespace linewarden::ui {

/// A version's worth as one word and one sentence.
struct RecipeVerdict {
  StateVerdict verdict = StateVerdict::Unknown;
  QString text;  ///< "Verified", "Not signed yet", or the first problem
};

/// Broken where the store claims what signatures, roles and trail do not bear out; what is not
/// signed yet is Unknown as long as its content holds.
[[nodiscard]] RecipeVerdict verdictOf(const RecipeVerification& verification);

}  // namespace linewarden::ui
