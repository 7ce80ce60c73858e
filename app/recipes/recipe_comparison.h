// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"

#include <QList>

#include <optional>

/// What one version changes against another. Pure.
namespace linewarden {

enum class ChangeKind { Same, Changed, Added, Removed };

/// A parameter in both versions, matched by name; where no name matches, by tag.
struct ParameterChange {
  ChangeKind kind = ChangeKind::Same;
  std::optional<RecipeParameter> before;  ///< none where Added
  std::optional<RecipeParameter> after;   ///< none where Removed
  bool valueChanged = false;
  bool limitsChanged = false;  ///< low or high
  bool toleranceChanged = false;
  bool otherChanged = false;  ///< name, step, unit, tag or note
  /// (after - before) / |before| x 100; none where there is no number for it (added, removed,
  /// before is 0).
  std::optional<double> percent;
  /// The new value lies outside the limits that held before, or the other way round.
  bool crossesLimit = false;
};

struct HeaderChange {
  QString what;  ///< for people, translated: "Title"
  QString before;
  QString after;
};

struct RecipeComparison {
  QList<HeaderChange> header;         ///< only what differs; steps and attachments among it
  QList<ParameterChange> parameters;  ///< all, in the new version's order, removed ones last
  int changed = 0;
  int added = 0;
  int removed = 0;
  int crossing = 0;
  [[nodiscard]] bool isSame() const { return header.isEmpty() && changed + added + removed == 0; }
};

[[nodiscard]] RecipeComparison compareRecipes(const RecipeContent& before,
                                              const RecipeContent& after);
/// In one sentence, translated: "3 parameters change, 1 is new, 1 crosses a limit."
[[nodiscard]] QString describeComparison(const RecipeComparison& comparison);

}  // namespace linewarden
