// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_checks.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/// Recipes as files (docs/recipes-file.md, docs/recipe.schema.json). Pure; any bytes may be given.
namespace linewarden {

/// A file of a recipe, JSON or CSV, that is larger is not looked at.
inline constexpr qint64 mostRecipeFileBytes = 4 * 1024 * 1024;

/// The "format" of a recipe's JSON.
[[nodiscard]] QString recipeFileFormat();

/// All but the attachments. `content` is without recipeDamage().
[[nodiscard]] QJsonObject recipeToJson(const RecipeContent& content);

/// What a file says. Nothing may be imported while there is a problem: `content` is then what
/// could be read, with as many parameters as the file has, for a preview.
struct RecipeFile {
  RecipeContent content;
  QList<RecipeProblem> problems;  ///< the first 2,000; recipeDamage() is among them
};

/// Reads strictly (parseStrictJson): unknown members, those missing and wrong types are problems,
/// told with row and field.
[[nodiscard]] RecipeFile readRecipeJson(const QByteArray& bytes);

/// The same, for those who take all or nothing: the error (InvalidArgument) describes the problems.
[[nodiscard]] Result<RecipeContent> recipeFromJson(const QByteArray& bytes);

}  // namespace linewarden
