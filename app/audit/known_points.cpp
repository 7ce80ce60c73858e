// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/known_points.h"

#include "app/audit/checkpoint_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace linewarden {

namespace {

constexpr int mostNotesRead = 1000;

struct KnownPointsText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

KnownPoint pointOf(const Checkpoint& checkpoint, bool isOutside) {
  return {checkpoint.size, checkpoint.root, checkpoint.headHash, checkpoint.time, isOutside, false};
}

/// Whether the note is signed with a key of the installation and says what the columns say.
bool isNoteSound(const SignedCheckpoint& stored,
                 const QList<checkpoint_repository::InstallationKey>& keys) {
  return std::any_of(keys.begin(), keys.end(), [&](const auto& key) {
    const auto read = readCheckpoint(stored.note, key.publicKey);
    return read && read->checkpoint == stored.checkpoint && stored.publicKey == key.publicKey;
  });
}

/// Sizes of the newest checkpoints in the store whose notes do not hold. The older ones' columns
/// are compared with the trail all the same.
Result<std::vector<qint64>> damagedNotes(QSqlDatabase& database) {
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  const auto newest = checkpoint_repository::newestCheckpoints(database, mostNotesRead);
  if (!newest) return newest.error();
  std::vector<qint64> damaged;
  for (const SignedCheckpoint& stored : *newest) {
    if (!isNoteSound(stored, *keys)) damaged.push_back(stored.checkpoint.size);
  }
  return damaged;
}

}  // namespace

Result<std::vector<KnownPoint>> knownPoints(QSqlDatabase& database,
                                            const QList<SignedCheckpoint>& outside) {
  const auto damaged = damagedNotes(database);
  if (!damaged) return damaged.error();
  std::vector<KnownPoint> points;
  for (const SignedCheckpoint& one : outside) points.push_back(pointOf(one.checkpoint, true));
  const auto read = checkpoint_repository::eachCheckpoint(database, [&](const Checkpoint& stored) {
    KnownPoint point = pointOf(stored, false);
    point.isDamaged = std::find(damaged->begin(), damaged->end(), stored.size) != damaged->end();
    points.push_back(point);
    return true;
  });
  if (!read) return read.error();
  const auto key = [](const KnownPoint& point) {
    return std::tuple(point.size, point.root, point.headHash, point.isDamaged, !point.isOutside);
  };
  std::sort(points.begin(), points.end(),
            [&key](const KnownPoint& a, const KnownPoint& b) { return key(a) < key(b); });
  const auto end =
      std::unique(points.begin(), points.end(), [](const KnownPoint& a, const KnownPoint& b) {
        return a.size == b.size && a.root == b.root && a.headHash == b.headHash &&
               a.isDamaged == b.isDamaged;
      });
  points.erase(end, points.end());
  return points;
}

Result<std::optional<Checkpoint>> soundCheckpoint(QSqlDatabase& database, qint64 size) {
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  const auto stored = checkpoint_repository::checkpointOf(database, size);
  if (!stored) return stored.error();
  if (!*stored || !isNoteSound(**stored, *keys)) return std::optional<Checkpoint>();
  return std::optional((*stored)->checkpoint);
}

QString placeOf(const KnownPoint& point) {
  const QString time = toIsoUtc(point.time);
  return point.isOutside ? KnownPointsText::tr("the checkpoint from outside over %1 entries of %2")
                               .arg(QString::number(point.size), time)
                         : KnownPointsText::tr("the store's checkpoint over %1 entries of %2")
                               .arg(QString::number(point.size), time);
}

}  // namespace linewarden
