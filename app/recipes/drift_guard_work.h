// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "app/recipes/guarded_line.h"
#include "app/store/store.h"

#include <QPromise>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <mutex>

namespace linewarden {

struct AuditEvent;

/// DriftGuard's work in a thread of its own. Readings come by a queue; what they show goes to the
/// store.
class DriftGuard::Work : public QObject {
 public:
  Work(const DriftRooms& rooms, std::function<void(const QString&)> tellChanged);
  ~Work() override;

  [[nodiscard]] const DriftRooms& rooms() const { return rooms_; }
  /// From any thread.
  void push(const ReadingBatch& batch);
  QFuture<Result<void>> reload();
  QFuture<Result<QList<DriftView>>> views();
  QFuture<Result<QList<WatchView>>> watches(const QString& line);

 private:
  void drain();
  void advance();
  void reloadNow();
  void install(std::vector<LoadedRecipe> loaded);
  [[nodiscard]] bool renew(GuardedLine& line, LoadedRecipe& one);
  void showTags();
  void take(GuardedLine& line, const std::vector<DriftEvent>& events);
  void take(GuardedLine& line, const QList<LineShift>& shifts);
  void keep(const GuardedLine& line, const DriftEvent& event);
  void keep(const GuardedLine& line, const LineShift& shift);
  /// What stood in the store is over.
  void end(const GuardedLine& line, const DriftRecord& record);
  void tellUnverified(const GuardedLine& line);

  DriftRooms rooms_;
  std::function<void(const QString&)> tellChanged_;
  std::map<QString, GuardedLine> lines_;  // by line; of the thread
  QTimer* timer_ = nullptr;
  QTimer* reloadTimer_ = nullptr;
  std::vector<std::shared_ptr<QPromise<Result<void>>>> reloads_;  // asked for; of the thread
  bool isReloading_ = false;

  std::mutex mutex_;  // of what follows
  QSet<TagId> tags_;
  std::deque<ReadingBatch> queue_;
  bool isPosted_ = false;

  QThread thread_;
};

}  // namespace linewarden
