// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/drift_repository.h"

#include "app/store/query.h"

namespace linewarden::drift_repository {

namespace {

const QString driftSelect = QStringLiteral(
    "SELECT id, line, version_id, kind, parameter, tag, expected, found, since, ended, details "
    "FROM recipe_drift ");

DriftRecord driftRecordIn(const QSqlQuery& row) {
  DriftRecord record;
  record.id = row.value(0).toLongLong();
  record.line = row.value(1).toString();
  record.version = RecipeVersionId{row.value(2).toLongLong()};
  record.kind = row.value(3).toString();
  record.parameter = row.value(4).toString();
  record.tag = row.value(5).toString();
  record.expected = row.value(6).toDouble();
  if (!row.value(7).isNull()) record.found = row.value(7).toDouble();
  record.since = fromMillis(row.value(8).toLongLong());
  if (const qint64 ended = row.value(9).toLongLong(); ended > 0) record.ended = fromMillis(ended);
  record.details = row.value(10).toString();
  return record;
}

Result<QList<DriftRecord>> driftRecordsWhere(QSqlDatabase& database, const QString& condition,
                                             const QVariantList& values) {
  auto query = runQuery(database, driftSelect + condition, values);
  if (!query) return query.error();
  QList<DriftRecord> records;
  while (query->next()) records += driftRecordIn(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return records;
}

}  // namespace

Result<qint64> insert(QSqlDatabase& database, const DriftRecord& record) {
  const auto done = runQuery(
      database,
      QStringLiteral("INSERT INTO recipe_drift (line, version_id, kind, parameter, tag, expected, "
                     "found, since, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      {record.line, record.version.value, record.kind, record.parameter, record.tag,
       record.expected, record.found ? QVariant(*record.found) : QVariant(), toMillis(record.since),
       record.details});
  if (!done) return done.error();
  auto query = runQuery(database, QStringLiteral("SELECT max(id) FROM recipe_drift"));
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<std::optional<DriftRecord>> open(QSqlDatabase& database, const QString& line,
                                        const QString& kind, const QString& tag) {
  const auto found = driftRecordsWhere(
      database,
      QStringLiteral(
          "WHERE line = ? AND kind = ? AND tag = ? AND ended = 0 ORDER BY id DESC LIMIT 1"),
      {line, kind, tag});
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<DriftRecord>();
  return std::optional(found->constFirst());
}

Result<QList<DriftRecord>> standing(QSqlDatabase& database, const QString& line) {
  return driftRecordsWhere(database, QStringLiteral("WHERE line = ? AND ended = 0 ORDER BY id"),
                           {line});
}

Result<void> close(QSqlDatabase& database, qint64 id, UtcTime ended) {
  const auto done =
      runQuery(database, QStringLiteral("UPDATE recipe_drift SET ended = ? WHERE id = ?"),
               {toMillis(ended), id});
  if (!done) return done.error();
  return {};
}

Result<QList<DriftRecord>> newest(QSqlDatabase& database, const QString& line, int limit) {
  if (line.isEmpty()) {
    return driftRecordsWhere(database, QStringLiteral("ORDER BY id DESC LIMIT ?"), {limit});
  }
  return driftRecordsWhere(database, QStringLiteral("WHERE line = ? ORDER BY id DESC LIMIT ?"),
                           {line, limit});
}

}  // namespace linewarden::drift_repository
