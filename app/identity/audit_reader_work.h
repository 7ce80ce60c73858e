// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_search_repository.h"
#include "app/identity/audit_reader.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>
#include <mutex>

namespace linewarden {

class Transaction;

/// What AuditReader does once the permission is there. Waits for the store: in the reader's pool.
class AuditReader::Work {
 public:
  Work(Store& store, AuditTrail& audit, AccessGuard& guard, CheckpointKeeper& keeper,
       const Clock& clock);

  /// "audit.searched", unless this filter was the session's last one.
  Result<void> noteSearch(const Session& session, const AuditFilter& filter);
  Result<AuditPage> search(const AuditFilter& filter, const audit_search_repository::Span& span);
  Result<AuditEntry> entry(qint64 sequence);
  Result<Choices> choices();
  Result<QList<AuditEntry>> entriesBefore(qint64 before, int limit);
  Result<QList<AuditEntry>> entriesOfArchive(const Session& session, const ArchiveKeys& archive,
                                             const AuditFilter& filter, qint64 before, int limit);

  Result<QList<SavedAuditSearch>> savedSearches(const Session& session);
  Result<void> saveSearch(const Session& session, const SavedAuditSearch& search);
  Result<void> removeSearch(const Session& session, const QString& name);

  Result<AuditSeal> seal();
  Result<AuditVerification> verify(const Session& session, const QList<QByteArray>& outside,
                                   const ArchiveKeys& archives,
                                   const std::shared_ptr<WorkProgress>& progress);
  Result<SignedCheckpoint> checkpoint(const Session& session);
  Result<QByteArray> prove(const Session& session, qint64 sequence, const ArchiveKeys& archive);
  Result<QByteArray> proveConsistency(const Session& session, qint64 first);
  Result<ExportedAudit> exportTo(const Session& session, const AuditFilter& filter,
                                 AuditExportFormat format, const QString& path,
                                 const std::shared_ptr<WorkProgress>& progress);

  /// The same, or one of its own where there is none; end() cancels it.
  [[nodiscard]] std::shared_ptr<WorkProgress> watched(std::shared_ptr<WorkProgress> progress);
  /// Cancels all long work, now and from now on.
  void end();

 private:
  Result<void> noteSearchOf(const Session& session, const QJsonObject& what);
  Result<QByteArray> proofOfLive(qint64 sequence);
  Result<QByteArray> proofOfArchived(qint64 sequence, const ArchiveKeys& archive);
  Result<void> recordIn(Transaction& transaction, const Session& session, Permission permission,
                        const QString& action, const QJsonObject& before, const QJsonObject& after);
  Result<void> keepVerification(const Session& session, const AuditVerification& found,
                                const QList<QByteArray>& outside, qint64 unreadable);
  /// An entry of its own that needs VerifyAudit.
  Result<void> note(const Session& session, const QString& action, const QJsonObject& after);

  Store& store_;
  AuditTrail& audit_;
  AccessGuard& guard_;
  CheckpointKeeper& keeper_;
  const Clock& clock_;
  std::mutex searchMutex_;
  QHash<SessionId, QByteArray> lastSearch_;  // canonical JSON of the filter
  std::mutex progressMutex_;
  QList<std::weak_ptr<WorkProgress>> running_;
  bool ended_ = false;
};

}  // namespace linewarden
