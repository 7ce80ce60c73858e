// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"
#include "app/audit/merkle_tree.h"
#include "app/audit/stored_entry.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <functional>

namespace linewarden {

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

/// Reads notes from outside. Each must be signed with one of the installation's keys, current or
/// retired: AuditBroken names the one that is not, InvalidArgument the one that is no checkpoint.
Result<QList<SignedCheckpoint>> readOutsideNotes(QSqlDatabase& database,
                                                 const QList<QByteArray>& notes);

/// Every entry, its hash, link and stored form; at the size of each checkpoint of the store and of
/// these from outside the Merkle root and the head. The first bad entry is where it shows: an entry
/// that does not hold, the first behind the last checkpoint that agreed when one does not, or the
/// first that is missing at the end. `progress->done` counts thousandths; Cancelled stops it.
/// In a read job; hashes in a second thread.
Result<AuditVerification> verifyTrail(QSqlDatabase& database,
                                      const QList<SignedCheckpoint>& outside,
                                      WorkProgress* progress = nullptr);

}  // namespace linewarden
