// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"

#include <QPromise>

#include <memory>
#include <mutex>
#include <vector>

namespace linewarden::test {

/// A history in memory that fails or hangs when told to, as a full disk or a lost share
/// does. Thread-safe.
class FailingHistory final : public History {
 public:
  enum class Mode { Works, Fails, Hangs };

  void setMode(Mode mode) {
    const std::lock_guard lock(mutex_);
    mode_ = mode;
  }
  void setNewest(TagId tag, UtcTime time) {
    const std::lock_guard lock(mutex_);
    newest_.insert(tag, time);
  }
  /// All that was appended while it worked, in order.
  [[nodiscard]] ReadingBatch kept() const {
    const std::lock_guard lock(mutex_);
    return kept_;
  }
  [[nodiscard]] int attempts() const {
    const std::lock_guard lock(mutex_);
    return attempts_;
  }

  QFuture<Result<qint64>> append(ReadingBatch readings) override {
    const std::lock_guard lock(mutex_);
    ++attempts_;
    if (mode_ == Mode::Hangs) {
      hanging_.push_back(std::make_unique<QPromise<Result<qint64>>>());
      hanging_.back()->start();
      return hanging_.back()->future();
    }
    if (mode_ == Mode::Fails) return QtFuture::makeReadyFuture(Result<qint64>(failure()));
    kept_ += readings;
    return QtFuture::makeReadyFuture(Result<qint64>(qint64{readings.size()}));
  }
  QFuture<Result<Series>> read(const HistoryQuery& query) override {
    Series series{query.tag, {}, false};
    const std::lock_guard lock(mutex_);
    if (mode_ == Mode::Fails) return QtFuture::makeReadyFuture(Result<Series>(failure()));
    for (const Reading& reading : kept_) {
      if (reading.tag == query.tag) {
        series.samples.append({reading.sourceTime, asNumber(reading.value), reading.quality});
      }
    }
    return QtFuture::makeReadyFuture(Result<Series>(series));
  }
  QFuture<Result<std::optional<UtcTime>>> newest(TagId tag) override {
    const std::lock_guard lock(mutex_);
    std::optional<UtcTime> time;
    if (newest_.contains(tag)) time = newest_.value(tag);
    return QtFuture::makeReadyFuture(Result<std::optional<UtcTime>>(time));
  }

 private:
  static Error failure() { return {ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}}; }

  mutable std::mutex mutex_;
  Mode mode_ = Mode::Works;
  ReadingBatch kept_;
  QHash<TagId, UtcTime> newest_;
  int attempts_ = 0;
  std::vector<std::unique_ptr<QPromise<Result<qint64>>>> hanging_;
};

}  // namespace linewarden::test
