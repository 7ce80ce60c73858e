// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/checked_walk.h"

#include "app/audit/stored_entry.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linewarden {

namespace {

struct CheckedWalkText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

Result<QHash<qint64, archive_repository::CheckpointPath>> storedPaths(QSqlDatabase& database) {
  QHash<qint64, archive_repository::CheckpointPath> paths;
  const auto read =
      archive_repository::eachPath(database, [&paths](archive_repository::CheckpointPath&& path) {
        paths.insert(path.size, path);
        return true;
      });
  if (!read) return read.error();
  return paths;
}

Result<QList<std::optional<Checkpoint>>> checkpointsAtEnds(QSqlDatabase& database,
                                                           const QList<ArchivedRange>& archives) {
  QList<std::optional<Checkpoint>> ends;
  for (const ArchivedRange& archive : archives) {
    const auto end = soundCheckpoint(database, archive.last);
    if (!end) return end.error();
    ends.append(*end);
  }
  return ends;
}

merkle::Frontier treeBehind(const ArchivedRange& archive) {
  return merkle::Frontier::restored(archive.last, archive.tree).value_or(merkle::Frontier());
}

}  // namespace

Result<TrailGround> trailGround(QSqlDatabase& database, const QList<SignedCheckpoint>& outside) {
  auto points = knownPoints(database, outside);
  if (!points) return points.error();
  auto archives = archive_repository::archives(database);
  if (!archives) return archives.error();
  auto paths = storedPaths(database);
  if (!paths) return paths.error();
  auto tree = storedTree(database);
  if (!tree) return tree.error();
  auto ends = checkpointsAtEnds(database, *archives);
  if (!ends) return ends.error();
  return TrailGround{std::move(*points), std::move(*archives), std::move(*paths), std::move(*tree),
                     std::move(*ends)};
}

CheckedWalk::CheckedWalk(TrailGround ground, qsizetype crossedFrom)
    : ground_(std::move(ground)), crossedFrom_(crossedFrom), told_(ground_.archives, crossedFrom) {
  const auto seam = seamOf(ground_.archives);
  if (!seam) seamProblem_ = seam.error().message;
  merkle::Frontier before;
  QByteArray head = firstPreviousHash();
  if (seam && seam->has_value()) {
    seam_ = (*seam)->last;
    if (crossedFrom_ > 0) {
      const ArchivedRange& last = ground_.archives.at(crossedFrom_ - 1);
      before = treeBehind(last);
      head = last.headHash;
    }
  }
  start_ = before.size();
  treeCheck_.emplace(std::move(ground_.tree), before);
  treeCheck_->reached(before, head);
  walk_.emplace(std::move(before), head);
}

bool CheckedWalk::refuse(qint64 sequence, const QString& problem) {
  AuditVerification found = walk_->result();
  found.entries = std::min(found.entries, sequence - 1);
  found.firstBad = sequence;
  found.problem = problem;
  refused_ = std::move(found);
  return false;
}

bool CheckedWalk::begin() {
  if (!seamProblem_.isEmpty()) return refuse(1, seamProblem_);
  if (!areSeamsConsistent() || !areEndsSigned()) return false;
  // Nothing is agreed on at sizes below 1.
  if (start_ == 0) return agreesHere();
  for (; next_ < ground_.points.size() && ground_.points[next_].size <= start_; ++next_) {
    if (!agreesInArchives(ground_.points[next_])) return false;
  }
  return true;
}

bool CheckedWalk::hasPath(qint64 size, const QByteArray& root, const ArchivedRange& archive) const {
  const auto path = ground_.paths.constFind(size);
  return path != ground_.paths.constEnd() && path->seam == archive.last &&
         merkle::isConsistent(size, root, archive.last, archive.root, path->path);
}

// Each archive's tree is the beginning of the next one's. The walk shows it for those it goes over.
bool CheckedWalk::areSeamsConsistent() {
  for (qsizetype at = 1; at < crossedFrom_; ++at) {
    const ArchivedRange& former = ground_.archives.at(at - 1);
    const ArchivedRange& next = ground_.archives.at(at);
    if (hasPath(former.last, former.root, next)) continue;
    return refuse(former.last + 1,
                  CheckedWalkText::tr("What the store keeps of its archives was changed: the "
                                      "archive of entries %1 to %2 does not go on from the one "
                                      "before it.")
                      .arg(next.first)
                      .arg(next.last));
  }
  return true;
}

