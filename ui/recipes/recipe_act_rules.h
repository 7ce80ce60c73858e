// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/recipes/recipe.h"
#include "ui/recipes/compare/recipe_state_badge.h"

#include <QList>
#include <QString>

namespace linewarden {
class AccessGuard;
}

namespace linewarden::ui {

/// What can be done with a version.
enum class RecipeAct { Edit, NewVersion, Copy, Sign, Reject, Withdraw, Load };

/// A version and who looks at it.
struct RecipeCase {
  RecipeDetails details;
  QList<RecipeVersion> versions;  ///< all of the recipe
  StateVerdict verdict = StateVerdict::Unknown;
  Session session;
};

/// Why this person may not, as far as it is known ahead; empty: they may. The services judge.
[[nodiscard]] QString recipeRefusal(RecipeAct act, const RecipeCase& which,
                                    const AccessGuard& guard);

}  // namespace linewarden::ui
