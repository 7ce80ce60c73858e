// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checkpoint_repository.h"

#include "app/audit/audit_entry.h"
#include "app/store/query.h"

#include <QCoreApplication>
#include <QVariant>

#include <utility>

namespace linewarden::checkpoint_repository {

namespace {

constexpr int mostOutsideNotes = 1000;

struct CheckpointRepositoryText {
  Q_DECLARE_TR_FUNCTIONS(CheckpointRepository)
};

constexpr qsizetype hexDigitsOfHash = 64;

const QString checkpointColumns = QStringLiteral("size, time, root, head_hash, public_key, note");

QString hexText(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QByteArray fromHexText(const QVariant& value) {
  return QByteArray::fromHex(value.toString().toLatin1());
}

Error damagedFrontier() {
  return {ErrorCode::AuditBroken,
          CheckpointRepositoryText::tr(
              "What is kept of the audit trail's hash tree was changed in the store, so no "
              "checkpoint was signed. Keep a copy of the store and verify the trail; where all "
              "entries hold, “audit rebuild-tree” makes the tree anew."),
          QStringLiteral("audit_frontier")};
}

SignedCheckpoint checkpointFrom(const QSqlQuery& row) {
  SignedCheckpoint stored;
  stored.checkpoint.size = row.value(0).toLongLong();
  stored.checkpoint.time = fromMillis(row.value(1).toLongLong());
  stored.checkpoint.root = fromHexText(row.value(2));
  stored.checkpoint.headHash = fromHexText(row.value(3));
  stored.publicKey = fromHexText(row.value(4));
  stored.note = row.value(5).toString().toUtf8();
  stored.checkpoint.origin = QString::fromUtf8(stored.note.left(stored.note.indexOf('\n')));
  return stored;
}

Result<QList<SignedCheckpoint>> checkpointsWhere(QSqlDatabase& database, const QString& rest,
                                                 const QVariantList& values) {
  auto query = runQuery(
      database, QStringLiteral("SELECT %1 FROM audit_checkpoint %2").arg(checkpointColumns, rest),
      values);
  if (!query) return query.error();
  QList<SignedCheckpoint> checkpoints;
  while (query->next()) checkpoints.append(checkpointFrom(*query));
  if (const auto end = readToEnd(*query); !end) return end.error();
  return checkpoints;
}

Result<std::optional<SignedCheckpoint>> firstOf(Result<QList<SignedCheckpoint>> found) {
  if (!found) return found.error();
  if (found->isEmpty()) return std::optional<SignedCheckpoint>();
  return std::optional(found->constFirst());
}

Result<void> runOnly(QSqlDatabase& database, const QString& sql, const QVariantList& values = {}) {
  const auto query = runQuery(database, sql, values);
  if (!query) return query.error();
  return {};
}

}  // namespace

Result<TrailFrontier> frontier(QSqlDatabase& database) {
  auto query =
      runQuery(database, QStringLiteral("SELECT size, hashes, head_hash FROM audit_frontier"));
  if (!query) return query.error();
  if (!query->next()) {
    if (const auto end = readToEnd(*query); !end) return end.error();
    return TrailFrontier{{}, firstPreviousHash()};
  }
  const QString joined = query->value(1).toString();
  QList<QByteArray> hashes;
  for (qsizetype at = 0; at < joined.size(); at += hexDigitsOfHash) {
    hashes.append(QByteArray::fromHex(joined.mid(at, hexDigitsOfHash).toLatin1()));
  }
  const auto restored = merkle::Frontier::restored(query->value(0).toLongLong(), hashes);
  const QByteArray headHash = fromHexText(query->value(2));
  if (!restored || headHash.size() != hexDigitsOfHash / 2) return damagedFrontier();
  return TrailFrontier{*restored, headHash};
}

Result<void> keepFrontier(QSqlDatabase& database, const TrailFrontier& frontier) {
  QString hashes;
  for (const QByteArray& hash : frontier.frontier.hashes()) hashes += hexText(hash);
  if (auto removed = runOnly(database, QStringLiteral("DELETE FROM audit_frontier")); !removed) {
    return removed;
  }
  return runOnly(database,
                 QStringLiteral("INSERT INTO audit_frontier (id, size, hashes, head_hash) VALUES "
                                "(1, ?, ?, ?)"),
                 {frontier.frontier.size(), hashes, hexText(frontier.headHash)});
}

Result<void> keepSubtrees(QSqlDatabase& database, const QList<merkle::Subtree>& subtrees) {
  for (const merkle::Subtree& subtree : subtrees) {
    // One that is there already would be from a tree that was not taken back.
    if (auto removed = runOnly(
            database, QStringLiteral("DELETE FROM audit_subtree WHERE level = ? AND idx = ?"),
            {subtree.level, subtree.index});
        !removed) {
      return removed;
    }
    if (auto kept =
            runOnly(database,
                    QStringLiteral("INSERT INTO audit_subtree (level, idx, hash) VALUES (?, ?, ?)"),
                    {subtree.level, subtree.index, hexText(subtree.hash)});
        !kept) {
      return kept;
    }
  }
  return {};
}

Result<void> eachSubtree(QSqlDatabase& database,
                         const std::function<void(const merkle::Subtree&)>& take) {
  auto query = runQuery(database, QStringLiteral("SELECT level, idx, hash FROM audit_subtree"));
  if (!query) return query.error();
  while (query->next()) {
    take({query->value(0).toInt(), query->value(1).toLongLong(), fromHexText(query->value(2))});
  }
  return readToEnd(*query);
}

Result<void> removeSubtrees(QSqlDatabase& database, qint64 from) {
  constexpr int highestLevel = 62;
  auto removed = runOnly(database,
                         QStringLiteral("DELETE FROM audit_subtree WHERE level < ? OR level > ? OR "
                                        "idx < 0"),
                         {lowestKeptLevel, highestLevel});
  for (int level = lowestKeptLevel; removed && level <= highestLevel; ++level) {
    removed =
        runOnly(database, QStringLiteral("DELETE FROM audit_subtree WHERE level = ? AND idx >= ?"),
                {level, from >> level});
  }
  return removed;
}

Result<void> insertCheckpoint(QSqlDatabase& database, const SignedCheckpoint& checkpoint) {
  return runOnly(database,
                 QStringLiteral("INSERT INTO audit_checkpoint (%1) VALUES (?, ?, ?, ?, ?, ?)")
                     .arg(checkpointColumns),
                 {checkpoint.checkpoint.size, toMillis(checkpoint.checkpoint.time),
                  hexText(checkpoint.checkpoint.root), hexText(checkpoint.checkpoint.headHash),
                  hexText(checkpoint.publicKey), QString::fromUtf8(checkpoint.note)});
}

Result<std::optional<SignedCheckpoint>> newestCheckpoint(QSqlDatabase& database) {
  return firstOf(newestCheckpoints(database, 1));
}

Result<std::optional<SignedCheckpoint>> checkpointCovering(QSqlDatabase& database, qint64 size) {
  return firstOf(checkpointsAfter(database, size - 1, 1));
}

Result<std::optional<SignedCheckpoint>> checkpointOf(QSqlDatabase& database, qint64 size) {
  return firstOf(checkpointsWhere(database, QStringLiteral("WHERE size = ?"), {size}));
}

Result<QList<SignedCheckpoint>> checkpointsAfter(QSqlDatabase& database, qint64 size, int limit) {
  return checkpointsWhere(database, QStringLiteral("WHERE size > ? ORDER BY size LIMIT ?"),
                          {size, limit});
}

Result<QList<SignedCheckpoint>> newestCheckpoints(QSqlDatabase& database, int limit) {
  return checkpointsWhere(database, QStringLiteral("ORDER BY size DESC LIMIT ?"), {limit});
}

Result<void> eachCheckpoint(QSqlDatabase& database,
                            const std::function<bool(const Checkpoint&)>& take) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT size, time, root, head_hash FROM audit_checkpoint ORDER BY size"));
  if (!query) return query.error();
  while (query->next()) {
    Checkpoint checkpoint;
    checkpoint.size = query->value(0).toLongLong();
    checkpoint.time = fromMillis(query->value(1).toLongLong());
    checkpoint.root = fromHexText(query->value(2));
    checkpoint.headHash = fromHexText(query->value(3));
    if (!take(checkpoint)) return {};
  }
  return readToEnd(*query);
}

Result<QList<InstallationKey>> installationKeys(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral("SELECT public_key, created, retired FROM installation_key ORDER BY id"));
  if (!query) return query.error();
  QList<InstallationKey> keys;
  while (query->next()) {
    InstallationKey key;
    key.publicKey = query->value(0).toByteArray();
    key.created = fromMillis(query->value(1).toLongLong());
    const qint64 retired = query->value(2).toLongLong();
    if (retired != 0) key.retired = fromMillis(retired);
    keys.append(key);
  }
  if (const auto end = readToEnd(*query); !end) return end.error();
  return keys;
}

