// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/tree_check.h"

#include <QCoreApplication>

#include <bit>

namespace linewarden {

namespace {

using checkpoint_repository::lowestKeptLevel;

struct TreeCheckText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

qint64 leavesOf(int level) {
  return qint64{1} << level;
}

bool canBeInTree(const SubtreePlace& place) {
  constexpr int highestLevel = 50;
  return place.first >= lowestKeptLevel && place.first <= highestLevel && place.second >= 0 &&
         place.second < leavesOf(highestLevel - place.first);
}

QString subtreeProblem(const SubtreePlace& place) {
  const QString row = TreeCheckText::tr("table audit_subtree, level %1, index %2")
                          .arg(QString::number(place.first), QString::number(place.second));
  if (!canBeInTree(place)) {
    return TreeCheckText::tr("The store's hash tree was changed: a hash is of no entries (%1).")
        .arg(row);
  }
  const qint64 leaves = leavesOf(place.first);
  return TreeCheckText::tr(
             "The store's hash tree was changed: its hash of entries %1 to %2 is not "
             "that of these entries (%3).")
      .arg(QString::number(place.second * leaves + 1), QString::number((place.second + 1) * leaves),
           row);
}

QString edgeProblem() {
  return TreeCheckText::tr(
      "The store's hash tree was changed: its right edge is "
      "not that of the entries (table audit_frontier).");
}

}  // namespace

Result<StoredTree> storedTree(QSqlDatabase& database) {
  StoredTree tree;
  const auto read =
      checkpoint_repository::eachSubtree(database, [&tree](const merkle::Subtree& subtree) {
        tree.subtrees.insert({subtree.level, subtree.index}, subtree.hash);
      });
  if (!read) return read.error();
  auto frontier = checkpoint_repository::frontier(database);
  tree.isFrontierWhole = frontier.ok() || frontier.error().code != ErrorCode::AuditBroken;
  if (!frontier && tree.isFrontierWhole) return frontier.error();
  if (frontier) tree.frontier = std::move(*frontier);
  const auto newest = checkpoint_repository::newestCheckpoint(database);
  if (!newest) return newest.error();
  if (*newest) tree.signedSize = (*newest)->checkpoint.size;
  return tree;
}

TreeCheck::TreeCheck(StoredTree stored, const merkle::Frontier& start)
    : stored_(std::move(stored)), start_(start.size()) {
  if (!stored_.isFrontierWhole || stored_.frontier.frontier.size() < stored_.signedSize) {
    note(edgeProblem());
  }
  checkBefore(start);
}

void TreeCheck::note(const QString& problem) {
  if (problem_.isEmpty()) problem_ = problem;
}

// Each is the node of the two below it, and the largest ones are those of the edge, so that all of
// them stand or fall with it.
void TreeCheck::checkBefore(const merkle::Frontier& start) {
  for (int level = lowestKeptLevel; (start.size() >> level) > 0; ++level) {
    for (qint64 index = 0; index < start.size() >> level; ++index) {
      const SubtreePlace place{level, index};
      const QByteArray hash = stored_.subtrees.value(place);
      const SubtreePlace left{level - 1, 2 * index};
      const SubtreePlace right{level - 1, 2 * index + 1};
      const bool isNode =
          level == lowestKeptLevel ||
          hash == merkle::nodeHash(stored_.subtrees.value(left), stored_.subtrees.value(right));
      // The last of a level without a sibling stands in the edge itself.
      const bool isOfEdge = index + 1 == start.size() >> level && index % 2 == 0;
      const auto tail = isOfEdge ? start.tailFrom(index << level) : std::nullopt;
      const bool isRight =
          isNode && hash.size() == 32 && (!tail || hash == tail->hashes().constFirst());
      if (isRight) continue;
      note(subtreeProblem(place));
      isBeforeStart_ = true;
      return;
    }
  }
  const qint64 size = start.size();
  stored_.subtrees.removeIf([size](const auto& one) {
    const SubtreePlace& place = one.key();
    return canBeInTree(place) && place.second < size >> place.first;
  });
}

bool TreeCheck::isInTree(const SubtreePlace& place) const {
  return (place.second + 1) * leavesOf(place.first) <= stored_.frontier.frontier.size();
}

void TreeCheck::completed(const merkle::Subtree& subtree) {
  const SubtreePlace place{subtree.level, subtree.index};
  if (subtree.level < lowestKeptLevel || !isInTree(place)) return;
  if (stored_.subtrees.take(place) != subtree.hash) note(subtreeProblem(place));
}

void TreeCheck::reached(const merkle::Frontier& frontier, const QByteArray& headHash) {
  if (!stored_.isFrontierWhole || frontier.size() != stored_.frontier.frontier.size()) return;
  isEdgeReached_ = true;
  if (frontier.hashes() != stored_.frontier.frontier.hashes() ||
      headHash != stored_.frontier.headHash) {
    note(edgeProblem());
  }
}

void TreeCheck::finish() {
  if (!problem_.isEmpty()) return;
  // Nothing of an empty tree is reached.
  const bool isEmpty = stored_.frontier.frontier.size() == 0 && start_ == 0;
  if (!isEdgeReached_ && !isEmpty) note(edgeProblem());
  if (!stored_.subtrees.isEmpty()) note(subtreeProblem(stored_.subtrees.constBegin().key()));
}

}  // namespace linewarden
