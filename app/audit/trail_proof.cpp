// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/trail_proof.h"

#include "app/audit/audit_proof.h"
#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/merkle_tree.h"

#include <QCoreApplication>

#include <optional>

namespace linewarden {

namespace {

struct TrailProofText {
  Q_DECLARE_TR_FUNCTIONS(AuditProof)
};

/// Asks the store, and keeps the first error that it gave.
struct ProofTree {
  QSqlDatabase& database;
  std::optional<Error> problem;

  QByteArray hash(qint64 from, qint64 to) {
    const auto found = checkpoint_repository::rangeHash(database, from, to);
    if (found) return *found;
    if (!problem) problem = found.error();
    return {};
  }
};

Error notCovered(qint64 sequence, qint64 size) {
  return {ErrorCode::InvalidArgument,
          TrailProofText::tr("The checkpoint covers entries 1 to %1, so it proves nothing about "
                             "entry %2. Make a new checkpoint, or choose another entry.")
              .arg(size)
              .arg(sequence),
          {}};
}

Error disagrees(qint64 size) {
  return {ErrorCode::AuditBroken,
          TrailProofText::tr("The trail no longer agrees with its checkpoint over %1 entries, so "
                             "nothing can be proven with it: entries were changed. Verify the "
                             "trail to learn which.")
              .arg(size),
          {}};
}

Result<std::optional<StoredEntry>> storedEntry(QSqlDatabase& database, qint64 sequence) {
  std::optional<StoredEntry> found;
  const auto read =
      audit_repository::eachStored(database, sequence - 1, 1, [&found](StoredEntry&& entry) {
        found = std::move(entry);
        return false;
      });
  if (!read) return read.error();
  if (found && found->sequence != sequence) found.reset();
  return found;
}

}  // namespace

Result<QByteArray> proveInclusion(QSqlDatabase& database, qint64 sequence,
                                  const SignedCheckpoint& checkpoint) {
  const qint64 size = checkpoint.checkpoint.size;
  if (sequence < 1 || sequence > size) return notCovered(sequence, size);
  const auto entry = storedEntry(database, sequence);
  if (!entry) return entry.error();
  if (!entry->has_value()) return disagrees(size);
  ProofTree tree{database, std::nullopt};
  const auto path = merkle::inclusionPath(
      sequence - 1, size, [&tree](qint64 from, qint64 to) { return tree.hash(from, to); });
  if (tree.problem) return *tree.problem;
  const QByteArray form = hashedForm(**entry);
  if (!path || !merkle::isIncluded(merkle::leafHash(form), sequence - 1, size, *path,
                                   checkpoint.checkpoint.root)) {
    return disagrees(size);
  }
  return inclusionDocument(form, sequence - 1, *path, checkpoint);
}

Result<QByteArray> proveConsistency(QSqlDatabase& database, qint64 first,
                                    const SignedCheckpoint& checkpoint) {
  const qint64 size = checkpoint.checkpoint.size;
  if (first < 1 || first > size) return notCovered(first, size);
  ProofTree tree{database, std::nullopt};
  const auto hash = [&tree](qint64 from, qint64 to) { return tree.hash(from, to); };
  const auto path = merkle::consistencyPath(first, size, hash);
  const QByteArray firstRoot = tree.hash(0, first);
  if (tree.problem) return *tree.problem;
  const auto own = checkpoint_repository::checkpointOf(database, first);
  if (!own) return own.error();
  const bool isOwnRight = !own->has_value() || (*own)->checkpoint.root == firstRoot;
  if (!path || !isOwnRight ||
      !merkle::isConsistent(first, firstRoot, size, checkpoint.checkpoint.root, *path)) {
    return disagrees(size);
  }
  return consistencyDocument(first, firstRoot, *path, checkpoint, *own);
}

}  // namespace linewarden
