// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_archiver.h"

#include "app/identity/access_guard.h"
#include "app/identity/audit_archiver_work.h"
#include "app/identity/people.h"
#include "app/store/store.h"

#include <QtConcurrent>

#include <utility>

namespace linewarden {

namespace {

template <class T>
QFuture<Result<T>> archiverRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

}  // namespace

AuditArchiver::AuditArchiver(Store& store, AuditTrail& audit, AccessGuard& guard,
                             CheckpointKeeper& keeper, const Clock& clock, Argon2Cost cost)
    : work_(std::make_unique<Work>(store, audit, guard, keeper, clock, cost)), guard_(guard) {
  // One archive goes on from the other.
  pool_.setMaxThreadCount(1);
}

AuditArchiver::~AuditArchiver() {
  work_->end();
  pool_.waitForDone();
}

Result<void> AuditArchiver::checkPassphrase(const SecretBytes& passphrase) {
  if (auto checked = archive_format::checkPassphrase(passphrase); !checked) return checked;
  const QString problem = passwordProblem(passphrase, {});
  if (problem.isEmpty()) return {};
  return Error{ErrorCode::InvalidArgument, problem, {}};
}

QFuture<Result<ArchivePlan>> AuditArchiver::plan(const Session& session, UtcTime before) {
  if (auto allowed = guard_.require(session, Permission::ArchiveAudit); !allowed) {
    return archiverRefused<ArchivePlan>(allowed.error());
  }
  return QtConcurrent::run(&pool_, [this, before] { return work_->plan(before); });
}

QFuture<Result<ArchivedAudit>> AuditArchiver::archive(const Session& session, UtcTime before,
                                                      const QString& path,
                                                      std::shared_ptr<const SecretBytes> passphrase,
                                                      std::shared_ptr<WorkProgress> progress,
                                                      qint64 planned) {
  if (auto allowed = guard_.requireFresh(session, Permission::ArchiveAudit); !allowed) {
    return archiverRefused<ArchivedAudit>(allowed.error());
  }
  if (auto checked = checkPassphrase(*passphrase); !checked) {
    return archiverRefused<ArchivedAudit>(checked.error());
  }
  const auto watched = work_->watched(std::move(progress));
  return QtConcurrent::run(&pool_, [this, session, wanted = Work::Wanted{before, path, planned},
                                    watched, passphrase = std::move(passphrase)] {
    auto done = work_->archive(session, wanted, *passphrase, watched);
    if (done) {
      QMetaObject::invokeMethod(
          this, [this, last = done->last] { emit archived(last); }, Qt::QueuedConnection);
    }
    return done;
  });
}

QFuture<Result<qint64>> AuditArchiver::rebuildTree(const Session& session, ArchiveKeys archives,
                                                   std::shared_ptr<WorkProgress> progress) {
  if (auto allowed = guard_.requireFresh(session, Permission::ArchiveAudit); !allowed) {
    return archiverRefused<qint64>(allowed.error());
  }
  const auto watched = work_->watched(std::move(progress));
  return QtConcurrent::run(&pool_, [this, session, watched, archives = std::move(archives)] {
    return work_->rebuildTree(session, archives, watched);
  });
}

}  // namespace linewarden
