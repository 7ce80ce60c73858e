// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <array>

namespace linewarden {

/// Counts announcements of the last ten minutes, in seconds, and tells a flood (ISA-18.2): it
/// starts at more than 10 and ends below 5. A fixed size, whatever comes. Pure.
class FloodMeter {
 public:
  static constexpr int startsOver = 10;
  static constexpr int endsBelow = 5;
  static constexpr std::chrono::minutes span{10};

  void add(UtcTime time);
  /// A clock that is set back does not age what was counted.
  void advance(UtcTime now);
  [[nodiscard]] int count() const { return total_; }
  [[nodiscard]] bool isFlood() const { return isFlood_; }
  /// When the flood began; of the last one while there is none.
  [[nodiscard]] UtcTime since() const { return since_; }

 private:
  static constexpr int seconds = 600;
  [[nodiscard]] int& bucketAt(qint64 second);
  void judge(UtcTime now);

  std::array<int, seconds> buckets_{};
  qint64 newest_ = 0;    // second since 1970 of the clock
  qint64 position_ = 0;  // the same, counted without steps back
  int total_ = 0;
  bool isFlood_ = false;
  UtcTime since_;
};

}  // namespace linewarden
