// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_repository.h"

#include "app/audit/archive_repository.h"
#include "app/audit/trail_verification.h"
#include "app/base/canonical_json.h"
#include "app/store/query.h"

#include <QMetaType>
#include <QVariant>

#include <limits>

namespace linewarden::audit_repository {

namespace {

const QString columns = QStringLiteral(
    "sequence, time, actor, role, workstation, action, object, before_json, after_json, reason, "
    "previous_hash, hash");

bool takeText(const QSqlQuery& row, int column, QString& text) {
  const QVariant value = row.value(column);
  text = value.toString();
  // An invalid byte is read as this character; a row that has it is looked at again.
  return value.typeId() == QMetaType::QString && !text.contains(QChar::ReplacementCharacter);
}

bool takeNumber(const QSqlQuery& row, int column, qint64& number) {
  const QVariant value = row.value(column);
  number = value.toLongLong();
  return value.typeId() == QMetaType::LongLong;
}

// `isOfKnownTypes` is false too where a text may have been read otherwise than it is stored.
StoredEntry storedEntryFrom(const QSqlQuery& row) {
  StoredEntry stored;
  bool good = takeNumber(row, 0, stored.sequence);
  good = takeNumber(row, 1, stored.time) && good;
  QString* const texts[] = {
      &stored.actor,  &stored.role,  &stored.workstation, &stored.action,       &stored.object,
      &stored.before, &stored.after, &stored.reason,      &stored.previousHash, &stored.hash};
  int column = 2;
  for (QString* text : texts) good = takeText(row, column++, *text) && good;
  stored.isOfKnownTypes = good;
  return stored;
}

QVariantList valuesOf(const StoredEntry& entry) {
  return {entry.sequence, entry.time,   entry.actor, entry.role,   entry.workstation,  entry.action,
          entry.object,   entry.before, entry.after, entry.reason, entry.previousHash, entry.hash};
}

/// Whether the store, asked by these very values, finds the row.
Result<bool> isStoredAs(QSqlDatabase& database, const StoredEntry& entry) {
  static const QString condition = [] {
    QString text = columns;
    return text.replace(QStringLiteral(", "), QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");
  }();
  auto query = runQuery(database, QStringLiteral("SELECT 1 FROM audit_entry WHERE ") + condition,
                        valuesOf(entry));
  if (!query) return query.error();
  const bool found = query->next();
  if (const auto end = readToEnd(*query); !end) return end.error();
  return found;
}

/// Whether the archived entries that stay are those that the trail itself lists.
Result<bool> isListed(QSqlDatabase& database) {
  const auto archives = archive_repository::archives(database);
  if (!archives) return archives.error();
  const auto isTold = archive_repository::areToldOf(database, *archives);
  if (!isTold) return isTold.error();
  if (archives->isEmpty() || !*isTold) return false;
  return archive_repository::areStayingWhole(database);
}

// Newest first.
Result<QList<AuditEntry>> entriesWhere(QSqlDatabase& database, const QString& condition,
                                       const QVariantList& values, int limit) {
  auto query =
      runQuery(database,
               QStringLiteral("SELECT %1 FROM audit_entry WHERE %2 ORDER BY sequence DESC LIMIT ?")
                   .arg(columns, condition),
               values + QVariantList{limit});
  if (!query) return query.error();
  QList<AuditEntry> entries;
  while (query->next()) entries.append(entryFrom(storedEntryFrom(*query)));
  if (const auto end = readToEnd(*query); !end) return end.error();
  return entries;
}

}  // namespace

Result<Head> head(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"));
  if (!query) return query.error();
  if (!query->next()) return Head{0, firstPreviousHash()};
  return Head{query->value(0).toLongLong(),
              QByteArray::fromHex(query->value(1).toString().toLatin1())};
}

Result<void> insert(QSqlDatabase& database, const AuditEntry& entry) {
  return insert(database, storedFrom(entry));
}

Result<void> insert(QSqlDatabase& database, const StoredEntry& entry) {
  static const QString sql =
      QStringLiteral("INSERT INTO audit_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .arg(columns);
  const auto query = runQuery(database, sql, valuesOf(entry));
  if (!query) return query.error();
  return {};
}

Result<void> eachStored(QSqlDatabase& database, qint64 after, int limit,
                        const std::function<bool(StoredEntry&&)>& take) {
  // From the start without a condition, which a row of an unknown type might not meet.
  QString sql = QStringLiteral("SELECT %1 FROM audit_entry%2 ORDER BY sequence")
                    .arg(columns, after > 0 ? QStringLiteral(" WHERE sequence > ?") : QString());
  QVariantList values;
  if (after > 0) values.append(after);
  if (limit > 0) {
    sql += QStringLiteral(" LIMIT ?");
    values.append(limit);
  }
  auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  while (query->next()) {
    StoredEntry stored = storedEntryFrom(*query);
    if (!stored.isOfKnownTypes) {
      const auto found = isStoredAs(database, stored);
      if (!found) return found.error();
      stored.isOfKnownTypes = *found;
    }
    if (!take(std::move(stored))) return {};
  }
  // A read that broke off in the middle must not pass for the end of the trail.
  return readToEnd(*query);
}

Result<QList<AuditEntry>> entriesBefore(QSqlDatabase& database, qint64 before, int limit) {
  const qint64 below = before > 0 ? before : std::numeric_limits<qint64>::max();
  return entriesWhere(database, QStringLiteral("sequence < ?"), {below}, limit);
}

Result<QList<AuditEntry>> entriesOf(QSqlDatabase& database, const QString& actor, int limit) {
  return entriesWhere(database, QStringLiteral("actor = ?"), {actor}, limit);
}

Result<QList<AuditEntry>> entriesAbout(QSqlDatabase& database, const QString& object,
                                       const QString& action, int limit) {
  return entriesWhere(database, QStringLiteral("object = ? AND action = ?"), {object, action},
                      limit);
}

Result<QList<AuditEntry>> entriesNaming(QSqlDatabase& database, const QString& object,
                                        const QString& text, int limit) {
  return entriesWhere(database, QStringLiteral("object = ? AND after_json LIKE ?"),
                      {object, QString(u'%' + text + u'%')}, limit);
}

Result<bool> isLinked(QSqlDatabase& database, const AuditEntry& entry) {
  if (hashOf(entry) != entry.hash) return false;
  const auto seam = archive_repository::seam(database);
  if (!seam) return seam.error();
  // Its neighbours may be gone; the list that the trail holds the hash of tells of it.
  if (*seam && entry.sequence <= (*seam)->last) return isListed(database);
  auto query =
      runQuery(database,
               QStringLiteral("SELECT sequence, previous_hash, hash FROM audit_entry WHERE "
                              "sequence IN (?, ?)"),
               {entry.sequence - 1, entry.sequence + 1});
  if (!query) return query.error();
  const bool isFirst = entry.sequence == (*seam ? (*seam)->last : 0) + 1;
  bool hasFormer =
      isFirst && entry.previousHash == (*seam ? (*seam)->headHash : firstPreviousHash());
  while (query->next()) {
    const bool isFormer = query->value(0).toLongLong() < entry.sequence;
    if (isFormer && isFirst) continue;
    const QString link = query->value(isFormer ? 2 : 1).toString();
    const QByteArray& wanted = isFormer ? entry.previousHash : entry.hash;
    if (link != QString::fromLatin1(wanted.toHex())) return false;
    hasFormer = hasFormer || isFormer;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return hasFormer;
}

Result<qint64> firstAbout(QSqlDatabase& database, const QString& object) {
  auto query = runQuery(
      database, QStringLiteral("SELECT min(sequence) FROM audit_entry WHERE object = ?"), {object});
  if (!query) return query.error();
  return query->next() ? query->value(0).toLongLong() : qint64{0};
}

Result<std::optional<qint64>> firstBadFrom(QSqlDatabase& database, qint64 sequence) {
  const auto seam = archive_repository::seam(database);
  if (!seam) return seam.error();
  qint64 expected = sequence;
  QString link;
  if (*seam && sequence <= (*seam)->last) {
    const auto isWhole = isListed(database);
    if (!isWhole) return isWhole.error();
    if (!*isWhole) return std::optional(sequence);
    expected = (*seam)->last + 1;
  }
  if (*seam && expected == (*seam)->last + 1) {
    link = QString::fromLatin1((*seam)->headHash.toHex());
  }
  bool isBad = false;
  const auto read = eachStored(database, expected - 1, 0, [&](StoredEntry&& entry) {
    isBad = entry.sequence != expected || !isWholeEntry(entry) ||
            (!link.isEmpty() && entry.previousHash != link);
    if (isBad) return false;
    link = entry.hash;
    ++expected;
    return true;
  });
  if (!read) return read.error();
  return isBad ? std::optional(expected) : std::nullopt;
}

}  // namespace linewarden::audit_repository
