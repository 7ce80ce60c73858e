// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_repository.h"

#include "app/store/query.h"

#include <cmath>
#include <limits>

namespace linewarden::history_repository {

namespace {

// Part of the store's format; the enum's own numbers may change.
int qualityNumber(Quality quality) {
  switch (quality) {
    case Quality::Good: return 0;
    case Quality::Stale: return 1;
    case Quality::Bad: return 2;
  }
  return 2;
}

Quality qualityFrom(int number) {
  if (number == 0) return Quality::Good;
  return number == 1 ? Quality::Stale : Quality::Bad;
}

QVariant storedValue(double value) {
  return std::isfinite(value) ? QVariant(value) : QVariant(QMetaType(QMetaType::Double));
}

/// Rows newer than all that their tag has, in columns for a batch, and the others.
struct Sorted {
  QVariantList tags;
  QVariantList times;
  QVariantList values;
  QVariantList qualities;
  std::vector<const Row*> others;
};

Result<Sorted> sortByNewest(QSqlDatabase& database, const std::vector<Row>& rows) {
  Sorted sorted;
  QHash<qint64, UtcTime> newest;
  for (const Row& row : rows) {
    auto known = newest.find(row.tag);
    if (known == newest.end()) {
      const auto stored = newestTime(database, row.tag);
      if (!stored) return stored.error();
      known = newest.insert(row.tag, stored->value_or(UtcTime::min()));
    }
    if (row.sample.time <= *known) {
      sorted.others.push_back(&row);
      continue;
    }
    *known = row.sample.time;
    sorted.tags.append(row.tag);
    sorted.times.append(toMillis(row.sample.time));
    sorted.values.append(storedValue(row.sample.value));
    sorted.qualities.append(qualityNumber(row.sample.quality));
  }
  return sorted;
}

Result<void> insertNew(QSqlDatabase& database, const Sorted& sorted) {
  if (sorted.tags.isEmpty()) return {};
  QSqlQuery query(database);
  if (!query.prepare(QStringLiteral(
          "INSERT INTO history_sample (tag_id, time, value, quality) VALUES (?, ?, ?, ?)"))) {
    return storeError(query.lastError());
  }
  query.addBindValue(sorted.tags);
  query.addBindValue(sorted.times);
  query.addBindValue(sorted.values);
  query.addBindValue(sorted.qualities);
  if (!query.execBatch()) return storeError(query.lastError());
  return {};
}

Result<qint64> insertWhereMissing(QSqlDatabase& database, const std::vector<const Row*>& rows) {
  if (rows.empty()) return qint64{0};
  QSqlQuery query(database);
  if (!query.prepare(QStringLiteral(
          "INSERT INTO history_sample (tag_id, time, value, quality) SELECT ?, ?, ?, ? "
          "WHERE NOT EXISTS (SELECT 1 FROM history_sample WHERE tag_id = ? AND time = ?)"))) {
    return storeError(query.lastError());
  }
  qint64 inserted = 0;
  for (const Row* row : rows) {
    const qint64 time = toMillis(row->sample.time);
    query.bindValue(0, row->tag);
    query.bindValue(1, time);
    query.bindValue(2, storedValue(row->sample.value));
    query.bindValue(3, qualityNumber(row->sample.quality));
    query.bindValue(4, row->tag);
    query.bindValue(5, time);
    if (!query.exec()) return storeError(query.lastError());
    inserted += query.numRowsAffected();
  }
  return inserted;
}

}  // namespace

Result<std::optional<qint64>> tagNumber(QSqlDatabase& database, const QString& name) {
  auto query =
      runQuery(database, QStringLiteral("SELECT id FROM history_tag WHERE name = ?"), {name});
  if (!query) return query.error();
  if (!query->next()) return std::optional<qint64>();
  return std::optional<qint64>(query->value(0).toLongLong());
}

Result<qint64> tagNumberMade(QSqlDatabase& database, const QString& name) {
  const auto known = tagNumber(database, name);
  if (!known) return known.error();
  if (*known) return **known;
  auto top = runQuery(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM history_tag"));
  if (!top) return top.error();
  const qint64 number = top->next() ? top->value(0).toLongLong() + 1 : 1;
  const auto inserted = runQuery(
      database, QStringLiteral("INSERT INTO history_tag (id, name) VALUES (?, ?)"), {number, name});
  if (!inserted) return inserted.error();
  return number;
}

Result<qint64> insertMissing(QSqlDatabase& database, const std::vector<Row>& rows) {
  const auto sorted = sortByNewest(database, rows);
  if (!sorted) return sorted.error();
  if (auto inserted = insertNew(database, *sorted); !inserted) return inserted.error();
  const auto others = insertWhereMissing(database, sorted->others);
  if (!others) return others.error();
  return qint64{sorted->tags.size()} + *others;
}

Result<void> forEachSample(QSqlDatabase& database, qint64 tag, UtcTime from, UtcTime to,
                           const std::function<bool(const Sample&)>& take) {
  // Forward-only, so that the driver keeps no row that it has shown.
  auto query = runQuery(database,
                        QStringLiteral("SELECT time, value, quality FROM history_sample "
                                       "WHERE tag_id = ? AND time >= ? AND time < ? ORDER BY time"),
                        {tag, toMillis(from), toMillis(to)});
  if (!query) return query.error();
  while (query->next()) {
    const QVariant value = query->value(1);
    const Sample sample{
        fromMillis(query->value(0).toLongLong()),
        value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble(),
        qualityFrom(query->value(2).toInt())};
    if (!take(sample)) return {};
  }
  // A read that broke off in the middle must not pass for the end of the series.
  if (query->lastError().isValid()) return storeError(query->lastError());
  return {};
}

Result<std::optional<UtcTime>> newestTime(QSqlDatabase& database, qint64 tag) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT time FROM history_sample WHERE tag_id = ? "
                                       "ORDER BY time DESC LIMIT 1"),
                        {tag});
  if (!query) return query.error();
  if (!query->next()) return std::optional<UtcTime>();
  return std::optional<UtcTime>(fromMillis(query->value(0).toLongLong()));
}

}  // namespace linewarden::history_repository
