// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_repository.h"

#include "app/store/query.h"

#include <QCoreApplication>
#include <QSet>

namespace linewarden::recipe_repository {

namespace {

struct RecipeRepositoryText {
  Q_DECLARE_TR_FUNCTIONS(RecipeRepository)
};

Result<void> runRecipe(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto done = runQuery(database, sql, values);
  if (!done) return done.error();
  return {};
}

}  // namespace

Result<QList<RecipeSignature>> signaturesOf(QSqlDatabase& database, RecipeVersionId id) {
  auto query =
      runQuery(database,
               QStringLiteral("SELECT id, meaning, name, display_name, time, document, signature, "
                              "public_key FROM recipe_signature WHERE version_id = ? ORDER BY id"),
               {id.value});
  if (!query) return query.error();
  QList<RecipeSignature> signatures;
  while (query->next()) {
    const auto meaning = signatureMeaningFromName(query->value(1).toString());
    if (!meaning) continue;
    signatures.append({query->value(0).toLongLong(), *meaning, query->value(2).toString(),
                       query->value(3).toString(), fromMillis(query->value(4).toLongLong()),
                       query->value(5).toString().toUtf8(), query->value(6).toByteArray(),
                       query->value(7).toByteArray()});
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return signatures;
}

Result<qint64> signerOf(QSqlDatabase& database, RecipeVersionId id, SignatureMeaning meaning) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT person_id FROM recipe_signature WHERE version_id = ? AND meaning = ?"),
      {id.value, signatureMeaningName(meaning)});
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<void> insertSignature(QSqlDatabase& database, RecipeVersionId id, qint64 person,
                             const RecipeSignature& signature) {
  const auto there = signerOf(database, id, signature.meaning);
  if (!there) return there.error();
  if (*there != 0) {
    return Error{ErrorCode::Conflict,
                 RecipeRepositoryText::tr(
                     "This signature was given at another workstation meanwhile. Nothing was "
                     "signed; look at the version again."),
                 {}};
  }
  return runRecipe(
      database,
      QStringLiteral("INSERT INTO recipe_signature (version_id, meaning, person_id, name, "
                     "display_name, time, document, signature, public_key) VALUES (?, ?, ?, "
                     "?, ?, ?, ?, ?, ?)"),
      {id.value, signatureMeaningName(signature.meaning), person, signature.name,
       signature.displayName, toMillis(signature.time), QString::fromUtf8(signature.document),
       signature.signature, signature.publicKey});
}

Result<QList<RecipeComment>> commentsOf(QSqlDatabase& database, RecipeVersionId id) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT id, parameter, name, display_name, time, text FROM "
                                       "recipe_comment WHERE version_id = ? ORDER BY id"),
                        {id.value});
  if (!query) return query.error();
  QList<RecipeComment> comments;
  while (query->next()) {
    comments.append({query->value(0).toLongLong(), query->value(1).toString(),
                     query->value(2).toString(), query->value(3).toString(),
                     fromMillis(query->value(4).toLongLong()), query->value(5).toString()});
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return comments;
}

Result<qint64> insertComment(QSqlDatabase& database, RecipeVersionId id,
                             const RecipeComment& comment) {
  auto done = runRecipe(database,
                        QStringLiteral("INSERT INTO recipe_comment (version_id, parameter, name, "
                                       "display_name, time, text) VALUES (?, ?, ?, ?, ?, ?)"),
                        {id.value, comment.parameter, comment.name, comment.displayName,
                         toMillis(comment.time), comment.text});
  if (!done) return done.error();
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM recipe_comment"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<std::optional<QByteArray>> attachment(QSqlDatabase& database, RecipeVersionId id,
                                             const QString& name) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT content FROM recipe_attachment WHERE version_id = ? AND name = ?"),
      {id.value, name});
  if (!query) return query.error();
  if (!query->next()) return std::optional<QByteArray>();
  return std::optional(query->value(0).toByteArray());
}

Result<void> insertAttachment(QSqlDatabase& database, RecipeVersionId id,
                              const RecipeAttachment& attachment, const QByteArray& content) {
  return runRecipe(
      database,
      QStringLiteral("INSERT INTO recipe_attachment (version_id, name, sha256, content) "
                     "VALUES (?, ?, ?, ?)"),
      {id.value, attachment.name, QString::fromLatin1(attachment.sha256.toHex()), content});
}

Result<void> keepAttachments(QSqlDatabase& database, RecipeVersionId id,
                             const QList<RecipeAttachment>& kept) {
  QSet<QString> names;
  for (const RecipeAttachment& one : kept) names.insert(one.name);
  auto query =
      runQuery(database, QStringLiteral("SELECT name FROM recipe_attachment WHERE version_id = ?"),
               {id.value});
  if (!query) return query.error();
  QStringList gone;
  while (query->next()) {
    if (!names.contains(query->value(0).toString())) gone += query->value(0).toString();
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  for (const QString& name : gone) {
    auto done = runRecipe(
        database, QStringLiteral("DELETE FROM recipe_attachment WHERE version_id = ? AND name = ?"),
        {id.value, name});
    if (!done) return done;
  }
  return {};
}

Result<void> copyAttachments(QSqlDatabase& database, RecipeVersionId from, RecipeVersionId to) {
  return runRecipe(
      database,
      QStringLiteral("INSERT INTO recipe_attachment (version_id, name, sha256, content) "
                     "SELECT ?, name, sha256, content FROM recipe_attachment WHERE "
                     "version_id = ?"),
      {to.value, from.value});
}

}  // namespace linewarden::recipe_repository
