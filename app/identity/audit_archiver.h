// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_file.h"
#include "app/audit/archive_seam.h"
#include "app/base/clock.h"
#include "app/base/work_progress.h"
#include "app/crypto/argon2.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class CheckpointKeeper;
class Store;

/// What would be moved to an archive now.
struct ArchivePlan {
  qint64 first = 0;
  qint64 last = 0;          ///< the size of a checkpoint
  UtcTime signedAt;         ///< when that was signed
  qint64 newest = 0;        ///< of the trail; entries behind `last` stay
  bool isMoreLeft = false;  ///< more of that age can be archived afterwards
};

/// What was moved.
struct ArchivedAudit {
  QString path;
  qint64 first = 0;
  qint64 last = 0;
  qint64 staying = 0;  ///< of these, still in the store too, as other records are proven by them
  QByteArray root;     ///< of the tree over entries 1 to `last`
  QByteArray sha256;   ///< of the file
  bool isMoreLeft = false;  ///< more of that age can be archived now
};

/// Moves old entries of the trail to signed, encrypted files (docs/audit-trail.md), and makes the
/// hash tree anew where it was tampered with. Needs ArchiveAudit; what changes something also a
/// fresh proof. Audited as "audit.archived" and "audit.tree-rebuilt". Any thread; signals in the
/// archiver's own.
class AuditArchiver : public QObject {
  Q_OBJECT

 public:
  /// The newest entries, which never leave the store.
  static constexpr std::chrono::days alwaysStay = leastArchivedAge;
  /// Entries of one archive at most: they leave the store in one transaction.
  static constexpr qint64 mostEntries = 100'000;
  /// How far the clock may be ahead of the newest checkpoint: by a clock that was set forward
  /// entries would seem old.
  static constexpr std::chrono::days mostAhead{1};

  /// `cost`: of the key from the passphrase.
  AuditArchiver(Store& store, AuditTrail& audit, AccessGuard& guard, CheckpointKeeper& keeper,
                const Clock& clock, Argon2Cost cost = {});
  /// Stops what runs; nothing is removed then.
  ~AuditArchiver() override;

  /// InvalidArgument where it is too short, or one of those that are tried first.
  static Result<void> checkPassphrase(const SecretBytes& passphrase);
  /// Entries older than `before`, and than `alwaysStay`, up to the last checkpoint among them that
  /// is as old, and `mostEntries` at most. NotFound when there are none; Conflict while the clock
  /// is `mostAhead` of the newest checkpoint; AuditBroken where what the store keeps of archives is
  /// not what the trail tells.
  QFuture<Result<ArchivePlan>> plan(const Session& session, UtcTime before);
  /// Verifies the trail with all that is kept outside, and refuses with AuditBroken where something
  /// does not hold. Writes those entries to `path`, which must not exist, reads the file back and
  /// verifies it whole, and only then takes them out of the store, with the entry that tells of it
  /// in one transaction. On failure nothing was removed. `progress->done` counts thousandths;
  /// Cancelled stops it until the removal begins. InvalidArgument for a passphrase of less than 12
  /// characters, or a common one. `planned`: the `last` of the plan that was shown; Conflict
  /// when it would be another one now. 0: whichever it is.
  QFuture<Result<ArchivedAudit>> archive(const Session& session, UtcTime before,
                                         const QString& path,
                                         std::shared_ptr<const SecretBytes> passphrase,
                                         std::shared_ptr<WorkProgress> progress = {},
                                         qint64 planned = 0);
  /// Makes the kept hash tree anew from the entries, which are verified before: AuditBroken when
  /// one does not hold. With the archives also what lies before the live trail; InvalidArgument
  /// when they are needed. How many entries the tree covers.
  QFuture<Result<qint64>> rebuildTree(const Session& session, ArchiveKeys archives = {},
                                      std::shared_ptr<WorkProgress> progress = {});

 signals:
  void archived(qint64 last);

 private:
  class Work;
  std::unique_ptr<Work> work_;
  AccessGuard& guard_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
