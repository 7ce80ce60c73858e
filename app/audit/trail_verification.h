// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/merkle_tree.h"
#include "app/audit/stored_entry.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>

namespace linewarden {

class ArchiveFile;
struct WorkProgress;

/// Walks a trail entry by entry, growing its Merkle tree, and stops at the first that is wrong.
class TrailWalk {
 public:
  using Completed = std::function<void(const merkle::Subtree&)>;

  TrailWalk();
  /// Goes on behind the entries of this frontier, the last of which has that hash.
  TrailWalk(merkle::Frontier frontier, const QByteArray& headHash);

  /// False at the first bad entry; result() then names it. Tells each subtree that is complete.
  bool accept(const StoredEntry& entry, const Completed& completed = {});
  /// Of all before it when the walk goes on behind a frontier: `entries` counts those too.
  [[nodiscard]] const AuditVerification& result() const { return result_; }
  [[nodiscard]] const merkle::Frontier& frontier() const { return frontier_; }

 private:
  bool refuse(qint64 sequence, const QString& problem);
  void noteTime(const StoredEntry& entry);

  AuditVerification result_;
  merkle::Frontier frontier_;
  QString link_;
  qint64 lastTime_ = 0;
  bool hasLastTime_ = false;
};

/// Whether an entry's own hash, form and stored form hold; its number and links are not looked at.
[[nodiscard]] bool isWholeEntry(const StoredEntry& entry);

/// The public keys that the installation signed with, the first one first.
Result<QList<QByteArray>> installationPublicKeys(QSqlDatabase& database);
/// Reads notes from outside. Each must be signed with one of the installation's keys, current or
/// retired: AuditBroken names the one that is not, InvalidArgument the one that is no checkpoint.
/// Pure.
Result<QList<SignedCheckpoint>> readOutsideNotes(const QList<QByteArray>& publicKeys,
                                                 const QList<QByteArray>& notes);

/// What a verification works with beside the store.
struct VerificationAids {
  QList<SignedCheckpoint> outside;
  /// Archives, unlocked and their signatures checked, by rising first entry: read and joined with
  /// what the store keeps of them. Empty: the walk begins at the seam.
  QList<ArchiveFile*> archives;
  WorkProgress* progress = nullptr;  ///< `done` counts thousandths; Cancelled stops it
  int doneAt = 1000;                 ///< what `done` is at the end: less, where other work follows
};

/// The hash tree as a verification recomputed it.
struct RecomputedTree {
  QList<merkle::Subtree> subtrees;  ///< of 256 leaves and more, over the entries that were walked
  /// The right edge at the newest checkpoint; none without any.
  std::optional<checkpoint_repository::TrailFrontier> edge;
  qint64 from = 0;             ///< entries before the walk
  bool isWrongBefore = false;  ///< whether what the store keeps of those is wrong
};

/// Every entry, its hash, link and stored form; at the size of each checkpoint of the store and of
/// these from outside the Merkle root and the head. The first bad entry is where it shows: an entry
/// that does not hold, the first behind the last checkpoint that agreed when one does not, or the
/// first that is missing at the end. Entries in archives are walked where the archives are given,
/// and else proven by what the store keeps of them; InvalidArgument when one is missing in between,
/// AuditBroken when a file is not the one that was archived. `tree`, where it is given, gets what
/// was recomputed. In a read job; hashes in a second thread.
Result<AuditVerification> verifyTrail(QSqlDatabase& database, const VerificationAids& aids,
                                      RecomputedTree* tree = nullptr);
Result<AuditVerification> verifyTrail(QSqlDatabase& database,
                                      const QList<SignedCheckpoint>& outside,
                                      WorkProgress* progress = nullptr);

}  // namespace linewarden
