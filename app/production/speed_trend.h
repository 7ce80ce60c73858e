// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"

#include <deque>

namespace linewarden {

/// The last hour of a speed as the mean of each minute, for a sparkline. Pure.
class SpeedTrend {
 public:
  /// In time order; NaN is a gap.
  void take(UtcTime time, double value);
  /// Of the hour before `now`: a point for each minute that has a value, at the minute's
  /// begin, and a gap point (NaN) where minutes have none between others that do.
  [[nodiscard]] QList<Sample> points(UtcTime now) const;

 private:
  struct Minute {
    std::chrono::sys_time<std::chrono::minutes> begin;
    double sum = 0;
    int count = 0;
  };
  std::deque<Minute> minutes_;  // at most an hour
};

}  // namespace linewarden
