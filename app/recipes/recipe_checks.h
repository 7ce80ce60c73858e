// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"

#include <QList>
#include <QString>

/// What is wrong with a recipe's content. Pure.
namespace linewarden {

/// The cell of a parameter that a problem is about.
enum class RecipeField { None, Name, Step, Value, Unit, Low, High, Tolerance, Tag, Note };
/// Stable name, as columns are called in files: "value".
[[nodiscard]] QString recipeFieldName(RecipeField field);

struct RecipeProblem {
  int row = -1;  ///< index of the parameter; -1: the header, a step or the whole
  RecipeField field = RecipeField::None;
  QString text;  ///< for people, translated: what is wrong and what to do
};

inline constexpr int mostRecipeParameters = 2000;
inline constexpr int mostRecipeSteps = 200;
inline constexpr int mostRecipeAttachments = 20;
inline constexpr qint64 mostAttachmentBytes = 5 * 1024 * 1024;
inline constexpr int mostRecipeName = 100;   ///< characters of a name, product or title
inline constexpr int mostRecipeText = 2000;  ///< characters of a note or description

/// All problems of a content for this plant, in the order of the parameters: names missing or
/// twice, NaN and infinity, limits the wrong way round, a value outside its limits or the tag's
/// range, a unit other than the tag's, a tag that does not exist, is of another line or may not be
/// written, one tag twice, a value that the register cannot hold, a negative tolerance. Empty: it
/// may be submitted.
[[nodiscard]] QList<RecipeProblem> recipeProblems(const RecipeContent& content, const Plant& plant);
/// What may not even be stored in a draft: too long, too many, numbers that are not finite,
/// control characters.
[[nodiscard]] QList<RecipeProblem> recipeDamage(const RecipeContent& content);
/// "Row 3, value: …" for each, at most `most` and a count of the rest.
[[nodiscard]] QString describeProblems(const QList<RecipeProblem>& problems, int most = 20);

/// Tags that a recipe of this line may write, in the plant file's order; the marks are not among
/// them.
[[nodiscard]] QList<const Tag*> recipeTagsOf(const Plant& plant, const QString& line);

}  // namespace linewarden
