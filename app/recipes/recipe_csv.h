// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "app/recipes/recipe_checks.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A recipe's parameters as rows (docs/recipes-file.md). Pure; anything may be given.
namespace linewarden {

/// RFC 4180 in UTF-8: the head line name,step,value,unit,low,high,tolerance,tag,note and a line
/// for each parameter. Numbers as ECMAScript writes them; a text that a spreadsheet would run as a
/// formula has an apostrophe before it, which reading takes off. `content` is without
/// recipeDamage().
[[nodiscard]] QByteArray recipeToCsv(const RecipeContent& content);

/// Rows that were read. Nothing may be imported while there is a problem: `rows` are then what
/// could be read, for a preview.
struct RecipeRows {
  QList<RecipeParameter> rows;  ///< one for each record, also where it has a problem
  QList<int> lines;             ///< where each row starts, from 1
  QList<RecipeProblem>
      problems;  ///< by row, those of the whole first; recipeDamage() is among them
};

/// Reads a CSV file with comma, semicolon or tab; the head line names the columns in any order, of
/// which name, value and tag must be there. A decimal comma is a number's only where no comma parts
/// the columns. At most mostRecipeFileBytes and mostRecipeParameters rows.
[[nodiscard]] RecipeRows recipeRowsFromCsv(const QByteArray& bytes);

/// Reads cells that were copied from a spreadsheet (tabs between them). A first line with “name”
/// and “value” names the columns; else they are name, value, unit, low, high, tolerance, tag, note,
/// step, as far as they go. Name and value must be there.
[[nodiscard]] RecipeRows recipeRowsFromPaste(const QString& text);

}  // namespace linewarden
