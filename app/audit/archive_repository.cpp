// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/archive_repository.h"

#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/trail_verification.h"
#include "app/base/canonical_json.h"
#include "app/store/query.h"

#include <QVariant>

#include <algorithm>

namespace linewarden::archive_repository {

namespace {

constexpr qsizetype archivedHashBytes = 32;
constexpr qint64 removedAtOnce = 10'000;

const QString archiveColumns = QStringLiteral(
    "first_sequence, last_sequence, head_hash, root, hashes, staying, staying_sha256, file, "
    "sha256, "
    "made");

QString archivedHexText(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

/// Empty for what this program does not write.
QByteArray archivedHash(const QVariant& value) {
  const QByteArray text = value.toString().toLatin1();
  const QByteArray bytes = QByteArray::fromHex(text);
  return bytes.toHex() == text ? bytes : QByteArray();
}

/// Of bytes that hold them one after the other; a part at the end is one that is too short.
QList<QByteArray> hashesIn(const QByteArray& bytes) {
  QList<QByteArray> hashes;
  for (qsizetype at = 0; at < bytes.size(); at += archivedHashBytes) {
    hashes.append(bytes.mid(at, archivedHashBytes));
  }
  return hashes;
}

ArchivedRange archiveFrom(const QSqlQuery& row) {
  ArchivedRange archive;
  archive.first = row.value(0).toLongLong();
  archive.last = row.value(1).toLongLong();
  archive.headHash = archivedHash(row.value(2));
  archive.root = archivedHash(row.value(3));
  archive.tree = hashesIn(archivedHash(row.value(4)));
  archive.staying = row.value(5).toLongLong();
  archive.stayingSha256 = archivedHash(row.value(6));
  archive.file = row.value(7).toString();
  archive.sha256 = archivedHash(row.value(8));
  archive.made = fromMillis(row.value(9).toLongLong());
  return archive;
}

Result<void> runArchive(QSqlDatabase& database, const QString& sql, const QVariantList& values) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

Result<std::optional<qint64>> archiveNumber(QSqlDatabase& database, const QString& sql,
                                            const QVariantList& values) {
  auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  std::optional<qint64> number;
  if (query->next() && !query->isNull(0)) number = query->value(0).toLongLong();
  if (const auto end = readToEnd(*query); !end) return end.error();
  return number;
}

/// All from `first` to `last`, some at a time.
Result<void> removeSpan(QSqlDatabase& database, qint64 first, qint64 last) {
  for (qint64 from = first; from <= last; from += removedAtOnce) {
    const qint64 to = std::min(last, from + removedAtOnce - 1);
    auto removed = runArchive(
        database, QStringLiteral("DELETE FROM audit_entry WHERE sequence >= ? AND sequence <= ?"),
        {from, to});
    if (!removed) return removed;
  }
  return {};
}

}  // namespace

Result<QList<ArchivedRange>> archives(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT %1 FROM audit_archive ORDER BY first_sequence").arg(archiveColumns));
  if (!query) return query.error();
  QList<ArchivedRange> all;
  while (query->next()) all.append(archiveFrom(*query));
  if (const auto end = readToEnd(*query); !end) return end.error();
  return all;
}

Result<std::optional<Seam>> seam(QSqlDatabase& database) {
  const auto all = archives(database);
  if (!all) return all.error();
  return seamOf(*all);
}

Result<void> insert(QSqlDatabase& database, const ArchivedRange& archive) {
  return runArchive(
      database,
      QStringLiteral("INSERT INTO audit_archive (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .arg(archiveColumns),
      {archive.first, archive.last, archivedHexText(archive.headHash),
       archivedHexText(archive.root), archivedHexText(archive.tree.join()), archive.staying,
       archivedHexText(archive.stayingSha256), archive.file, archivedHexText(archive.sha256),
       toMillis(archive.made)});
}

Result<void> insertPath(QSqlDatabase& database, const CheckpointPath& path) {
  // A row that somebody put there must not stop archiving for ever.
  auto removed = runArchive(
      database, QStringLiteral("DELETE FROM audit_checkpoint_path WHERE size = ?"), {path.size});
  if (!removed) return removed;
  return runArchive(
      database,
      QStringLiteral("INSERT INTO audit_checkpoint_path (size, seam, path) VALUES (?, ?, ?)"),
      {path.size, path.seam, path.path.join()});
}

Result<void> eachPath(QSqlDatabase& database, const std::function<bool(CheckpointPath&&)>& take) {
  auto query = runQuery(
      database, QStringLiteral("SELECT size, seam, path FROM audit_checkpoint_path ORDER BY size"));
  if (!query) return query.error();
  while (query->next()) {
    CheckpointPath path{query->value(0).toLongLong(), query->value(1).toLongLong(),
                        hashesIn(query->value(2).toByteArray())};
    if (!take(std::move(path))) return {};
  }
  return readToEnd(*query);
}

Result<std::optional<qint64>> firstSince(QSqlDatabase& database, qint64 after, UtcTime time) {
  return archiveNumber(
      database,
      QStringLiteral("SELECT min(sequence) FROM audit_entry WHERE sequence > ? AND time >= ?"),
      {after, toMillis(time)});
}

Result<std::optional<SignedCheckpoint>> checkpointUpTo(QSqlDatabase& database, qint64 after,
                                                       qint64 upTo, UtcTime until) {
  const auto size =
      archiveNumber(database,
                    QStringLiteral("SELECT max(size) FROM audit_checkpoint WHERE size > ? AND size "
                                   "<= ? AND time <= ?"),
                    {after, upTo, toMillis(until)});
  if (!size) return size.error();
  if (!*size) return std::optional<SignedCheckpoint>();
  return checkpoint_repository::checkpointOf(database, **size);
}

Result<StayingList> stayingUpTo(QSqlDatabase& database, qint64 last) {
  StayingList list;
  const auto read = audit_repository::eachStored(database, 0, 0, [&](StoredEntry&& entry) {
    if (entry.sequence > last) return false;
    list.add(entry.sequence, isWholeEntry(entry) ? entry.hash : QString());
    return true;
  });
  if (!read) return read.error();
  return list;
}

Result<bool> areStayingWhole(QSqlDatabase& database) {
  const auto all = archives(database);
  if (!all) return all.error();
  if (all->isEmpty()) return true;
  const ArchivedRange& newest = all->constLast();
  const auto staying = stayingUpTo(database, newest.last);
  if (!staying) return staying.error();
  return staying->count() == newest.staying && staying->sha256() == newest.stayingSha256;
}

Result<QString> newestArchived(QSqlDatabase& database) {
  auto query = runQuery(database,
                        QStringLiteral("SELECT after_json FROM audit_entry WHERE action = ? ORDER "
                                       "BY sequence DESC LIMIT 1"),
                        {archivedAction});
  if (!query) return query.error();
  QString after;
  if (query->next()) after = query->value(0).toString();
  if (const auto end = readToEnd(*query); !end) return end.error();
  return after;
}

Result<bool> areToldOf(QSqlDatabase& database, const QList<ArchivedRange>& archives) {
  const auto told = newestArchived(database);
  if (!told) return told.error();
  if (archives.isEmpty()) return told->isEmpty();
  return told->toUtf8() == canonicalJson(archivedJson(archives));
}

Result<void> removeEntries(QSqlDatabase& database, qint64 first, qint64 last,
                           const QList<qint64>& staying) {
  qint64 from = first;
  for (const qint64 stays : staying) {
    if (auto removed = removeSpan(database, from, stays - 1); !removed) return removed;
    from = stays + 1;
  }
  return removeSpan(database, from, last);
}

}  // namespace linewarden::archive_repository
