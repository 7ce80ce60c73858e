// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/drift_guard.h"

#include "app/identity/access_guard.h"
#include "app/recipes/drift_guard_work.h"
#include "app/recipes/drift_repository.h"

#include <algorithm>

namespace linewarden {

namespace {

constexpr int driftGuardMostListed = 2000;

template <class T>
QFuture<Result<T>> driftGuardRefused(const Error& error) {
  return QtFuture::makeReadyFuture(Result<T>(error));
}

}  // namespace

int DriftView::drifted() const {
  return static_cast<int>(std::count_if(parameters.begin(), parameters.end(),
                                        [](const GuardedParameter& one) { return one.isDrifted; }));
}

DriftGuard::DriftGuard(const DriftRooms& rooms)
    : work_(std::make_unique<Work>(rooms, [this](const QString& line) { emit changed(line); })) {}

DriftGuard::~DriftGuard() {
  // While the signals of this object can still be told.
  work_.reset();
}

void DriftGuard::consume(const ReadingBatch& batch) {
  work_->push(batch);
}

QFuture<Result<void>> DriftGuard::reload() {
  return work_->reload();
}

QFuture<Result<QList<DriftView>>> DriftGuard::views(const Session& session) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return driftGuardRefused<QList<DriftView>>(allowed.error());
  }
  return work_->views();
}

QFuture<Result<QList<WatchView>>> DriftGuard::watches(const Session& session, QString line) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return driftGuardRefused<QList<WatchView>>(allowed.error());
  }
  return work_->watches(line);
}

QFuture<Result<QList<DriftRecord>>> DriftGuard::history(const Session& session, QString line,
                                                        int limit) {
  if (auto allowed = work_->rooms().guard.require(session, Permission::ViewPlant); !allowed) {
    return driftGuardRefused<QList<DriftRecord>>(allowed.error());
  }
  return work_->rooms().store.read(
      [line, most = std::clamp(limit, 0, driftGuardMostListed)](QSqlDatabase& database) {
        return drift_repository::newest(database, line, most);
      });
}

}  // namespace linewarden
