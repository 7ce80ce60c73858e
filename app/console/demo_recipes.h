// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"
#include "app/recipes/recipe.h"

#include <functional>

namespace linewarden {

class RecipeApproval;
class RecipeDesk;

/// What the demo plant's recipes are written with.
struct DemoRecipeRooms {
  RecipeDesk& desk;
  RecipeApproval& approval;
  std::shared_ptr<const Plant> plant;
  Session author;
  Session process;
  Session quality;
  std::function<Proof(const Session&)> proofOf;  ///< a fresh one at each call
  std::function<void(std::chrono::minutes)> passTime;
};

/// What a line of the demo plant makes, and the set points it runs with: the middle of each
/// measured value's limits.
[[nodiscard]] RecipeContent demoRecipe(const Plant& plant, const Line& line);

/// A recipe of each line, written, signed by two and effective; then what makes lists look lived
/// in: a version that was rejected, one that waits for quality, one in review and a draft. Through
/// the services that the real path uses; blocks.
Result<void> fillDemoRecipes(const DemoRecipeRooms& rooms);

}  // namespace linewarden
