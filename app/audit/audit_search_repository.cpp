// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_search_repository.h"

#include "app/audit/audit_condition.h"
#include "app/audit/stored_entry.h"
#include "app/base/canonical_json.h"
#include "app/store/query.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>
#include <functional>
#include <limits>

namespace linewarden::audit_search_repository {

namespace {

// How many entries one step looks at that lie side by side, and that an index names all over the
// store's file.
constexpr qint64 mostInARow = 20'000;
constexpr qint64 mostScattered = 10'000;
// An entry may hold two JSON texts of 256 KiB.
constexpr int mostOfPage = 500;
constexpr int mostChoices = 1000;
// Kinds of action are made by this program, not by people; there are some hundred.
constexpr int mostActions = 10'000;

const QString searchedColumns = QStringLiteral(
    "sequence, time, actor, role, workstation, action, object, before_json, after_json, reason, "
    "previous_hash, hash");

AuditEntry searchedEntry(const QSqlQuery& row) {
  StoredEntry stored;
  stored.sequence = row.value(0).toLongLong();
  stored.time = row.value(1).toLongLong();
  stored.actor = row.value(2).toString();
  stored.role = row.value(3).toString();
  stored.workstation = row.value(4).toString();
  stored.action = row.value(5).toString();
  stored.object = row.value(6).toString();
  stored.before = row.value(7).toString();
  stored.after = row.value(8).toString();
  stored.reason = row.value(9).toString();
  stored.previousHash = row.value(10).toString();
  stored.hash = row.value(11).toString();
  return entryFrom(stored);
}

/// A WHERE and what is bound in it.
struct SearchedPart {
  QStringList sql;
  QVariantList values;

  void add(const QString& condition, const QVariantList& bound) {
    sql += condition;
    values += bound;
  }
};

Result<QList<AuditEntry>> entriesIn(QSqlDatabase& database, const SearchedPart& part,
                                    const QString& order, qint64 limit) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT %1 FROM audit_entry WHERE %2 ORDER BY %3 LIMIT ?")
                            .arg(searchedColumns, part.sql.join(QStringLiteral(" AND ")), order),
                        part.values + QVariantList{limit});
  if (!query) return query.error();
  QList<AuditEntry> entries;
  while (query->next()) entries += searchedEntry(*query);
  if (const auto end = readToEnd(*query); !end) return end.error();
  return entries;
}

Result<qint64> numberOf(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

// Each value by one look into the column's index: `next` says from where on to look for the next.
Result<QStringList> distinct(QSqlDatabase& database, const QString& column, int most,
                             const std::function<QString(const QString&)>& next) {
  QStringList values;
  QString from = QStringLiteral("");
  while (values.size() < most) {
    auto query = runQuery(
        database,
        QStringLiteral("SELECT min(%1) FROM audit_entry WHERE %1 %2 ?")
            .arg(column, values.isEmpty() || next ? QStringLiteral(">=") : QStringLiteral(">")),
        {from});
    if (!query) return query.error();
    if (!query->next() || query->isNull(0)) break;
    values += query->value(0).toString();
    from = next ? next(values.constLast()) : values.constLast();
  }
  return values;
}

Result<QStringList> refusalsFor(QSqlDatabase& database, const AuditFilter& filter) {
  if (filter.outcome == AuditOutcome::Any) return QStringList();
  auto actions = distinct(database, QStringLiteral("action"), mostActions, {});
  if (!actions) return actions;
  actions->removeIf([](const QString& action) { return !isRefusal(action); });
  return actions;
}

// Up to mostScattered + 1.
Result<qint64> countOf(QSqlDatabase& database, const AuditCondition& condition) {
  return numberOf(
      database,
      QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM audit_entry WHERE %1 LIMIT ?) "
                     "AS some")
          .arg(condition.sql()),
      condition.values + QVariantList{mostScattered + 1});
}

/// What leads through the trail: a part of the filter with few matches, one whose index is in the
/// trail's order, or the trail itself (none).
struct Lead {
  const AuditCondition* condition = nullptr;
  bool isRare = false;
};

Result<Lead> leadOf(QSqlDatabase& database, const QList<AuditCondition>& conditions) {
  Lead lead;
  qint64 least = mostScattered + 1;
  for (const AuditCondition& condition : conditions) {
    if (condition.kind == AuditCondition::Kind::Scan) continue;
    const auto count = countOf(database, condition);
    if (!count) return count.error();
    if (*count < least) {
      lead = {&condition, true};
      least = *count;
    }
    if (lead.condition == nullptr && condition.kind == AuditCondition::Kind::Equal) {
      lead.condition = &condition;
    }
  }
  return lead;
}

// The lowest sequence that a step looks at; 1 where it reaches the end.
Result<qint64> lowestOf(QSqlDatabase& database, const Lead& lead, qint64 below) {
  if (lead.isRare) return qint64{1};
  if (lead.condition == nullptr) {
    auto newest = numberOf(database, QStringLiteral("SELECT max(sequence) FROM audit_entry"), {});
    if (!newest) return newest;
    return std::max<qint64>(1, std::min(below, *newest + 1) - mostInARow);
  }
  auto query = runQuery(
      database,
      QStringLiteral("SELECT min(sequence), count(*) FROM (SELECT sequence FROM audit_entry WHERE "
                     "%1 AND sequence < ? ORDER BY sequence DESC LIMIT ?) AS some")
          .arg(lead.condition->sql()),
      lead.condition->values + QVariantList{below, mostScattered});
  if (!query) return query.error();
  const bool hasMore = query->next() && query->value(1).toLongLong() == mostScattered;
  return hasMore ? query->value(0).toLongLong() : qint64{1};
}

}  // namespace

