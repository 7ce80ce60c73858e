// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/break_glass.h"

#include "app/identity/access_guard.h"
#include "app/identity/break_glass_work.h"
#include "app/identity/names/name_rules.h"
#include "app/identity/reason_text.h"
#include "app/identity/signing_duties.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace linewarden {

namespace {

constexpr qsizetype leastName = 3;
constexpr qsizetype leastReason = 10;

struct BreakGlassText {
  Q_DECLARE_TR_FUNCTIONS(BreakGlass)
};

template <class T>
QFuture<Result<T>> breakGlassRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

Result<QString> checkedName(const QString& typed) {
  QString name = normalDisplayName(typed);
  if (name.size() < leastName) {
    return Error{
        ErrorCode::InvalidArgument,
        BreakGlassText::tr("Give your first and last name: the people who review this access have "
                           "to know whom to ask."),
        {}};
  }
  if (const QString problem = displayNameProblem(name); !problem.isEmpty()) {
    return Error{ErrorCode::InvalidArgument, problem, {}};
  }
  return name;
}

}  // namespace

BreakGlass::BreakGlass(Store& store, AuditTrail& audit, AccessGuard& guard, SignIn& signIn,
                       SecurityNotices& notices, const Clock& clock, QString workstation,
                       const Argon2Cost& cost)
    : work_(std::make_unique<Work>(
          *this,
          BreakGlassRooms{store, audit, guard, signIn, notices, clock, std::move(workstation)},
          cost)) {}

BreakGlass::~BreakGlass() {
  // While the signals of this object can still be told.
  work_.reset();
}

QFuture<Result<QStringList>> BreakGlass::prepare(const Session& session) {
  AccessGuard& guard = work_->rooms().guard;
  if (auto allowed = guard.requireFresh(session, Permission::PrepareEmergency); !allowed) {
    return breakGlassRefused<QStringList>(allowed.error());
  }
  if (auto own = refuseUnderEmergency(guard, session, Permission::PrepareEmergency); !own) {
    return breakGlassRefused<QStringList>(own.error());
  }
  return QtConcurrent::run(&work_->pool(),
                           [work = work_.get(), session] { return work->prepare(session); });
}

QFuture<Result<EmergencyReadiness>> BreakGlass::readiness() {
  return work_->rooms().store.write(
      [work = work_.get()](Transaction& transaction) { return work->readinessIn(transaction); });
}

QFuture<Result<Session>> BreakGlass::open(SecretBytes phrase, QString openedAs, QString reason) {
  const auto name = checkedName(openedAs);
  if (!name) return breakGlassRefused<Session>(name.error());
  const auto why = checkedReason(reason, leastReason);
  if (!why) return breakGlassRefused<Session>(why.error());
  const auto typed = std::make_shared<SecretBytes>(std::move(phrase));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), typed, name = *name, why = *why] {
    return work->open(*typed, name, why);
  });
}

QFuture<Result<QList<EmergencyAccess>>> BreakGlass::list(const Session& session) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPeople); !allowed) {
    return breakGlassRefused<QList<EmergencyAccess>>(allowed.error());
  }
  return work_->rooms().store.write(
      [work = work_.get()](Transaction& transaction) { return work->listIn(transaction); });
}

QFuture<Result<QList<AuditEntry>>> BreakGlass::entries(const Session& session, qint64 access) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ReadAudit); !allowed) {
    return breakGlassRefused<QList<AuditEntry>>(allowed.error());
  }
  return work_->rooms().store.read(
      [access](QSqlDatabase& database) { return Work::entriesIn(database, access); });
}

QFuture<Result<void>> BreakGlass::close(const Session& session, qint64 access) {
  AccessGuard& guard = work_->rooms().guard;
  const auto live = guard.live(session);
  const bool isOwn = live && access > 0 && live->session.emergency == access;
  const Permission needed = isOwn ? Permission::ManageOwnAccount : Permission::EndSessions;
  if (auto allowed = isOwn ? guard.require(session, needed) : guard.requireFresh(session, needed);
      !allowed) {
    return QtFuture::makeReadyFuture(allowed);
  }
  return work_->rooms().store.write(
      [work = work_.get(), session, needed, access](Transaction& transaction) {
        return work->closeIn(transaction, session, needed, access);
      });
}

QFuture<Result<void>> BreakGlass::review(const Session& session, qint64 access, Proof proof,
                                         QString note) {
  AccessGuard& guard = work_->rooms().guard;
  if (auto allowed = guard.require(session, Permission::ReviewEmergency); !allowed) {
    return QtFuture::makeReadyFuture(allowed);
  }
  if (auto own = refuseUnderEmergency(guard, session, Permission::ReviewEmergency); !own) {
    return QtFuture::makeReadyFuture(own);
  }
  const auto why = checkedReason(note);
  if (!why) return QtFuture::makeReadyFuture(Result<void>(why.error()));
  const auto kept = std::make_shared<Proof>(std::move(proof));
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, access, kept, why = *why] {
    return work->review(session, access, std::move(*kept), why);
  });
}

}  // namespace linewarden
