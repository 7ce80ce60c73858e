// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_repository.h"
#include "app/store/query.h"

namespace linewarden::recipe_repository {

namespace {

constexpr int versionRowsMostListed = 10'000;

const QString versionRowsSelect = QStringLiteral(
    "SELECT v.id, v.recipe_id, r.product, r.line, v.number, v.title, v.state, v.author, "
    "v.author_name, v.editors, v.changed, v.submitted, v.due, v.effective_from, v.effective, "
    "v.reason, v.hash, v.revision, v.document FROM recipe_version v JOIN recipe r ON r.id = "
    "v.recipe_id ");

std::optional<UtcTime> timeIn(const QVariant& value) {
  const qint64 millis = value.toLongLong();
  if (millis <= 0) return std::nullopt;
  return fromMillis(millis);
}

qint64 millisOf(const std::optional<UtcTime>& time) {
  return time ? toMillis(*time) : 0;
}

StoredVersion storedIn(const QSqlQuery& row) {
  StoredVersion stored;
  RecipeVersion& version = stored.version;
  version.id = RecipeVersionId{row.value(0).toLongLong()};
  version.recipe = RecipeId{row.value(1).toLongLong()};
  version.product = row.value(2).toString();
  version.line = row.value(3).toString();
  version.number = row.value(4).toInt();
  version.title = row.value(5).toString();
  // A state that this program does not know is no effective one.
  version.state = recipeStateFromName(row.value(6).toString()).value_or(RecipeState::Rejected);
  version.author = row.value(7).toString();
  version.authorName = row.value(8).toString();
  version.editors = row.value(9).toString().split(u' ', Qt::SkipEmptyParts);
  version.changed = fromMillis(row.value(10).toLongLong());
  version.submitted = timeIn(row.value(11));
  version.due = timeIn(row.value(12));
  version.effectiveFrom = timeIn(row.value(13));
  version.effective = timeIn(row.value(14));
  version.reason = row.value(15).toString();
  version.hash = QByteArray::fromHex(row.value(16).toString().toLatin1());
  version.revision = row.value(17).toInt();
  stored.document = row.value(18).toString().toUtf8();
  return stored;
}

Result<QList<StoredVersion>> storedWhere(QSqlDatabase& database, const QString& condition,
                                         const QVariantList& values) {
  auto query = runQuery(database, versionRowsSelect + condition, values);
  if (!query) return query.error();
  QList<StoredVersion> found;
  while (query->next()) found += storedIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

Result<QList<RecipeVersion>> versionsWhere(QSqlDatabase& database, const QString& condition,
                                           const QVariantList& values) {
  const auto stored = storedWhere(database, condition, values);
  if (!stored) return stored.error();
  QList<RecipeVersion> found;
  found.reserve(stored->size());
  for (const StoredVersion& one : *stored) found += one.version;
  return found;
}

Result<std::optional<StoredVersion>> firstOf(const Result<QList<StoredVersion>>& found) {
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<StoredVersion>();
  return std::optional(found->constFirst());
}

Result<void> runRows(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto done = runQuery(database, sql, values);
  if (!done) return done.error();
  return {};
}

Result<qint64> newestId(QSqlDatabase& database, const QString& table) {
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM %1").arg(table));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

}  // namespace

Result<std::optional<RecipeId>> recipeOf(QSqlDatabase& database, const QString& product,
                                         const QString& line) {
  auto query =
      runQuery(database, QStringLiteral("SELECT id FROM recipe WHERE product = ? AND line = ?"),
               {product, line});
  if (!query) return query.error();
  if (!query->next()) return std::optional<RecipeId>();
  return std::optional(RecipeId{query->value(0).toLongLong()});
}

Result<RecipeId> insertRecipe(QSqlDatabase& database, const QString& product, const QString& line,
                              UtcTime now) {
  auto done = runRows(
      database, QStringLiteral("INSERT INTO recipe (product, line, created) VALUES (?, ?, ?)"),
      {product, line, toMillis(now)});
  if (!done) return done.error();
  const auto id = newestId(database, QStringLiteral("recipe"));
  if (!id) return id.error();
  return RecipeId{*id};
}

Result<QList<RecipeVersion>> versions(QSqlDatabase& database) {
  return versionsWhere(database,
                       QStringLiteral("ORDER BY r.line, r.product, v.number DESC LIMIT ?"),
                       {versionRowsMostListed});
}

Result<QList<RecipeVersion>> versionsOf(QSqlDatabase& database, RecipeId recipe) {
  return versionsWhere(database,
                       QStringLiteral("WHERE v.recipe_id = ? ORDER BY v.number DESC LIMIT ?"),
                       {recipe.value, versionRowsMostListed});
}

Result<QList<RecipeVersion>> versionsIn(QSqlDatabase& database, RecipeState state) {
  return versionsWhere(database,
                       QStringLiteral("WHERE v.state = ? ORDER BY v.submitted, v.id LIMIT ?"),
                       {recipeStateName(state), versionRowsMostListed});
}

Result<std::optional<StoredVersion>> version(QSqlDatabase& database, RecipeVersionId id) {
  return firstOf(storedWhere(database, QStringLiteral("WHERE v.id = ?"), {id.value}));
}

Result<std::optional<StoredVersion>> versionByHash(QSqlDatabase& database, const QByteArray& hash) {
  return firstOf(storedWhere(database, QStringLiteral("WHERE v.hash = ? ORDER BY v.id LIMIT 1"),
                             {QString::fromLatin1(hash.toHex())}));
}

Result<RecipeVersionId> insertVersion(QSqlDatabase& database, const StoredVersion& stored) {
  const RecipeVersion& version = stored.version;
  auto done = runRows(
      database,
      QStringLiteral("INSERT INTO recipe_version (recipe_id, number, title, state, author, "
                     "author_name, editors, document, hash, revision, changed, effective_from) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      {version.recipe.value, version.number, version.title, recipeStateName(version.state),
       version.author, version.authorName, version.editors.join(u' '),
       QString::fromUtf8(stored.document), QString::fromLatin1(version.hash.toHex()),
       version.revision, toMillis(version.changed), millisOf(version.effectiveFrom)});
  if (!done) return done.error();
  const auto id = newestId(database, QStringLiteral("recipe_version"));
  if (!id) return id.error();
  return RecipeVersionId{*id};
}

Result<void> saveDraft(QSqlDatabase& database, const StoredVersion& stored) {
  const RecipeVersion& version = stored.version;
  return runRows(
      database,
      QStringLiteral("UPDATE recipe_version SET title = ?, editors = ?, document = ?, "
                     "hash = ?, revision = ?, changed = ?, effective_from = ? WHERE id = ? "
                     "AND state = 'draft'"),
      {version.title, version.editors.join(u' '), QString::fromUtf8(stored.document),
       QString::fromLatin1(version.hash.toHex()), version.revision, toMillis(version.changed),
       millisOf(version.effectiveFrom), version.id.value});
}

Result<void> saveState(QSqlDatabase& database, const RecipeVersion& version) {
  return runRows(
      database,
      QStringLiteral("UPDATE recipe_version SET state = ?, changed = ?, submitted = ?, due "
                     "= ?, effective = ?, reason = ? WHERE id = ?"),
      {recipeStateName(version.state), toMillis(version.changed), millisOf(version.submitted),
       millisOf(version.due), millisOf(version.effective), version.reason, version.id.value});
}

Result<void> removeVersion(QSqlDatabase& database, RecipeVersionId id) {
  for (const char* table : {"recipe_comment", "recipe_attachment"}) {
    auto done = runRows(
        database, QStringLiteral("DELETE FROM %1 WHERE version_id = ?").arg(QLatin1String(table)),
        {id.value});
    if (!done) return done;
  }
  return runRows(database,
                 QStringLiteral("DELETE FROM recipe_version WHERE id = ? AND state = 'draft'"),
                 {id.value});
}

Result<QList<RecipeVersion>> overdue(QSqlDatabase& database, UtcTime now) {
  return versionsWhere(
      database,
      QStringLiteral("WHERE v.state IN ('in-review', 'process-signed') AND v.due > 0 AND v.due < ? "
                     "AND v.reminded = 0 ORDER BY v.due"),
      {toMillis(now)});
}

Result<void> setReminded(QSqlDatabase& database, RecipeVersionId id, UtcTime now) {
  return runRows(database, QStringLiteral("UPDATE recipe_version SET reminded = ? WHERE id = ?"),
                 {toMillis(now), id.value});
}

}  // namespace linewarden::recipe_repository
