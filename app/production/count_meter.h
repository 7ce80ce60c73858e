// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <optional>

namespace linewarden {

/// Items counted by a PLC's running counter since begin(), through its wraps and resets.
/// Pure.
///
/// A counter that falls has wrapped where it was within the last sixteenth of its range and
/// is now within the first; else it was reset, and what it shows was counted since. A counter
/// reset by hand so near its end is taken for a wrap: at most a sixteenth of the range too
/// many, and only 16-bit counters come there often.
class CountMeter {
 public:
  explicit CountMeter(const Tag& counter);

  /// A number of the counter, in engineering units; NaN is passed over.
  void take(double value);
  /// Counts from zero; the next number counts from the last one.
  void begin() { counted_ = 0; }
  /// None before the first number.
  [[nodiscard]] std::optional<qint64> count() const;

 private:
  const Scaling scaling_;
  const double range_;          // raw numbers the counter has; 0 where it does not wrap
  std::optional<double> last_;  // raw
  double counted_ = 0;          // raw
};

}  // namespace linewarden
