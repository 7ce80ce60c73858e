// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "app/recipes/recipe_comparison.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// How the commands tell of recipes, as JSON and for people.
namespace linewarden::cli {

/// The shortest form that is just this number: what is signed is not rounded.
[[nodiscard]] QString exactNumber(double number);
/// The same; empty where there is none.
[[nodiscard]] QString exactNumber(const std::optional<double>& number);
[[nodiscard]] QJsonValue numberJson(const std::optional<double>& number);
[[nodiscard]] QString hexOf(const QByteArray& bytes);

[[nodiscard]] QJsonObject versionJson(const RecipeVersion& version);
/// "Lemonade@L1#3 (12)"
[[nodiscard]] QString versionText(const RecipeVersion& version);

/// Parameters as a table, and the steps' notes.
[[nodiscard]] QString contentText(const RecipeContent& content);
/// With signatures, remarks and the document that is signed, so that anybody can check it.
[[nodiscard]] QJsonObject detailsJson(const RecipeDetails& details);
[[nodiscard]] QString detailsText(const RecipeDetails& details);

[[nodiscard]] QJsonObject comparisonJson(const RecipeComparison& comparison);
/// What differs; a sentence alone where nothing does.
[[nodiscard]] QString comparisonText(const RecipeComparison& comparison);

}  // namespace linewarden::cli