Result<std::optional<SecretBytes>> installationSeed(QSqlDatabase& database) {
  auto query = runQuery(
      database,
      QStringLiteral(
          "SELECT private_key FROM installation_key WHERE retired = 0 ORDER BY id DESC LIMIT 1"));
  if (!query) return query.error();
  if (!query->next()) {
    if (const auto end = readToEnd(*query); !end) return end.error();
    return std::optional<SecretBytes>();
  }
  QByteArray seed = query->value(0).toByteArray();
  return std::optional(SecretBytes::take(seed));
}

Result<void> insertInstallationKey(QSqlDatabase& database, const QByteArray& publicKey,
                                   const SecretBytes& seed, UtcTime created) {
  QByteArray bytes(reinterpret_cast<const char*>(seed.data()), static_cast<qsizetype>(seed.size()));
  auto inserted = runOnly(
      database,
      QStringLiteral(
          "INSERT INTO installation_key (public_key, private_key, created) VALUES (?, ?, ?)"),
      {publicKey, bytes, toMillis(created)});
  // The statement and its values are gone by now, so that this owns the bytes alone.
  const SecretBytes wiped = SecretBytes::take(bytes);
  return inserted;
}

Result<void> insertVerification(QSqlDatabase& database, const TrailVerification& verification) {
  return runOnly(
      database,
      QStringLiteral("INSERT INTO audit_verification (time, actor, entries, head, first_bad, "
                     "problem) VALUES (?, ?, ?, ?, ?, ?)"),
      {toMillis(verification.time), verification.actor, verification.entries,
       QString::fromLatin1(verification.headHash.toHex()), verification.firstBad.value_or(0),
       verification.problem});
}

