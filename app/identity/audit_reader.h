// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_file.h"
#include "app/audit/audit_filter.h"
#include "app/audit/audit_seal.h"
#include "app/audit/audit_trail.h"
#include "app/base/work_progress.h"
#include "app/identity/session.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace linewarden {

class AccessGuard;
class CheckpointKeeper;
class Store;

/// How a trail leaves the program.
enum class AuditExportFormat { Csv, JsonLines, Pdf };

/// What was written by an export.
struct ExportedAudit {
  QString path;           ///< the file itself
  QString signaturePath;  ///< the file beside it that signs it: path and ".sig"
  qint64 entries = 0;
  QByteArray sha256;  ///< of the file
};

/// The trail for people. Reading needs ReadAudit, proving and verifying VerifyAudit; refused
/// otherwise. A search is audited as "audit.searched" with its filter (once per filter and session
/// until it changes; following the newest entries is no search), a verification as
/// "audit.verified", an export as "audit.exported". Any thread; signals in the reader's own.
class AuditReader : public QObject {
  Q_OBJECT

 public:
  AuditReader(Store& store, AuditTrail& audit, AccessGuard& guard, CheckpointKeeper& keeper,
              const Clock& clock);
  ~AuditReader() override;

  /// Newest first, below `before` (0: from the newest); at most 10,000.
  QFuture<Result<QList<AuditEntry>>> entriesBefore(const Session& session, qint64 before,
                                                   int limit);
  /// Newest first, below `before` (0: from the newest): up to `limit` (1 to 500) that match, or
  /// fewer when much had to be looked through for them (`lookedDownTo` tells where to go on).
  QFuture<Result<AuditPage>> search(const Session& session, const AuditFilter& filter,
                                    qint64 before, int limit);
  /// What is above `after`, newest first, at most `limit`; never audited.
  QFuture<Result<AuditPage>> newer(const Session& session, const AuditFilter& filter, qint64 after,
                                   int limit);
  /// NotFound names the archive that holds it, where one does.
  QFuture<Result<AuditEntry>> entry(const Session& session, qint64 sequence);
  /// Of one archive, newest first, below `before` (0: from its newest): at most `limit` (to 10,000)
  /// that match, and fewer where they are large (16 MiB). Audited as a search of that file. Errors
  /// of ArchiveFile.
  QFuture<Result<QList<AuditEntry>>> entriesOfArchive(const Session& session, ArchiveKeys archive,
                                                      const AuditFilter& filter, qint64 before,
                                                      int limit);
  /// Distinct accounts, kinds of action ("recipe", "session") and workstations, for the filters.
  struct Choices {
    QStringList actors;
    QStringList actions;
    QStringList workstations;
  };
  QFuture<Result<Choices>> choices(const Session& session);

  /// The session's person's saved searches; saving one of the same name replaces it.
  QFuture<Result<QList<SavedAuditSearch>>> savedSearches(const Session& session);
  QFuture<Result<void>> saveSearch(const Session& session, const SavedAuditSearch& search);
  QFuture<Result<void>> removeSearch(const Session& session, const QString& name);

  /// How far the trail is proven. Needs ReadAudit.
  QFuture<Result<AuditSeal>> seal(const Session& session);
  /// Every entry, every checkpoint of the store and of the anchors, and these from outside
  /// (notes). It begins where archives end, or goes over those that are given as well, which must
  /// join without a gap. `progress->done` counts thousandths. Cancelled stops it.
  QFuture<Result<AuditVerification>> verify(const Session& session,
                                            const QList<QByteArray>& outside = {},
                                            std::shared_ptr<WorkProgress> progress = {},
                                            ArchiveKeys archives = {});
  /// A new checkpoint now, kept and handed to the anchors. Needs VerifyAudit.
  QFuture<Result<SignedCheckpoint>> checkpointNow(const Session& session);
  /// The entry, its checkpoint and the path between, as one JSON document that `audit
  /// check-proof` reads without the store. A checkpoint is made when none covers the entry. For an
  /// archived entry the archive is needed: NotFound names it.
  QFuture<Result<QByteArray>> prove(const Session& session, qint64 sequence,
                                    ArchiveKeys archive = {});
  /// That the trail of `first` entries is the beginning of the newest checkpoint's.
  QFuture<Result<QByteArray>> proveConsistency(const Session& session, qint64 first);
  /// All that match, oldest first, as a file that must not exist, and its signature beside it.
  QFuture<Result<ExportedAudit>> exportTo(const Session& session, const AuditFilter& filter,
                                          AuditExportFormat format, const QString& path,
                                          std::shared_ptr<WorkProgress> progress = {});

 signals:
  /// After a commit; connect queued.
  void appended(qint64 sequence);
  void sealChanged();

 private:
  class Work;
  std::unique_ptr<Work> work_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  CheckpointKeeper& keeper_;
  QThreadPool pool_;  // last: ends its work before the rest goes
};

}  // namespace linewarden
