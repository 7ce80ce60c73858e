// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_reader.h"

#include "app/audit/checkpoint_keeper.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_reader_work.h"
#include "app/store/store.h"

#include <QtConcurrent>

#include <algorithm>

namespace linewarden {

namespace {

constexpr int mostEntries = 10'000;
constexpr int mostOfSearch = 500;
// They wait for the store most of the time; a search must not wait for a verification.
constexpr int auditReaderThreads = 8;

template <class T>
QFuture<Result<T>> auditReaderRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

}  // namespace

AuditReader::AuditReader(Store& store, AuditTrail& audit, AccessGuard& guard,
                         CheckpointKeeper& keeper, const Clock& clock)
    : work_(std::make_unique<Work>(store, audit, guard, keeper, clock)),
      audit_(audit),
      guard_(guard),
      keeper_(keeper) {
  pool_.setMaxThreadCount(auditReaderThreads);
  connect(&audit_, &AuditTrail::appended, this, &AuditReader::appended, Qt::QueuedConnection);
  connect(&keeper_, &CheckpointKeeper::checkpointMade, this, &AuditReader::sealChanged,
          Qt::QueuedConnection);
  connect(&keeper_, &CheckpointKeeper::anchorsChanged, this, &AuditReader::sealChanged,
          Qt::QueuedConnection);
  connect(&keeper_, &CheckpointKeeper::checkpointFailed, this, &AuditReader::sealChanged,
          Qt::QueuedConnection);
}

AuditReader::~AuditReader() {
  work_->end();
  pool_.waitForDone();
}

QFuture<Result<QList<AuditEntry>>> AuditReader::entriesBefore(const Session& session, qint64 before,
                                                              int limit) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<QList<AuditEntry>>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this, session, before, limit]() -> Result<QList<AuditEntry>> {
    if (auto noted = work_->noteSearch(session, {}); !noted) return noted.error();
    return work_->entriesBefore(before, std::clamp(limit, 0, mostEntries));
  });
}

QFuture<Result<AuditPage>> AuditReader::search(const Session& session, const AuditFilter& filter,
                                               qint64 before, int limit) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<AuditPage>(allowed.error());
  }
  if (auto checked = checkFilter(filter); !checked) {
    return auditReaderRefused<AuditPage>(checked.error());
  }
  return QtConcurrent::run(&pool_, [this, session, filter, before, limit]() -> Result<AuditPage> {
    if (auto noted = work_->noteSearch(session, filter); !noted) return noted.error();
    return work_->search(filter, {before, 0, std::clamp(limit, 1, mostOfSearch)});
  });
}

QFuture<Result<AuditPage>> AuditReader::newer(const Session& session, const AuditFilter& filter,
                                              qint64 after, int limit) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<AuditPage>(allowed.error());
  }
  if (auto checked = checkFilter(filter); !checked) {
    return auditReaderRefused<AuditPage>(checked.error());
  }
  return QtConcurrent::run(&pool_, [this, session, filter, after, limit]() -> Result<AuditPage> {
    // From the first entry on it is a search like any other.
    if (after <= 0) {
      if (auto noted = work_->noteSearch(session, filter); !noted) return noted.error();
    }
    return work_->search(filter,
                         {0, std::max<qint64>(after, 0), std::clamp(limit, 1, mostOfSearch)});
  });
}

QFuture<Result<AuditEntry>> AuditReader::entry(const Session& session, qint64 sequence) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<AuditEntry>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this, sequence] { return work_->entry(sequence); });
}

QFuture<Result<QList<AuditEntry>>> AuditReader::entriesOfArchive(const Session& session,
                                                                 ArchiveKeys archive,
                                                                 const AuditFilter& filter,
                                                                 qint64 before, int limit) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<QList<AuditEntry>>(allowed.error());
  }
  if (auto checked = checkFilter(filter); !checked) {
    return auditReaderRefused<QList<AuditEntry>>(checked.error());
  }
  return QtConcurrent::run(&pool_, [=, this] {
    return work_->entriesOfArchive(session, archive, filter, before,
                                   std::clamp(limit, 1, mostEntries));
  });
}

QFuture<Result<AuditReader::Choices>> AuditReader::choices(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<Choices>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this] { return work_->choices(); });
}

QFuture<Result<QList<SavedAuditSearch>>> AuditReader::savedSearches(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<QList<SavedAuditSearch>>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this, session] { return work_->savedSearches(session); });
}

QFuture<Result<void>> AuditReader::saveSearch(const Session& session,
                                              const SavedAuditSearch& search) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<void>(allowed.error());
  }
  return QtConcurrent::run(&pool_,
                           [this, session, search] { return work_->saveSearch(session, search); });
}

QFuture<Result<void>> AuditReader::removeSearch(const Session& session, const QString& name) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<void>(allowed.error());
  }
  return QtConcurrent::run(&pool_,
                           [this, session, name] { return work_->removeSearch(session, name); });
}

QFuture<Result<AuditSeal>> AuditReader::seal(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<AuditSeal>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this] { return work_->seal(); });
}

QFuture<Result<AuditVerification>> AuditReader::verify(const Session& session,
                                                       const QList<QByteArray>& outside,
                                                       std::shared_ptr<WorkProgress> progress,
                                                       ArchiveKeys archives) {
  if (auto allowed = guard_.require(session, Permission::VerifyAudit); !allowed) {
    return auditReaderRefused<AuditVerification>(allowed.error());
  }
  const auto watched = work_->watched(std::move(progress));
  return QtConcurrent::run(&pool_,
                           [this, session, outside, watched, archives = std::move(archives)] {
                             auto found = work_->verify(session, outside, archives, watched);
                             if (found) {
                               QMetaObject::invokeMethod(
                                   this, [this] { emit sealChanged(); }, Qt::QueuedConnection);
                             }
                             return found;
                           });
}

QFuture<Result<SignedCheckpoint>> AuditReader::checkpointNow(const Session& session) {
  if (auto allowed = guard_.require(session, Permission::VerifyAudit); !allowed) {
    return auditReaderRefused<SignedCheckpoint>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this, session] { return work_->checkpoint(session); });
}

QFuture<Result<QByteArray>> AuditReader::prove(const Session& session, qint64 sequence,
                                               ArchiveKeys archive) {
  if (auto allowed = guard_.require(session, Permission::VerifyAudit); !allowed) {
    return auditReaderRefused<QByteArray>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this, session, sequence, archive = std::move(archive)] {
    return work_->prove(session, sequence, archive);
  });
}

QFuture<Result<QByteArray>> AuditReader::proveConsistency(const Session& session, qint64 first) {
  if (auto allowed = guard_.require(session, Permission::VerifyAudit); !allowed) {
    return auditReaderRefused<QByteArray>(allowed.error());
  }
  return QtConcurrent::run(
      &pool_, [this, session, first] { return work_->proveConsistency(session, first); });
}

QFuture<Result<ExportedAudit>> AuditReader::exportTo(const Session& session,
                                                     const AuditFilter& filter,
                                                     AuditExportFormat format, const QString& path,
                                                     std::shared_ptr<WorkProgress> progress) {
  if (auto allowed = guard_.require(session, Permission::ReadAudit); !allowed) {
    return auditReaderRefused<ExportedAudit>(allowed.error());
  }
  if (auto checked = checkFilter(filter); !checked) {
    return auditReaderRefused<ExportedAudit>(checked.error());
  }
  const auto watched = work_->watched(std::move(progress));
  return QtConcurrent::run(&pool_, [this, session, filter, format, path, watched] {
    return work_->exportTo(session, filter, format, path, watched);
  });
}

}  // namespace linewarden
