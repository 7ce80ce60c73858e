// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_repository.h"
#include "app/audit/archive_seam.h"
#include "app/audit/archive_writer.h"
#include "app/identity/audit_archiver.h"

#include <QList>

#include <memory>
#include <mutex>
#include <vector>

namespace linewarden {

class Transaction;
struct RecomputedTree;

/// What AuditArchiver does once the permission is there. Waits for the store: in its pool.
class AuditArchiver::Work {
 public:
  Work(Store& store, AuditTrail& audit, AccessGuard& guard, CheckpointKeeper& keeper,
       const Clock& clock, const Argon2Cost& cost);

  /// What somebody asked for.
  struct Wanted {
    UtcTime before;
    QString path;
    qint64 planned = 0;  ///< the last entry, as it was shown; 0 not
  };

  Result<ArchivePlan> plan(UtcTime before);
  Result<ArchivedAudit> archive(const Session& session, const Wanted& wanted,
                                const SecretBytes& passphrase,
                                const std::shared_ptr<WorkProgress>& progress);
  Result<qint64> rebuildTree(const Session& session, const ArchiveKeys& archives,
                             const std::shared_ptr<WorkProgress>& progress);

  /// The same, or one of its own where there is none; end() cancels it.
  [[nodiscard]] std::shared_ptr<WorkProgress> watched(std::shared_ptr<WorkProgress> progress);
  /// Cancels all work, now and from now on.
  void end();

 private:
  /// What is to be archived, as the store is now.
  struct Ground {
    QList<ArchivedRange> archives;  ///< there already
    SignedCheckpoint checkpoint;    ///< where the new one ends
    QList<QByteArray> publicKeys;
    qint64 newest = 0;  ///< of the trail
    bool isMoreLeft = false;
  };
  /// An archive on its way.
  struct Draft {
    Ground ground;
    ArchivedRange range;    ///< without the hashes of what stays, which the removal makes
    QList<qint64> staying;  ///< of the range
    QList<QString> stayingHashes;
    QList<archive_repository::CheckpointPath> paths;
    qint64 fileBytes = 0;  ///< of the file, once it was read back
  };

  // Thousandths of the work at which these parts of it end.
  static constexpr int verifiedAt = 200;
  static constexpr int pathsAt = 550;

  static Error broken(const QString& problem);
  static Error stopped();
  static Result<Ground> groundIn(QSqlDatabase& database, UtcTime before, UtcTime now);

  Result<Ground> groundOf(UtcTime before);
  Result<archive_format::Header> headerOf(const Ground& ground, const SecretBytes& passphrase,
                                          const SecretBytes& dataKey);
  Result<void> write(Draft& draft, const QString& path, const SecretBytes& passphrase,
                     WorkProgress& progress);
  Result<void> copyEntries(Draft& draft, ArchiveWriter& writer, WorkProgress& progress);
  Result<void> readBack(Draft& draft, const QString& path, const SecretBytes& passphrase,
                        WorkProgress& progress);
  Result<void> findPaths(Draft& draft, WorkProgress& progress);
  Result<void> requireWholeTrail(WorkProgress& progress);
  static Result<void> requireSameFile(const Draft& draft, const QString& path,
                                      const WorkProgress& progress);
  Result<void> requireEntryTime(Transaction& transaction, const Draft& draft, qint64 sequence);
  Result<void> remove(Transaction& transaction, const Session& session, Draft& draft);
  Result<qint64> rebuildOnce(
      const Session& session,
      const std::shared_ptr<std::vector<std::unique_ptr<ArchiveFile>>>& files,
      const std::shared_ptr<WorkProgress>& progress);
  Result<void> keepTree(Transaction& transaction, const Session& session, qint64 newestCheckpoint,
                        const RecomputedTree& tree);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  CheckpointKeeper& keeper_;
  const Clock& clock_;
  const Argon2Cost cost_;
  std::mutex progressMutex_;
  QList<std::weak_ptr<WorkProgress>> running_;
  bool ended_ = false;
};

}  // namespace linewarden