// What the program removes ends at a checkpoint that is old enough. That each archive was made
// before its own entry in the trail is seen there.
bool CheckedWalk::areEndsSigned() {
  for (qsizetype at = 0; at < ground_.archives.size(); ++at) {
    const ArchivedRange& archive = ground_.archives.at(at);
    const std::optional<Checkpoint>& end = ground_.ends.at(at);
    const bool isSigned = end && end->root == archive.root && end->headHash == archive.headHash;
    if (isSigned && archive.made - end->time >= leastArchivedAge) continue;
    return refuse(
        archive.first,
        isSigned
            ? CheckedWalkText::tr("Entries %1 to %2 left the store before their checkpoint was "
                                  "%3 days old: the program did not remove them.")
                  .arg(archive.first)
                  .arg(archive.last)
                  .arg(leastArchivedAge.count())
            : CheckedWalkText::tr("Entries %1 to %2 left the store, but no checkpoint of the "
                                  "store signs where they end: the program did not remove "
                                  "them, or the checkpoint was changed.")
                  .arg(archive.first)
                  .arg(archive.last));
  }
  return true;
}

// The tree of a point within archives that are not walked has to be the beginning of the next
// seam's.
bool CheckedWalk::agreesInArchives(const KnownPoint& point) {
  const auto archive =
      std::find_if(ground_.archives.constBegin(), ground_.archives.constEnd(),
                   [&point](const ArchivedRange& one) { return point.size <= one.last; });
  const bool isAtSeam = archive->last == point.size;
  if (point.isDamaged || point.size < 1 ||
      (isAtSeam && (point.root != archive->root || point.headHash != archive->headHash))) {
    refuseAt(point);
    return false;
  }
  if (!isAtSeam && !hasPath(point.size, point.root, *archive)) {
    refuseUnproven(point, *archive);
    return false;
  }
  noteAgreed(point);
  return true;
}

bool CheckedWalk::acceptArchived(const std::vector<StoredEntry>& batch) {
  if (refused_) return false;
  return std::all_of(batch.begin(), batch.end(), [this](const StoredEntry& entry) {
    if (staysInStore(entry)) archivedStaying_.emplace_back(entry.sequence, entry.hash);
    return acceptOne(entry);
  });
}

bool CheckedWalk::crossed(qsizetype index) {
  if (refused_ || walk_->result().firstBad) return false;
  const ArchivedRange& archive = ground_.archives.at(index);
  if (walk_->frontier().size() == archive.last && walk_->frontier().hashes() == archive.tree &&
      walk_->result().headHash == archive.headHash) {
    return true;
  }
  return refuse(archive.first,
                CheckedWalkText::tr("The archive of entries %1 to %2 is not the one that the store "
                                    "goes on from: the two do not join.")
                    .arg(archive.first)
                    .arg(archive.last));
}

bool CheckedWalk::accept(const std::vector<StoredEntry>& batch) {
  if (refused_) return false;
  return std::all_of(batch.begin(), batch.end(), [this](const StoredEntry& entry) {
    const bool isStaying = entry.isOfKnownTypes && entry.sequence >= 1 && entry.sequence <= seam_;
    if (isStaying) return acceptStaying(entry);
    if (!isStayingChecked_ && !checkStaying()) return false;
    return acceptOne(entry);
  });
}

bool CheckedWalk::acceptOne(const StoredEntry& entry) {
  const bool isGood = walk_->accept(entry, [this](const merkle::Subtree& subtree) {
    treeCheck_->completed(subtree);
    if (subtree.level >= checkpoint_repository::lowestKeptLevel) subtrees_.append(subtree);
  });
  if (!isGood) return false;
  if (entry.action == archivedAction) {
    const QString problem = told_.accept(entry);
    if (!problem.isEmpty()) return refuse(entry.sequence, problem);
  }
  treeCheck_->reached(walk_->frontier(), walk_->result().headHash);
  return agreesHere();
}

bool CheckedWalk::acceptStaying(const StoredEntry& entry) {
  if (!isWholeEntry(entry) || entry.sequence <= lastStaying_) {
    return refuse(entry.sequence,
                  CheckedWalkText::tr("Entry %1, which stays in the store of those that are "
                                      "archived, was changed.")
                      .arg(entry.sequence));
  }
  if (entry.sequence > start_ && !isAsArchived(entry)) return false;
  lastStaying_ = entry.sequence;
  staying_.add(entry.sequence, entry.hash);
  return true;
}

