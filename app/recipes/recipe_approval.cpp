// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_approval.h"

#include "app/base/when_done.h"
#include "app/identity/access_guard.h"
#include "app/identity/reason_text.h"
#include "app/identity/signing_duties.h"
#include "app/recipes/recipe_approval_work.h"
#include "app/recipes/recipe_rules.h"

#include <QTimer>
#include <QtConcurrent>

namespace linewarden {

namespace {

constexpr std::chrono::seconds lookEvery{5};

template <class T>
QFuture<Result<T>> recipeApprovalRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

}  // namespace

RecipeApproval::RecipeApproval(const ApprovalRooms& rooms)
    : work_(std::make_unique<Work>(rooms,
                                   [this](RecipeVersionId version) { emit changed(version); })) {
  auto* timer = new QTimer(this);
  connect(timer, &QTimer::timeout, this, [this] { static_cast<void>(lookNow()); });
  timer->start(lookEvery);
}

RecipeApproval::~RecipeApproval() {
  // While the signals of this object can still be told.
  work_->finish();
}

QFuture<Result<QList<WaitingApproval>>> RecipeApproval::waiting(const Session& session) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeApprovalRefused<QList<WaitingApproval>>(allowed.error());
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session] {
    return waitFor(work->rooms().store.read(
        [work, session](QSqlDatabase& database) { return work->waitingIn(database, session); }));
  });
}

QFuture<Result<SignatureRequest>> RecipeApproval::request(const Session& session,
                                                          RecipeVersionId version,
                                                          SignatureMeaning meaning) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return recipeApprovalRefused<SignatureRequest>(allowed.error());
  }
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, version, meaning] {
    return waitFor(
        work->rooms().store.read([work, session, version, meaning](QSqlDatabase& database) {
          return work->requestIn(database, session, version, meaning);
        }));
  });
}

QFuture<Result<RecipeState>> RecipeApproval::sign(const Session& session, RecipeVersionId version,
                                                  SignatureMeaning meaning, QByteArray expectedHash,
                                                  Proof proof) {
  const Permission permission = recipe_rules::permissionFor(meaning);
  AccessGuard& guard = work_->rooms().guard;
  if (auto allowed = guard.require(session, permission); !allowed) {
    return recipeApprovalRefused<RecipeState>(allowed.error());
  }
  if (auto own = refuseUnderEmergency(guard, session, permission); !own) {
    return recipeApprovalRefused<RecipeState>(own.error());
  }
  const auto kept = std::make_shared<Proof>(std::move(proof));
  const Work::Wish wish{version, meaning, std::move(expectedHash), {}};
  return QtConcurrent::run(&work_->pool(), [work = work_.get(), session, wish, kept] {
    return work->sign(session, wish, std::move(*kept));
  });
}

QFuture<Result<void>> RecipeApproval::reject(const Session& session, RecipeVersionId version,
                                             QString reason) {
  // Which of the two is awaited is asked in the transaction; either lets one in here.
  AccessGuard& guard = work_->rooms().guard;
  const bool mayRelease = guard.check(session, Permission::ReleaseRecipes).ok();
  const Permission permission =
      mayRelease ? Permission::ReleaseRecipes : Permission::ApproveRecipes;
  if (auto allowed = guard.require(session, permission); !allowed) {
    return recipeApprovalRefused<void>(allowed.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return recipeApprovalRefused<void>(why.error());
  return work_->rooms().store.write(
      [work = work_.get(), session, version, why = *why](Transaction& transaction) {
        return work->rejectIn(transaction, session, version, why);
      });
}

QFuture<Result<void>> RecipeApproval::withdraw(const Session& session, RecipeVersionId version,
                                               QString reason, Proof proof) {
  AccessGuard& guard = work_->rooms().guard;
  if (auto allowed = guard.require(session, Permission::ReleaseRecipes); !allowed) {
    return recipeApprovalRefused<void>(allowed.error());
  }
  if (auto own = refuseUnderEmergency(guard, session, Permission::ReleaseRecipes); !own) {
    return recipeApprovalRefused<void>(own.error());
  }
  const auto why = checkedReason(reason);
  if (!why) return recipeApprovalRefused<void>(why.error());
  const auto kept = std::make_shared<Proof>(std::move(proof));
  const Work::Wish wish{version, SignatureMeaning::Withdrawal, {}, *why};
  return QtConcurrent::run(&work_->pool(),
                           [work = work_.get(), session, wish, kept]() -> Result<void> {
                             const auto done = work->sign(session, wish, std::move(*kept));
                             if (!done) return done.error();
                             return {};
                           });
}

QFuture<Result<void>> RecipeApproval::lookNow() {
  return QtConcurrent::run(&work_->pool(), [work = work_.get()]() -> Result<void> {
    const auto due = waitFor(work->rooms().store.read(
        [work](QSqlDatabase& database) { return work->isAnythingDue(database); }));
    if (!due) return due.error();
    if (!*due) return {};
    return waitFor(work->rooms().store.write(
        [work](Transaction& transaction) { return work->lookIn(transaction); }));
  });
}

}  // namespace linewarden