Result<void> keepOutside(QSqlDatabase& database, const QList<QByteArray>& notes, UtcTime brought) {
  for (const QByteArray& note : notes) {
    const QString text = QString::fromUtf8(note);
    auto removed =
        runOnly(database, QStringLiteral("DELETE FROM audit_outside WHERE note = ?"), {text});
    if (!removed) return removed;
    auto kept =
        runOnly(database, QStringLiteral("INSERT INTO audit_outside (note, brought) VALUES (?, ?)"),
                {text, toMillis(brought)});
    if (!kept) return kept;
  }
  return runOnly(database,
                 QStringLiteral("DELETE FROM audit_outside WHERE note NOT IN (SELECT note FROM "
                                "audit_outside ORDER BY brought DESC, note LIMIT ?)"),
                 {mostOutsideNotes});
}

Result<QList<QByteArray>> outsideNotes(QSqlDatabase& database) {
  auto query = runQuery(database, QStringLiteral("SELECT note FROM audit_outside ORDER BY note"));
  if (!query) return query.error();
  QList<QByteArray> notes;
  while (query->next()) notes.append(query->value(0).toString().toUtf8());
  if (const auto end = readToEnd(*query); !end) return end.error();
  return notes;
}

Result<std::optional<TrailVerification>> newestVerification(QSqlDatabase& database) {
  auto query =
      runQuery(database, QStringLiteral("SELECT time, actor, entries, first_bad, problem, head "
                                        "FROM audit_verification ORDER BY id DESC LIMIT 1"));
  if (!query) return query.error();
  if (!query->next()) {
    if (const auto end = readToEnd(*query); !end) return end.error();
    return std::optional<TrailVerification>();
  }
  TrailVerification verification;
  verification.time = fromMillis(query->value(0).toLongLong());
  verification.actor = query->value(1).toString();
  verification.entries = query->value(2).toLongLong();
  if (const qint64 bad = query->value(3).toLongLong(); bad > 0) verification.firstBad = bad;
  verification.problem = query->value(4).toString();
  verification.headHash = QByteArray::fromHex(query->value(5).toString().toLatin1());
  return std::optional(verification);
}

}  // namespace linewarden::checkpoint_repository
