// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"

#include <QList>
#include <QString>

#include <optional>

/// Which versions the list of recipes shows. Pure.
namespace linewarden::ui {

struct RecipeFilter {
  QString search;  ///< words that all have to be found
  QString line;    ///< id; empty: any
  std::optional<RecipeState> state;
  bool all = false;  ///< every version, not only the current ones
  friend bool operator==(const RecipeFilter&, const RecipeFilter&) = default;
};

/// Effective, or on its way there.
[[nodiscard]] bool isCurrent(RecipeState state);
/// The versions that pass, in their order. Current ones of each recipe are those that are effective
/// or on their way there, or where there is none, its newest. A state that is asked for is looked
/// for among all versions.
[[nodiscard]] QList<RecipeVersion> shownVersions(const QList<RecipeVersion>& versions,
                                                 const RecipeFilter& filter, const Plant& plant);

}  // namespace linewarden::ui
