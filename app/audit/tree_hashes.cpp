// SPDX-License-Identifier: GPL-3.0-or-later
// The hashes of parts of the tree, for proofs.
#include "app/audit/archive_repository.h"
#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/store/query.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace linewarden::checkpoint_repository {

namespace {

constexpr qint64 leavesOfKept = qint64{1} << lowestKeptLevel;

Error missingEntries(qint64 from, qint64 to) {
  return {ErrorCode::NotFound,
          QCoreApplication::translate(
              "CheckpointRepository",
              "Entries %1 to %2 of the audit trail are not all there, so nothing can be proven "
              "with them. Verify the trail.")
              .arg(from + 1)
              .arg(to),
          {}};
}

/// What begins at `from` of a tree whose first leaves are archived: the edge at the seam from there
/// on. None where that is no node of the edge, and can't be had without the archive.
std::optional<merkle::Frontier> edgeFrom(const std::optional<Seam>& seam, qint64 from) {
  if (!seam || from >= seam->last) return merkle::Frontier();
  return seam->tree.tailFrom(from);
}

Error archivedEntries(qint64 from, qint64 to) {
  return {ErrorCode::NotFound,
          QCoreApplication::translate("CheckpointRepository",
                                      "Entries %1 to %2 of the audit trail are archived, so that "
                                      "this can't be proven without them. Prove it with the "
                                      "archive, or from where the archived entries end.")
              .arg(from + 1)
              .arg(to),
          {}};
}

/// At most a few hundred leaves, from the entries themselves.
Result<QByteArray> hashOfEntries(QSqlDatabase& database, qint64 from, qint64 to) {
  const auto seam = archive_repository::seam(database);
  if (!seam) return seam.error();
  auto frontier = edgeFrom(*seam, from);
  if (!frontier) return archivedEntries(from, to);
  const qint64 archived = frontier->size();
  if (archived > to - from) {
    // Whole before the seam, and so one node of the edge.
    const bool isNode =
        std::bit_floor(static_cast<quint64>(archived)) == static_cast<quint64>(to - from);
    if (!isNode) return archivedEntries(from, to);
    return frontier->hashes().constFirst();
  }
  bool inOrder = true;
  const auto missing = static_cast<int>(to - from - archived);
  const auto read = missing == 0
                        ? Result<void>()
                        : audit_repository::eachStored(
                              database, from + archived, missing, [&](StoredEntry&& entry) {
                                inOrder = entry.sequence == from + frontier->size() + 1;
                                if (inOrder) frontier->append(merkle::leafHash(hashedForm(entry)));
                                return inOrder;
                              });
  if (!read) return read.error();
  if (!inOrder || frontier->size() != to - from) return missingEntries(from, to);
  return frontier->root();
}

/// A complete subtree that is kept; none where it is not.
Result<std::optional<QByteArray>> keptSubtree(QSqlDatabase& database, int level, qint64 index) {
  auto query = runQuery(
      database, QStringLiteral("SELECT hash FROM audit_subtree WHERE level = ? AND idx = ?"),
      {level, index});
  if (!query) return query.error();
  std::optional<QByteArray> hash;
  if (query->next()) hash = QByteArray::fromHex(query->value(0).toString().toLatin1());
  if (const auto end = readToEnd(*query); !end) return end.error();
  return hash;
}

}  // namespace

Result<QByteArray> rangeHash(QSqlDatabase& database, qint64 from, qint64 to) {
  if (from < 0 || to <= from) return missingEntries(from, to);
  const qint64 count = to - from;
  const bool isComplete = std::has_single_bit(static_cast<quint64>(count)) && from % count == 0;
  if (isComplete && count >= leavesOfKept) {
    const int level = std::countr_zero(static_cast<quint64>(count));
    const auto kept = keptSubtree(database, level, from / count);
    if (!kept) return kept.error();
    if (kept->has_value()) return **kept;
    // What is not kept is not computed either: it could mean to read the whole trail.
    return missingEntries(from, to);
  }
  if (count <= leavesOfKept) return hashOfEntries(database, from, to);
  const auto left = static_cast<qint64>(std::bit_floor(static_cast<quint64>(count - 1)));
  auto leftHash = rangeHash(database, from, from + left);
  if (!leftHash) return leftHash;
  auto rightHash = rangeHash(database, from + left, to);
  if (!rightHash) return rightHash;
  return merkle::nodeHash(*leftHash, *rightHash);
}

}  // namespace linewarden::checkpoint_repository
