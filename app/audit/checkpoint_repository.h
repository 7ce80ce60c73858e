// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"
#include "app/audit/merkle_tree.h"
#include "app/crypto/secret_bytes.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>

/// The SQL of checkpoints, of the Merkle tree under them, of the installation's keys and of
/// verifications.
namespace linewarden::checkpoint_repository {

/// The tree's right edge and the hash of the last entry in it.
struct TrailFrontier {
  merkle::Frontier frontier;
  QByteArray headHash;
};

/// Empty before the first; StoreDamaged when the row does not fit together.
Result<TrailFrontier> frontier(QSqlDatabase& database);
Result<void> keepFrontier(QSqlDatabase& database, const TrailFrontier& frontier);

/// The lowest level of the subtrees that are kept: 256 leaves.
inline constexpr int lowestKeptLevel = 8;
Result<void> keepSubtrees(QSqlDatabase& database, const QList<merkle::Subtree>& subtrees);
/// All that are kept, as stored, in no order.
Result<void> eachSubtree(QSqlDatabase& database,
                         const std::function<void(const merkle::Subtree&)>& take);
/// Forgets those with a leaf at `from` (counted from 0) or behind it, and such as are in no tree.
Result<void> removeSubtrees(QSqlDatabase& database, qint64 from);
/// The hash of leaves [from, to) of the tree, counted from 0, from kept subtrees and at most a few
/// hundred entries. NotFound when entries are missing.
Result<QByteArray> rangeHash(QSqlDatabase& database, qint64 from, qint64 to);

Result<void> insertCheckpoint(QSqlDatabase& database, const SignedCheckpoint& checkpoint);
/// As stored: the caller checks the note with readCheckpoint where it has to be sure.
Result<std::optional<SignedCheckpoint>> newestCheckpoint(QSqlDatabase& database);
/// The first that covers this many entries.
Result<std::optional<SignedCheckpoint>> checkpointCovering(QSqlDatabase& database, qint64 size);
/// The one of exactly this size.
Result<std::optional<SignedCheckpoint>> checkpointOf(QSqlDatabase& database, qint64 size);
/// By rising size, above `size`.
Result<QList<SignedCheckpoint>> checkpointsAfter(QSqlDatabase& database, qint64 size, int limit);
/// By falling size.
Result<QList<SignedCheckpoint>> newestCheckpoints(QSqlDatabase& database, int limit);
/// All, by rising size, without notes and keys, until `take` returns false.
Result<void> eachCheckpoint(QSqlDatabase& database,
                            const std::function<bool(const Checkpoint&)>& take);

/// A key of the installation without its private half.
struct InstallationKey {
  QByteArray publicKey;
  UtcTime created;
  std::optional<UtcTime> retired;
};
/// Oldest first.
Result<QList<InstallationKey>> installationKeys(QSqlDatabase& database);
/// Seed of the key in use; none before the first.
Result<std::optional<SecretBytes>> installationSeed(QSqlDatabase& database);
Result<void> insertInstallationKey(QSqlDatabase& database, const QByteArray& publicKey,
                                   const SecretBytes& seed, UtcTime created);

/// A verification as it was recorded.
struct TrailVerification {
  UtcTime time;
  QString actor;
  qint64 entries = 0;   ///< good ones
  QByteArray headHash;  ///< of the last good one
  std::optional<qint64> firstBad;
  QString problem;
};
Result<void> insertVerification(QSqlDatabase& database, const TrailVerification& verification);
Result<std::optional<TrailVerification>> newestVerification(QSqlDatabase& database);
/// Notes that people brought from outside, for all verifications to come; the newest thousand stay.
Result<void> keepOutside(QSqlDatabase& database, const QList<QByteArray>& notes, UtcTime brought);
Result<QList<QByteArray>> outsideNotes(QSqlDatabase& database);

}  // namespace linewarden::checkpoint_repository
