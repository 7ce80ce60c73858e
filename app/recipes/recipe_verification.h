// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_document.h"

#include <QList>
#include <QString>

class QSqlDatabase;

namespace linewarden {

/// One thing that was looked at.
struct RecipeCheck {
  QString what;  ///< stable: "hash", "process-signature", "quality-role", "trail" …
  bool isGood = false;
  QString text;  ///< for people, translated: what was found
};

/// What a version is worth.
struct RecipeVerification {
  RecipeVersion version;
  SignableVersion signedContent;  ///< as the document says; empty when that cannot be read
  QList<RecipeCheck> checks;
  /// Both signatures hold, given by two different people in their roles, neither of whom wrote it,
  /// and the trail tells the same.
  bool isSigned = false;
  /// Signed, its time has come, not withdrawn, and no newer version took its place: it may run.
  bool isEffective = false;

  [[nodiscard]] bool isGood() const;
  /// The first that is wrong; empty where all is well.
  [[nodiscard]] QString firstProblem() const;
};

/// Looks a version up and judges it. Blocks: in a job of the store.
[[nodiscard]] Result<RecipeVerification> verifyRecipe(QSqlDatabase& database,
                                                      RecipeVersionId version, UtcTime now);
/// The version of that recipe that may run now, verified; none where there is no such.
[[nodiscard]] Result<std::optional<RecipeVerification>> effectiveRecipe(QSqlDatabase& database,
                                                                        RecipeId recipe,
                                                                        UtcTime now);
/// AuditBroken when the trail is not whole from the version's first entry to its end: an entry in
/// between, such as that of a withdrawal, was changed or taken out. Reads all of it: for what makes
/// a version effective or loads it.
[[nodiscard]] Result<void> requireWholeTrail(QSqlDatabase& database, const RecipeVersion& version);
/// How the trail names a version: "recipe:3/2".
[[nodiscard]] QString recipeObject(const RecipeVersion& version);

}  // namespace linewarden
