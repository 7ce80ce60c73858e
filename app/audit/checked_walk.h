// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_repository.h"
#include "app/audit/archive_seam.h"
#include "app/audit/known_points.h"
#include "app/audit/told_archives.h"
#include "app/audit/trail_verification.h"
#include "app/audit/tree_check.h"

#include <QHash>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace linewarden {

/// What the store says at the beginning of a verification.
struct TrailGround {
  std::vector<KnownPoint> points;                           ///< by rising size
  QList<ArchivedRange> archives;                            ///< as stored
  QHash<qint64, archive_repository::CheckpointPath> paths;  ///< of checkpoints that are archived
  StoredTree tree;
  /// For each archive the store's checkpoint where it ends; none where that is missing or unsound.
  QList<std::optional<Checkpoint>> ends;
};
Result<TrailGround> trailGround(QSqlDatabase& database, const QList<SignedCheckpoint>& outside);

/// The walk over a trail together with all that it must agree with: checkpoints, what is kept of
/// archives, and the kept hash tree. One thread at a time.
class CheckedWalk {
 public:
  /// The walk begins behind the first `crossedFrom` archives: those behind are read as well. All of
  /// them: only the live trail is walked.
  CheckedWalk(TrailGround ground, qsizetype crossedFrom);

  /// Before the first entry: archives that are not walked, by what is kept of them. False at the
  /// first thing that is wrong.
  bool begin();
  /// Entries of the archive number `index`, by rising sequence; then crossed(index).
  bool acceptArchived(const std::vector<StoredEntry>& batch);
  bool crossed(qsizetype index);
  /// Entries of the store: those of archives that stay, and the live trail.
  bool accept(const std::vector<StoredEntry>& batch);
  /// After the last entry.
  void finish();
  [[nodiscard]] AuditVerification result() const;
  /// What the walk recomputed up to here of the tree, for a rebuild: every kept subtree.
  [[nodiscard]] const QList<merkle::Subtree>& subtrees() const { return subtrees_; }
  /// The tree's right edge at the last checkpoint that agreed.
  [[nodiscard]] const std::optional<checkpoint_repository::TrailFrontier>& edge() const {
    return edge_;
  }
  [[nodiscard]] bool isTreeWrongBefore() const { return treeCheck_->isBeforeStart(); }

 private:
  bool acceptOne(const StoredEntry& entry);
  bool acceptStaying(const StoredEntry& entry);
  bool isAsArchived(const StoredEntry& entry);
  bool checkStaying();
  bool agreesHere();
  bool agreesInArchives(const KnownPoint& point);
  bool areSeamsConsistent();
  bool areEndsSigned();
  bool hasPath(qint64 size, const QByteArray& root, const ArchivedRange& archive) const;
  void noteAgreed(const KnownPoint& point);
  void refuseAt(const KnownPoint& point);
  void refuseCutOff();
  void refuseUnproven(const KnownPoint& point, const ArchivedRange& archive);
  bool refuse(qint64 sequence, const QString& problem);

  TrailGround ground_;
  qsizetype crossedFrom_ = 0;
  qint64 start_ = 0;      // entries before the walk
  qint64 seam_ = 0;       // entries in archives
  QString seamProblem_;   // why the rows of archives are no seam
  std::size_t next_ = 0;  // of the points
  std::optional<TrailWalk> walk_;
  std::optional<TreeCheck> treeCheck_;
  QList<merkle::Subtree> subtrees_;
  std::optional<checkpoint_repository::TrailFrontier> edge_;
  StayingList staying_;
  qint64 lastStaying_ = 0;
  bool isStayingChecked_ = false;
  // Number and hash of what stays, as archives that are walked have it.
  std::vector<std::pair<qint64, QString>> archivedStaying_;
  std::size_t nextStaying_ = 0;
  ToldArchives told_;
  qint64 agreedSize_ = 0;
  QByteArray agreedHead_ = firstPreviousHash();
  qint64 agreed_ = 0;
  std::optional<AuditVerification> refused_;
};

}  // namespace linewarden
