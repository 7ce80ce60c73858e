// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/recipes/recipe.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

/// Tables recipe, recipe_version, recipe_signature, recipe_comment and recipe_attachment.
namespace linewarden::recipe_repository {

struct StoredVersion {
  RecipeVersion version;
  QByteArray document;  ///< canonical JSON; its SHA-256 is signed
};

/// The recipe of that product and line, where there is one.
Result<std::optional<RecipeId>> recipeOf(QSqlDatabase& database, const QString& product,
                                         const QString& line);
Result<RecipeId> insertRecipe(QSqlDatabase& database, const QString& product, const QString& line,
                              UtcTime now);

/// By line, product and number, the newest number first; at most 10,000.
Result<QList<RecipeVersion>> versions(QSqlDatabase& database);
Result<QList<RecipeVersion>> versionsOf(QSqlDatabase& database, RecipeId recipe);
Result<QList<RecipeVersion>> versionsIn(QSqlDatabase& database, RecipeState state);
Result<std::optional<StoredVersion>> version(QSqlDatabase& database, RecipeVersionId id);
Result<std::optional<StoredVersion>> versionByHash(QSqlDatabase& database, const QByteArray& hash);
/// Gives it its id.
Result<RecipeVersionId> insertVersion(QSqlDatabase& database, const StoredVersion& stored);
/// Content and revision of a draft.
Result<void> saveDraft(QSqlDatabase& database, const StoredVersion& stored);
/// State, changed, submitted, due, effective and reason.
Result<void> saveState(QSqlDatabase& database, const RecipeVersion& version);
/// With its comments and attachments; only for drafts.
Result<void> removeVersion(QSqlDatabase& database, RecipeVersionId id);
/// Versions whose due time has passed and of which nobody was reminded yet.
Result<QList<RecipeVersion>> overdue(QSqlDatabase& database, UtcTime now);
Result<void> setReminded(QSqlDatabase& database, RecipeVersionId id, UtcTime now);

/// Oldest first.
Result<QList<RecipeSignature>> signaturesOf(QSqlDatabase& database, RecipeVersionId id);
/// Conflict when that signature was given already.
Result<void> insertSignature(QSqlDatabase& database, RecipeVersionId id, qint64 person,
                             const RecipeSignature& signature);
/// The account that gave that signature; 0: none.
Result<qint64> signerOf(QSqlDatabase& database, RecipeVersionId id, SignatureMeaning meaning);

/// Oldest first.
Result<QList<RecipeComment>> commentsOf(QSqlDatabase& database, RecipeVersionId id);
Result<qint64> insertComment(QSqlDatabase& database, RecipeVersionId id,
                             const RecipeComment& comment);

Result<std::optional<QByteArray>> attachment(QSqlDatabase& database, RecipeVersionId id,
                                             const QString& name);
Result<void> insertAttachment(QSqlDatabase& database, RecipeVersionId id,
                              const RecipeAttachment& attachment, const QByteArray& content);
/// Removes the ones that are not in `kept`.
Result<void> keepAttachments(QSqlDatabase& database, RecipeVersionId id,
                             const QList<RecipeAttachment>& kept);
/// From one version to another.
Result<void> copyAttachments(QSqlDatabase& database, RecipeVersionId from, RecipeVersionId to);

}  // namespace linewarden::recipe_repository
