// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/recipes/recipe_paper.h"

#include <QByteArray>

class QPrinter;

namespace linewarden::ui {

/// What stands before the hash in a PDF's metadata, uncompressed, so that the command line finds
/// the version again.
inline constexpr const char* recipePdfMarker = "linewarden-recipe-sha256:";

/// The version as a PDF document. Any thread.
[[nodiscard]] QByteArray recipePdf(const RecipePaper& paper);
/// Writes it, whole or not at all; FileUnwritable with what to do. Blocks: off the GUI thread.
Result<void> writeRecipePdf(const RecipePaper& paper, const QString& path);
/// The same pages on a printer; false when it took none.
[[nodiscard]] bool printRecipe(QPrinter& printer, const RecipePaper& paper);

}  // namespace linewarden::ui
