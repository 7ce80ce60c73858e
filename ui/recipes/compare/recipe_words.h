// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"
#include "ui/widgets/priority.h"

#include <QLocale>
#include <QString>

#include <optional>

/// What is said of recipes, translated. Pure.
namespace linewarden::ui {

/// For a Badge: withdrawn is medium, rejected low; the others are as they should be.
[[nodiscard]] Priority recipeStatePriority(RecipeState state);
/// "Lemonade 0.5 l, version 3"
[[nodiscard]] QString versionName(const RecipeVersion& version);
/// "Version 3 · Effective"
[[nodiscard]] QString versionLine(const RecipeVersion& version);
/// The line's title, or its id where the plant has no such line.
[[nodiscard]] QString lineName(const Plant& plant, const QString& line);
/// "Written by Anna Rossi (rossi), changed 12:04"
[[nodiscard]] QString writtenLine(const RecipeVersion& version, UtcTime now, const QLocale& locale);
/// "Approved for the process by Anna Rossi (rossi), 12:04"
[[nodiscard]] QString signatureLine(const RecipeSignature& signature, UtcTime now,
                                    const QLocale& locale);
/// "Effective since 12:04", "Effective from 01/02/2026 06:00", or that it is as soon as both have
/// signed.
[[nodiscard]] QString effectiveLine(const RecipeVersion& version, UtcTime now,
                                    const QLocale& locale);

/// Digits after the point that show the value as it is: at least the tag's, more where the value
/// has more, so that no change is hidden.
[[nodiscard]] int recipeDecimals(double value, const Tag* tag);
/// A recipe's value with a real minus sign; very large and very small ones as powers of ten.
[[nodiscard]] QString formatRecipeValue(double value, int decimals, const QLocale& locale);
/// "2.0 – 6.5", "from 2.0", "up to 6.5"; empty where there is no limit.
[[nodiscard]] QString limitsText(const RecipeParameter& parameter, int decimals,
                                 const QLocale& locale);

/// Bytes as lower-case hex in groups of four, `perLine` groups a line (0: all in one).
[[nodiscard]] QString hashText(const QByteArray& hash, int perLine = 0);

}  // namespace linewarden::ui
