// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <atomic>

namespace linewarden::test {

/// The computer's clock, which a test may put forward.
class RunningClock final : public Clock {
 public:
  [[nodiscard]] UtcTime now() const override {
    return real_.now() + std::chrono::milliseconds(ahead_.load());
  }
  [[nodiscard]] SteadyTime steadyNow() const override {
    return real_.steadyNow() + std::chrono::milliseconds(ahead_.load());
  }
  void advance(std::chrono::milliseconds by) { ahead_ += by.count(); }

 private:
  SystemClock real_;
  std::atomic<qint64> ahead_{0};
};

}  // namespace linewarden::test
