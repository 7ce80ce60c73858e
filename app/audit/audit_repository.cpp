// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_repository.h"

#include "app/base/canonical_json.h"
#include "app/store/query.h"

#include <QJsonDocument>

#include <limits>

namespace linewarden::audit_repository {

namespace {

const QString columns = QStringLiteral(
    "sequence, time, actor, role, workstation, action, object, before_json, after_json, reason, "
    "previous_hash, hash");

QString jsonText(const QJsonObject& object) {
  return QString::fromUtf8(canonicalJson(object));
}

struct StoredEntry {
  AuditEntry entry;
  bool asWritten = false;
};

StoredEntry entryFrom(const QSqlQuery& row) {
  const QString before = row.value(7).toString();
  const QString after = row.value(8).toString();
  StoredEntry stored;
  AuditEntry& entry = stored.entry;
  entry.sequence = row.value(0).toLongLong();
  entry.time = fromMillis(row.value(1).toLongLong());
  entry.event.actor = {row.value(2).toString(), row.value(3).toString()};
  entry.workstation = row.value(4).toString();
  entry.event.action = row.value(5).toString();
  entry.event.object = row.value(6).toString();
  entry.event.before = QJsonDocument::fromJson(before.toUtf8()).object();
  entry.event.after = QJsonDocument::fromJson(after.toUtf8()).object();
  entry.event.reason = row.value(9).toString();
  entry.previousHash = QByteArray::fromHex(row.value(10).toString().toLatin1());
  entry.hash = QByteArray::fromHex(row.value(11).toString().toLatin1());
  // The hash covers the parsed JSON; its text must not differ either.
  stored.asWritten = jsonText(entry.event.before) == before && jsonText(entry.event.after) == after;
  return stored;
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
  while (query->next()) entries.append(entryFrom(*query).entry);
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
  const auto query = runQuery(
      database,
      QStringLiteral("INSERT INTO audit_entry (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .arg(columns),
      {entry.sequence, toMillis(entry.time), entry.event.actor.name, entry.event.actor.role,
       entry.workstation, entry.event.action, entry.event.object, jsonText(entry.event.before),
       jsonText(entry.event.after), entry.event.reason,
       QString::fromLatin1(entry.previousHash.toHex()), QString::fromLatin1(entry.hash.toHex())});
  if (!query) return query.error();
  return {};
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
  auto query =
      runQuery(database,
               QStringLiteral("SELECT sequence, previous_hash, hash FROM audit_entry WHERE "
                              "sequence IN (?, ?)"),
               {entry.sequence - 1, entry.sequence + 1});
  if (!query) return query.error();
  bool hasFormer = entry.sequence == 1 && entry.previousHash == firstPreviousHash();
  while (query->next()) {
    const bool isFormer = query->value(0).toLongLong() < entry.sequence;
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
  auto query =
      runQuery(database,
               QStringLiteral("SELECT %1 FROM audit_entry WHERE sequence >= ? ORDER BY sequence")
                   .arg(columns),
               {sequence});
  if (!query) return query.error();
  qint64 expected = sequence;
  QByteArray link;
  while (query->next()) {
    const StoredEntry stored = entryFrom(*query);
    const AuditEntry& entry = stored.entry;
    const bool isWhole = stored.asWritten && entry.sequence == expected &&
                         hashOf(entry) == entry.hash &&
                         (link.isEmpty() || entry.previousHash == link);
    if (!isWhole) return std::optional(expected);
    link = entry.hash;
    ++expected;
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return std::optional<qint64>();
}

Result<AuditVerification> verify(QSqlDatabase& database) {
  auto query = runQuery(
      database, QStringLiteral("SELECT %1 FROM audit_entry ORDER BY sequence").arg(columns));
  if (!query) return query.error();
  AuditVerifier verifier;
  while (query->next()) {
    const StoredEntry stored = entryFrom(*query);
    if (!verifier.accept(stored.entry, stored.asWritten)) break;
  }
  // A read that broke off in the middle must not pass for the end of the trail.
  if (query->lastError().isValid()) return storeError(query->lastError());
  return verifier.result();
}

}  // namespace linewarden::audit_repository
