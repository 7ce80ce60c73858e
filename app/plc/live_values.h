// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace linewarden {

/// Keeps the newest reading of every tag and hands each batch on, once and in order.
/// `publish` is called in the PLC thread; `snapshot` and `latest` from any thread.
class LiveValues {
 public:
  /// Called in the PLC thread for every batch. It must return at once (queue, don't work).
  using Consumer = std::function<void(const ReadingBatch&)>;

  LiveValues(std::shared_ptr<const Plant> plant, const Clock& clock);

  void addConsumer(Consumer consumer);  ///< before the first publish
  /// Readings of tags the plant does not have are left out.
  void publish(const ReadingBatch& batch);

  /// The newest reading; Stale where it came longer than three sampling periods ago (and
  /// at least 3 s). Bad with a reason where there has been none.
  [[nodiscard]] Reading latest(TagId tag) const;
  [[nodiscard]] ReadingBatch snapshot(const QList<TagId>& tags) const;

 private:
  struct Newest {
    Reading reading;
    SteadyTime arrived;  ///< ages by this: the wall clock may be set while we run
  };

  [[nodiscard]] bool has(TagId tag) const;
  [[nodiscard]] Reading aged(const Newest& newest, SteadyTime now) const;
  [[nodiscard]] Reading latestLocked(TagId tag, SteadyTime now) const;

  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  std::vector<Consumer> consumers_;
  mutable std::mutex mutex_;
  std::vector<Newest> newest_;  ///< by TagId.value - 1
};

}  // namespace linewarden