Result<AuditPage> search(QSqlDatabase& database, const AuditFilter& filter, const Span& span) {
  const qint64 below = span.below > 0 ? span.below : std::numeric_limits<qint64>::max();
  const auto refusals = refusalsFor(database, filter);
  if (!refusals) return refusals.error();
  const QList<AuditCondition> conditions = conditionsOf(filter, *refusals, likeInAnyCase(database));
  const auto lead = leadOf(database, conditions);
  if (!lead) return lead.error();
  const auto lowest = conditions.isEmpty() ? Result<qint64>(1) : lowestOf(database, *lead, below);
  if (!lowest) return lowest.error();
  const qint64 from = std::max(*lowest, span.above + 1);
  SearchedPart part;
  for (const AuditCondition& condition : conditions) {
    const bool leads = &condition == lead->condition;
    part.add(leads ? condition.sql() : condition.sqlWithoutIndex(), condition.values);
  }
  // The index of a range does not give the trail's order: its matches, which are few, are sorted.
  const bool isSorted = lead->isRare && lead->condition->kind == AuditCondition::Kind::Range;
  const QString sequence = isSorted ? QStringLiteral("+sequence") : QStringLiteral("sequence");
  part.add(sequence + QStringLiteral(" < ?"), {below});
  part.add(sequence + QStringLiteral(" >= ?"), {from});
  const int limit = std::min(span.limit, mostOfPage);
  auto entries = entriesIn(database, part, sequence + QStringLiteral(" DESC"), limit);
  if (!entries) return entries.error();
  const bool isFull = entries->size() >= limit;
  AuditPage page{std::move(*entries), from};
  if (isFull && !page.entries.isEmpty()) page.lookedDownTo = page.entries.constLast().sequence;
  return page;
}

Result<QList<AuditEntry>> between(QSqlDatabase& database, const AuditFilter& filter, qint64 after,
                                  qint64 upTo) {
  const auto refusals = refusalsFor(database, filter);
  if (!refusals) return refusals.error();
  SearchedPart part;
  for (const AuditCondition& condition : conditionsOf(filter, *refusals, likeInAnyCase(database))) {
    part.add(condition.sqlWithoutIndex(), condition.values);
  }
  part.add(QStringLiteral("sequence > ?"), {after});
  part.add(QStringLiteral("sequence <= ?"), {upTo});
  return entriesIn(database, part, QStringLiteral("sequence"), upTo - after);
}

Result<std::optional<AuditEntry>> entry(QSqlDatabase& database, qint64 sequence) {
  const auto entries = entriesIn(database, {{QStringLiteral("sequence = ?")}, {sequence}},
                                 QStringLiteral("sequence"), 1);
  if (!entries) return entries.error();
  if (entries->isEmpty()) return std::optional<AuditEntry>();
  return std::optional(entries->constFirst());
}

Result<QStringList> actors(QSqlDatabase& database) {
  return distinct(database, QStringLiteral("actor"), mostChoices, {});
}

Result<QStringList> workstations(QSqlDatabase& database) {
  return distinct(database, QStringLiteral("workstation"), mostChoices, {});
}

Result<QStringList> actionKinds(QSqlDatabase& database) {
  const auto kindOf = [](const QString& action) { return action.section(u'.', 0, 0); };
  // What begins with the kind and a dot lies before the sign that follows the dot.
  auto actions =
      distinct(database, QStringLiteral("action"), mostChoices,
               [&kindOf](const QString& action) { return QString(kindOf(action) + u'/'); });
  if (!actions) return actions;
  for (QString& action : *actions) action = kindOf(action);
  std::sort(actions->begin(), actions->end());
  actions->erase(std::unique(actions->begin(), actions->end()), actions->end());
  return actions;
}

Result<QList<SavedAuditSearch>> saved(QSqlDatabase& database, const QString& person) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT name, filter FROM saved_search WHERE person = ? ORDER BY name"),
      {person});
  if (!query) return query.error();
  QList<SavedAuditSearch> searches;
  while (query->next()) {
    const auto filter =
        filterFromJson(QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object());
    // One of a newer release is left out here, and kept.
    if (filter) searches += {query->value(0).toString(), *filter};
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return searches;
}

Result<std::optional<SavedAuditSearch>> savedNamed(QSqlDatabase& database, const QString& person,
                                                   const QString& name) {
  const auto all = saved(database, person);
  if (!all) return all.error();
  for (const SavedAuditSearch& one : *all) {
    if (one.name == name) return std::optional(one);
  }
  return std::optional<SavedAuditSearch>();
}

Result<void> save(QSqlDatabase& database, const QString& person, const SavedAuditSearch& search) {
  if (auto removed = remove(database, person, search.name); !removed) return removed;
  const auto query = runQuery(
      database, QStringLiteral("INSERT INTO saved_search (person, name, filter) VALUES (?, ?, ?)"),
      {person, search.name, QString::fromUtf8(canonicalJson(filterToJson(search.filter)))});
  if (!query) return query.error();
  return {};
}

Result<void> remove(QSqlDatabase& database, const QString& person, const QString& name) {
  const auto query =
      runQuery(database, QStringLiteral("DELETE FROM saved_search WHERE person = ? AND name = ?"),
               {person, name});
  if (!query) return query.error();
  return {};
}

}  // namespace linewarden::audit_search_repository