bool CheckedWalk::isAsArchived(const StoredEntry& entry) {
  const bool isThere = nextStaying_ < archivedStaying_.size();
  if (isThere && archivedStaying_[nextStaying_] == std::pair(entry.sequence, entry.hash)) {
    ++nextStaying_;
    return true;
  }
  const qint64 expected = isThere ? archivedStaying_[nextStaying_].first : entry.sequence;
  return refuse(std::min(expected, entry.sequence),
                CheckedWalkText::tr("Entry %1 stays in the store of those that are archived, and "
                                    "is not the one that the archive holds: it was changed, "
                                    "removed or put in after it was archived.")
                    .arg(std::min(expected, entry.sequence)));
}

bool CheckedWalk::checkStaying() {
  isStayingChecked_ = true;
  if (nextStaying_ < archivedStaying_.size()) {
    const qint64 missing = archivedStaying_[nextStaying_].first;
    return refuse(missing, CheckedWalkText::tr("Entry %1, which the archive holds and which stays "
                                               "in the store, was removed there.")
                               .arg(missing));
  }
  if (ground_.archives.isEmpty()) return true;
  const ArchivedRange& newest = ground_.archives.constLast();
  if (staying_.count() == newest.staying && staying_.sha256() == newest.stayingSha256) return true;
  return refuse(1, CheckedWalkText::tr(
                       "Of the archived entries 1 to %1, %2 should stay in the store, and others "
                       "are there: some were removed, or put in again.")
                       .arg(newest.last)
                       .arg(newest.staying));
}

bool CheckedWalk::agreesHere() {
  const AuditVerification& found = walk_->result();
  for (; next_ < ground_.points.size() && ground_.points[next_].size <= found.entries; ++next_) {
    const KnownPoint& point = ground_.points[next_];
    if (point.isDamaged || point.size != found.entries || point.headHash != found.headHash ||
        point.root != walk_->frontier().root()) {
      refuseAt(point);
      return false;
    }
    noteAgreed(point);
  }
  return true;
}

void CheckedWalk::noteAgreed(const KnownPoint& point) {
  agreedSize_ = point.size;
  agreedHead_ = point.headHash;
  ++agreed_;
  if (walk_->frontier().size() == point.size) edge_ = {walk_->frontier(), point.headHash};
}

void CheckedWalk::refuseAt(const KnownPoint& point) {
  AuditVerification found = walk_->result();
  found.entries = agreedSize_;
  found.headHash = agreedHead_;
  found.firstBad = agreedSize_ + 1;
  found.problem =
      point.isDamaged
          ? CheckedWalkText::tr(
                "In the store, %1 was changed: its signature or what it says no longer holds. "
                "Entries from %2 on are not proven by it.")
                .arg(placeOf(point), QString::number(agreedSize_ + 1))
          : CheckedWalkText::tr(
                "The trail was rewritten before entry %1: its entries are linked, but they are "
                "not those that %2 signed. The first that may be false is entry %3.")
                .arg(QString::number(point.size + 1), placeOf(point),
                     QString::number(agreedSize_ + 1));
  refused_ = std::move(found);
}

void CheckedWalk::refuseUnproven(const KnownPoint& point, const ArchivedRange& archive) {
  refuseAt(point);
  refused_->problem =
      CheckedWalkText::tr(
          "What the store keeps of the archived entries %1 to %2 does not follow from %3: they "
          "were rewritten before they were archived, or what is kept of them was changed. The "
          "archive itself tells which.")
          .arg(QString::number(archive.first), QString::number(archive.last), placeOf(point));
}

void CheckedWalk::finish() {
  if (refused_ || walk_->result().firstBad) return;
  if (!isStayingChecked_ && !checkStaying()) return;
  if (next_ < ground_.points.size()) {
    refuseCutOff();
    return;
  }
  if (!told_.isComplete()) {
    refuse(1, CheckedWalkText::tr("What the store keeps of its archives is not what the trail says "
                                  "was archived: it was changed or removed."));
    return;
  }
  treeCheck_->finish();
}

void CheckedWalk::refuseCutOff() {
  // The one that misses most.
  const KnownPoint& last = ground_.points.back();
  const qint64 entries = walk_->result().entries;
  refuse(entries + 1,
         CheckedWalkText::tr("The end of the trail was cut off: it has %1 entries, but "
                             "%2 was signed. Entries %3 to %4 are missing.")
             .arg(QString::number(entries), placeOf(last), QString::number(entries + 1),
                  QString::number(last.size)));
}

AuditVerification CheckedWalk::result() const {
  AuditVerification found = refused_ ? *refused_ : walk_->result();
  found.checkpoints = agreed_;
  found.archivedTo = seam_;
  found.lookedFrom = start_ + 1;
  if (!found.firstBad) found.treeProblem = treeCheck_->problem();
  return found;
}

}  // namespace linewarden
