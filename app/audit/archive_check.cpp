// SPDX-License-Identifier: GPL-3.0-or-later
// What an archive proves by itself.
#include "app/audit/archive_file.h"
#include "app/audit/audit_proof.h"
#include "app/audit/merkle_tree.h"
#include "app/audit/trail_verification.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace linewarden {

namespace {

struct ArchiveCheckText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchive)
};

constexpr qint64 leavesOfBlock = 256;
constexpr int levelOfBlock = 8;

Error brokenArchive(const ArchiveFile& archive, const QString& problem) {
  return {ErrorCode::AuditBroken,
          ArchiveCheckText::tr("The archive %1 does not hold: %2 Do not rely on it; take another "
                               "copy of it.")
              .arg(archive.path(), problem),
          {}};
}

Error notInArchive(const ArchiveFile& archive, qint64 sequence) {
  return {ErrorCode::InvalidArgument,
          ArchiveCheckText::tr("The archive %1 holds entries %2 to %3, and not entry %4.")
              .arg(archive.path(), QString::number(archive.header().first),
                   QString::number(archive.header().last), QString::number(sequence)),
          {}};
}

QString otherRoot() {
  return ArchiveCheckText::tr("Its entries are not those that its checkpoint signs.");
}

/// What the walk of an archive starts with; none where the head is no such thing.
std::optional<TrailWalk> walkOf(const archive_format::Header& header) {
  auto tree = merkle::Frontier::restored(header.first - 1, header.tree);
  if (!tree) return std::nullopt;
  return TrailWalk(std::move(*tree), header.previousHash);
}

/// Gathers of an archive's tree what a path to one of its leaves needs: complete subtrees of 256
/// leaves, and the leaves of the block that the one lies in.
class PathTree {
 public:
  PathTree(merkle::Frontier before, qint64 index)
      : before_(std::move(before)), block_(index / leavesOfBlock * leavesOfBlock) {}

  void take(const merkle::Subtree& subtree) {
    if (subtree.level >= levelOfBlock) {
      kept_.insert({subtree.level, subtree.index}, subtree.hash);
    }
    if (subtree.level == 0 && subtree.index / leavesOfBlock * leavesOfBlock == block_) {
      leaves_.append(subtree.hash);
    }
  }
  /// `after`: the tree's right edge.
  [[nodiscard]] QByteArray hash(qint64 from, qint64 to, const merkle::Frontier& after) const;

 private:
  [[nodiscard]] QByteArray blockHash(qint64 from, qint64 to) const;

  merkle::Frontier before_;
  qint64 block_;
  QHash<std::pair<int, qint64>, QByteArray> kept_;
  QList<QByteArray> leaves_;  // from the block's first that is in the archive
};

QByteArray PathTree::blockHash(qint64 from, qint64 to) const {
  const qint64 start = std::max(block_, before_.size());
  merkle::Frontier edge;
  if (from < before_.size()) {
    auto tail = before_.tailFrom(from);
    if (!tail) return {};
    edge = std::move(*tail);
  }
  for (qint64 leaf = std::max(from, before_.size()); leaf < to; ++leaf) {
    if (leaf - start < 0 || leaf - start >= leaves_.size()) return {};
    edge.append(leaves_.at(leaf - start));
  }
  return edge.root();
}

QByteArray PathTree::hash(qint64 from, qint64 to, const merkle::Frontier& after) const {
  const qint64 count = to - from;
  const bool isComplete = std::has_single_bit(static_cast<quint64>(count)) && from % count == 0;
  // Whole before the archive: a node of the edge that the archive begins with.
  if (to <= before_.size()) {
    const auto tail = before_.tailFrom(from);
    const bool isNode =
        tail && !tail->hashes().isEmpty() &&
        std::bit_floor(static_cast<quint64>(tail->size())) == static_cast<quint64>(count);
    return isNode ? tail->hashes().constFirst() : QByteArray();
  }
  if (from >= block_ && to <= block_ + leavesOfBlock && count < leavesOfBlock) {
    return blockHash(from, to);
  }
  if (isComplete && count >= leavesOfBlock) {
    return kept_.value({std::countr_zero(static_cast<quint64>(count)), from / count});
  }
  // What is left ends where the tree ends.
  const auto tail = after.tailFrom(from);
  return tail && to == after.size() ? tail->root() : QByteArray();
}

}  // namespace

Result<void> checkArchive(ArchiveFile& archive, WorkProgress* progress,
                          const std::function<void(const StoredEntry&)>& seen) {
  const archive_format::Header& header = archive.header();
  auto walk = walkOf(header);
  if (!walk) return brokenArchive(archive, otherRoot());
  const qint64 count = header.last - header.first + 1;
  bool isCancelled = false;
  auto read = archive.eachEntry([&](StoredEntry&& entry) {
    if (progress != nullptr) {
      isCancelled = progress->isCancelled;
      progress->done = static_cast<int>((entry.sequence - header.first) * 1000 / count);
    }
    if (seen) seen(entry);
    return !isCancelled && walk->accept(entry);
  });
  if (!read) return read.error();
  if (isCancelled) return stoppedReading();
  if (walk->result().firstBad) return brokenArchive(archive, walk->result().problem);
  if (walk->frontier().root() != header.root || walk->result().headHash != header.headHash) {
    return brokenArchive(archive, otherRoot());
  }
  return {};
}

Result<QByteArray> proveArchived(ArchiveFile& archive, qint64 sequence) {
  const archive_format::Header& header = archive.header();
  if (sequence < header.first || sequence > header.last) return notInArchive(archive, sequence);
  auto walk = walkOf(header);
  if (!walk) return brokenArchive(archive, otherRoot());
  PathTree tree(walk->frontier(), sequence - 1);
  QByteArray form;
  const auto read = archive.eachEntry([&](StoredEntry&& entry) {
    if (entry.sequence == sequence) form = hashedForm(entry);
    return walk->accept(entry, [&tree](const merkle::Subtree& subtree) { tree.take(subtree); });
  });
  if (!read) return read.error();
  if (walk->result().firstBad) return brokenArchive(archive, walk->result().problem);
  const merkle::Frontier after = walk->frontier();
  const auto path = merkle::inclusionPath(
      sequence - 1, header.last,
      [&tree, &after](qint64 from, qint64 to) { return tree.hash(from, to, after); });
  if (!path ||
      !merkle::isIncluded(merkle::leafHash(form), sequence - 1, header.last, *path, header.root)) {
    return brokenArchive(archive, otherRoot());
  }
  return inclusionDocument(form, sequence - 1, *path, archive.checkpoint());
}

}  // namespace linewarden
