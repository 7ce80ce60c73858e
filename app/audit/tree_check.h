// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint_repository.h"
#include "app/audit/merkle_tree.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <utility>

namespace linewarden {

/// Which subtree: level and index.
using SubtreePlace = std::pair<int, qint64>;

/// What the store keeps of the hash tree, as it stands there.
struct StoredTree {
  QHash<SubtreePlace, QByteArray> subtrees;
  checkpoint_repository::TrailFrontier frontier;
  qint64 signedSize = 0;        ///< of the newest checkpoint: the edge is not before it
  bool isFrontierWhole = true;  ///< whether the row of the right edge fits together by itself
};
Result<StoredTree> storedTree(QSqlDatabase& database);

/// Compares what the store keeps of the hash tree with what a walk over the entries recomputes.
class TreeCheck {
 public:
  /// `start`: the tree over the entries before the walk, whose leaves are not seen: the subtrees in
  /// it must lead to its hashes.
  TreeCheck(StoredTree stored, const merkle::Frontier& start);

  /// Each subtree that the walk completes, of any level.
  void completed(const merkle::Subtree& subtree);
  /// How the walk stands behind each entry.
  void reached(const merkle::Frontier& frontier, const QByteArray& headHash);
  /// After the last entry.
  void finish();
  /// The first thing that is not as recomputed, for people; empty where all is.
  [[nodiscard]] const QString& problem() const { return problem_; }
  /// Whether what is wrong lies before the walk: the entries that the walk goes over do not mend
  /// it.
  [[nodiscard]] bool isBeforeStart() const { return isBeforeStart_; }

 private:
  void checkBefore(const merkle::Frontier& start);
  void note(const QString& problem);
  [[nodiscard]] bool isInTree(const SubtreePlace& place) const;

  StoredTree stored_;
  qint64 start_ = 0;
  bool isEdgeReached_ = false;
  bool isBeforeStart_ = false;
  QString problem_;
};

}  // namespace linewarden
