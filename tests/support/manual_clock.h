// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <atomic>

namespace linewarden::test {

/// A clock that stands still until the test moves it.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(qint64 startMillis = 1'767'225'600'000)  // 2026-01-01T00:00:00Z
      : wall_(startMillis) {}

  [[nodiscard]] UtcTime now() const override { return fromMillis(wall_.load()); }
  [[nodiscard]] SteadyTime steadyNow() const override {
    return SteadyTime(std::chrono::milliseconds(steady_.load()));
  }
  void advance(std::chrono::milliseconds by) {
    wall_ += by.count();
    steady_ += by.count();
  }
  /// A jump of the wall clock alone, as a wrong time server makes.
  void setWall(UtcTime time) { wall_ = toMillis(time); }

 private:
  std::atomic<qint64> wall_;
  std::atomic<qint64> steady_{1};
};

}  // namespace linewarden::test
