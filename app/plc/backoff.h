// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace linewarden {

/// How long to wait before trying again: exponential with full jitter, so that a hundred
/// clients that lost the same switch don't come back in step.
class Backoff {
 public:
  using Random = std::function<double()>;  ///< in [0, 1)

  struct Range {
    std::chrono::milliseconds floor{100};      ///< never sooner than this
    std::chrono::milliseconds first{1000};     ///< upper bound of the first wait
    std::chrono::milliseconds ceiling{30000};  ///< upper bound of every wait
  };

  Backoff(Range range, Random random);

  /// The wait before the next attempt; each call doubles the bound of the one after.
  [[nodiscard]] std::chrono::milliseconds next();
  /// After a success.
  void reset();

 private:
  Range range_;
  Random random_;
  std::chrono::milliseconds bound_;
};

}  // namespace linewarden
