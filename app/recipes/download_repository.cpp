// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/download_repository.h"

#include "app/base/canonical_json.h"
#include "app/recipes/download_rules.h"
#include "app/store/query.h"

#include <QJsonDocument>

namespace linewarden::download_repository {

namespace {

const QString downloadSelect = QStringLiteral(
    "SELECT d.id, d.version_id, v.recipe_id, v.number, r.product, d.line, d.order_name, d.name, "
    "d.display_name, d.started, d.finished, d.outcome, d.document, d.restores FROM recipe_download "
    "d JOIN "
    "recipe_version v ON v.id = d.version_id JOIN recipe r ON r.id = v.recipe_id ");

DownloadOutcome outcomeFrom(const QString& name) {
  using enum DownloadOutcome;
  for (const DownloadOutcome outcome : {Running, Done, Cancelled, Restored, Interrupted}) {
    if (downloadOutcomeName(outcome) == name) return outcome;
  }
  return Failed;
}

DownloadRecord downloadRecordIn(const QSqlQuery& row) {
  DownloadRecord record;
  record.id = row.value(0).toLongLong();
  record.version = RecipeVersionId{row.value(1).toLongLong()};
  record.recipe = RecipeId{row.value(2).toLongLong()};
  record.number = row.value(3).toInt();
  record.product = row.value(4).toString();
  record.line = row.value(5).toString();
  record.order = row.value(6).toString();
  record.name = row.value(7).toString();
  record.displayName = row.value(8).toString();
  record.started = fromMillis(row.value(9).toLongLong());
  if (const qint64 finished = row.value(10).toLongLong(); finished > 0) {
    record.finished = fromMillis(finished);
  }
  record.outcome = outcomeFrom(row.value(11).toString());
  record.items =
      download_rules::itemsFrom(QJsonDocument::fromJson(row.value(12).toString().toUtf8()).array());
  record.restores = row.value(13).toLongLong();
  record.summary = download_rules::summaryOf(record.outcome, record.items);
  return record;
}

Result<QList<DownloadRecord>> downloadRecordsWhere(QSqlDatabase& database, const QString& condition,
                                                   const QVariantList& values) {
  auto query = runQuery(database, downloadSelect + condition, values);
  if (!query) return query.error();
  QList<DownloadRecord> records;
  while (query->next()) records += downloadRecordIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return records;
}

Result<std::optional<DownloadRecord>> firstOf(const Result<QList<DownloadRecord>>& records) {
  if (!records) return records.error();
  if (records->isEmpty()) return std::optional<DownloadRecord>();
  return std::optional(records->constFirst());
}

QString documentOf(const DownloadRecord& record) {
  return QString::fromUtf8(canonicalJson(QJsonValue(download_rules::itemsJson(record.items))));
}

}  // namespace

Result<qint64> insert(QSqlDatabase& database, const DownloadRecord& record) {
  const auto done = runQuery(
      database,
      QStringLiteral(
          "INSERT INTO recipe_download (version_id, line, order_name, name, "
          "display_name, started, beat, outcome, document, restores) VALUES (?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?)"),
      {record.version.value, record.line, record.order, record.name, record.displayName,
       toMillis(record.started), toMillis(record.started), downloadOutcomeName(record.outcome),
       documentOf(record), record.restores});
  if (!done) return done.error();
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM recipe_download"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<void> update(QSqlDatabase& database, const DownloadRecord& record, UtcTime now) {
  const auto done = runQuery(
      database,
      QStringLiteral("UPDATE recipe_download SET finished = ?, beat = ?, outcome = ?, document = ? "
                     "WHERE id = ?"),
      {record.finished ? toMillis(*record.finished) : qint64{0}, toMillis(now),
       downloadOutcomeName(record.outcome), documentOf(record), record.id});
  if (!done) return done.error();
  return {};
}

Result<std::optional<DownloadRecord>> record(QSqlDatabase& database, qint64 id) {
  return firstOf(downloadRecordsWhere(database, QStringLiteral("WHERE d.id = ?"), {id}));
}

Result<QList<DownloadRecord>> newest(QSqlDatabase& database, const QString& line, int limit) {
  if (line.isEmpty()) {
    return downloadRecordsWhere(database, QStringLiteral("ORDER BY d.id DESC LIMIT ?"), {limit});
  }
  return downloadRecordsWhere(
      database, QStringLiteral("WHERE d.line = ? ORDER BY d.id DESC LIMIT ?"), {line, limit});
}

Result<QList<DownloadRecord>> lastDone(QSqlDatabase& database) {
  return downloadRecordsWhere(
      database,
      QStringLiteral("WHERE d.id IN (SELECT max(id) FROM recipe_download WHERE "
                     "outcome = 'done' GROUP BY line) ORDER BY d.line"),
      {});
}

Result<QList<DownloadRecord>> silentSince(QSqlDatabase& database, UtcTime time) {
  return downloadRecordsWhere(
      database, QStringLiteral("WHERE d.outcome = 'running' AND d.beat < ?"), {toMillis(time)});
}

Result<std::optional<DownloadRecord>> running(QSqlDatabase& database, const QString& line) {
  return firstOf(downloadRecordsWhere(
      database, QStringLiteral("WHERE d.outcome = 'running' AND d.line = ?"), {line}));
}

}  // namespace linewarden::download_repository
