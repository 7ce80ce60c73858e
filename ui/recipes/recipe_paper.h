// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"
#include "ui/recipes/paper_flow.h"
#include "ui/recipes/recipe_verdict.h"

#include <QFont>
#include <QList>
#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

namespace linewarden::ui {

/// A version as it is printed, and what is known beside it.
struct RecipePaper {
  QString site;  ///< the plant's name
  RecipeDetails details;
  QString lineTitle;
  std::shared_ptr<const Plant> plant;    ///< for the digits of its tags; may be null
  std::optional<RecipeVerdict> verdict;  ///< what verification says now; none: not verified
  QString printedBy;
  UtcTime now;  ///< when it is printed
  QLocale locale;
  QFont font;      ///< its family is used
  QFont evenFont;  ///< for hashes
};

/// The pages: what it is, its values step by step, files, signatures, and the hash with its QR
/// code; at each foot what is printed, and the page's number. Any thread.
[[nodiscard]] QList<FlowPage> layOutRecipe(const RecipePaper& paper);

}  // namespace linewarden::ui
