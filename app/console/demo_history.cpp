// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_history.h"

#include "app/sim/demo_plant.h"
#include "app/sim/plant_physics.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace linewarden {

namespace {

constexpr std::chrono::milliseconds coarse = std::chrono::minutes(5);
constexpr std::chrono::milliseconds fine = std::chrono::seconds(10);
constexpr std::chrono::milliseconds fineSpan = std::chrono::hours(2);
constexpr qsizetype batchSize = 20'000;
constexpr std::size_t batchesUnderWay = 2;

Error cancelled() {
  return {ErrorCode::Cancelled,
          QCoreApplication::translate("linewarden::DemoPlace",
                                      "The demo plant was not made, as you asked. Nothing is left "
                                      "behind."),
          {}};
}

/// The moments to record, in order.
class Moments {
 public:
  explicit Moments(DemoSpan span) : span_(span), at_(span.from) {}

  [[nodiscard]] UtcTime at() const { return at_; }
  [[nodiscard]] bool isOver() const { return at_ >= span_.to; }
  [[nodiscard]] int percent() const {
    // The fine steps are more work than their time says.
    const auto steps = [this](UtcTime until) {
      const UtcTime turn = std::max(span_.from, span_.to - fineSpan);
      const auto coarseTime = std::max(std::min(until, turn) - span_.from, coarse * 0);
      const auto fineTime = std::max(until - turn, fine * 0);
      return coarseTime / coarse + fineTime / fine;
    };
    return static_cast<int>(100 * steps(at_) / std::max<qint64>(steps(span_.to), 1));
  }
  void next() { at_ += at_ < span_.to - fineSpan ? coarse : fine; }

 private:
  DemoSpan span_;
  UtcTime at_;
};

void addReadings(const Plant& plant, const sim::PlantPhysics& physics, UtcTime at,
                 ReadingBatch& batch) {
  for (const Tag& tag : plant.tags) {
    if (!tag.recorded || tag.type == DataType::String) continue;
    const TagValue value = physics.value(tag.id);
    if (std::holds_alternative<std::monostate>(value)) continue;
    batch.append({tag.id, value, Quality::Good, at, {}});
  }
}

/// Appends while the next batch is made, and not more than a few at once.
class Appending {
 public:
  explicit Appending(History& history) : history_(history) {}

  Result<void> add(ReadingBatch batch) {
    underWay_.push_back(history_.append(std::move(batch)));
    return waitUntil(batchesUnderWay);
  }
  Result<void> finish() { return waitUntil(0); }

 private:
  Result<void> waitUntil(std::size_t left) {
    while (underWay_.size() > left) {
      const auto appended = waitFor(underWay_.front());
      underWay_.pop_front();
      if (!appended) return appended.error();
    }
    return {};
  }

  History& history_;
  std::deque<QFuture<Result<qint64>>> underWay_;
};

}  // namespace

Result<void> fillDemoHistory(const std::shared_ptr<const Plant>& plant, History& history,
                             DemoSpan span, const Progress& progress) {
  sim::PlantPhysics physics(plant, sim::demoSeed, span.from);
  Appending appending(history);
  ReadingBatch batch;
  for (Moments moments(span); !moments.isOver(); moments.next()) {
    physics.advanceTo(moments.at());
    addReadings(*plant, physics, moments.at(), batch);
    if (batch.size() < batchSize) continue;
    if (auto added = appending.add(std::exchange(batch, {})); !added) return added;
    if (progress && !progress(moments.percent())) {
      static_cast<void>(appending.finish());
      return cancelled();
    }
  }
  if (auto added = appending.add(std::move(batch)); !added) return added;
  return appending.finish();
}

}  // namespace linewarden
