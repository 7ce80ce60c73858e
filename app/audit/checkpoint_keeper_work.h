// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/anchor_state_holder.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/store/store.h"

#include <QMutex>
#include <QString>
#include <QThreadPool>

#include <atomic>

namespace linewarden {

/// The keeper's work: signing in one thread, anchors in another, as a network share may hang. Its
/// calls may come from any thread.
class CheckpointKeeper::Work {
 public:
  Work(CheckpointKeeper& keeper, Store& store, const Clock& clock);
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;
  ~Work();

  QFuture<Result<SignedCheckpoint>> make();
  /// Tells by signal; several that wait are one.
  void makeSoon();
  /// From now on entries are counted.
  void start() { isStarted_ = true; }
  /// Where there is a reason to make one at this entry: always when a session ended.
  void notice(qint64 sequence, const QString& action);
  QFuture<Result<QByteArray>> publicKey();
  QFuture<Result<QByteArray>> sign(const QByteArray& message);
  void setFolder(const QString& folder);
  [[nodiscard]] QList<AnchorState> anchors() const { return anchor_.states(); }
  [[nodiscard]] QString problem() const;

 private:
  Result<SignedCheckpoint> makeNow();
  Result<SignedCheckpoint> sign();
  /// Whether it is another one than before.
  bool noteProblem(const QString& problem);
  void anchorSoon();
  void anchorNow();
  Result<void> bringUpToDate(const QString& folder);

  CheckpointKeeper& keeper_;
  Store& store_;
  const Clock& clock_;
  AnchorStateHolder anchor_;
  mutable QMutex problemMutex_;
  QString problem_;
  std::atomic<qint64> newestSize_{0};
  std::atomic<qint64> askedAt_{0};
  std::atomic<bool> isStarted_{false};
  std::atomic<bool> isEnding_{false};
  std::atomic<bool> isAsked_{false};
  std::atomic<bool> isAnchorAsked_{false};
  QThreadPool anchorPool_;
  QThreadPool pool_;  // last: what it does asks for anchors
};

}  // namespace linewarden
