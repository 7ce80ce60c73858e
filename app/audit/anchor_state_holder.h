// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/audit_seal.h"

#include <QList>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

namespace linewarden {

/// The state of the one anchor, an own folder. Any thread.
class AnchorStateHolder {
 public:
  void setFolder(const QString& folder) {
    const QMutexLocker lock(&mutex_);
    state_ = {QStringLiteral("file"), folder, 0, std::nullopt, {}};
  }
  [[nodiscard]] QString folder() const {
    const QMutexLocker lock(&mutex_);
    return state_.place;
  }
  /// None where there is no folder.
  [[nodiscard]] QList<AnchorState> states() const {
    const QMutexLocker lock(&mutex_);
    return state_.place.isEmpty() ? QList<AnchorState>() : QList<AnchorState>{state_};
  }
  /// Nothing when another folder was chosen meanwhile.
  void noteKept(const QString& folder, const Checkpoint& newest) {
    const QMutexLocker lock(&mutex_);
    if (state_.place != folder) return;
    state_.newestSize = newest.size;
    state_.newestTime = newest.time;
    state_.problem.clear();
  }
  void noteProblem(const QString& folder, const QString& problem) {
    const QMutexLocker lock(&mutex_);
    if (state_.place == folder) state_.problem = problem;
  }

 private:
  mutable QMutex mutex_;
  AnchorState state_;
};

}  // namespace linewarden
