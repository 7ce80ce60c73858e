// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_checks.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

/// Files that a draft is made from or becomes. The work is done off the calling thread.
namespace linewarden::ui {

/// What a file of a recipe says.
struct ReadDraft {
  RecipeContent content;
  bool isWhole = false;  ///< with header and steps, as JSON has; CSV has the parameters alone
  QList<RecipeProblem> problems;
};

/// A file that goes with a version.
struct ReadAttachment {
  RecipeAttachment attachment;
  QByteArray bytes;
};

/// Reads JSON where the name ends so or the file begins so, else CSV; at most mostRecipeFileBytes.
[[nodiscard]] QFuture<Result<ReadDraft>> readDraftFile(const QString& path);
/// At most mostAttachmentBytes.
[[nodiscard]] QFuture<Result<ReadAttachment>> readAttachmentFile(const QString& path);
/// JSON where the name ends so, else CSV. `content` is without recipeDamage().
[[nodiscard]] QFuture<Result<void>> writeDraftFile(const QString& path,
                                                   const RecipeContent& content);
[[nodiscard]] QFuture<Result<void>> writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace linewarden::ui
