// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/plant/plant.h"
#include "app/production/count_meter.h"
#include "app/production/shift_time.h"
#include "app/production/speed_trend.h"
#include "app/production/state_meter.h"

#include <optional>

namespace linewarden {

/// One line's meters, fed with the samples of its signal tags, live or from history. Pure.
class LineTracker {
 public:
  LineTracker(const Plant& plant, const Line& line);

  [[nodiscard]] bool follows(TagId tag) const;
  /// A sample of a tag, in time order; a value of NaN is a gap.
  void take(TagId tag, const Sample& sample);
  /// Counts and shares begin anew.
  void beginShift(UtcTime time);

  [[nodiscard]] const StateMeter& state() const { return state_; }
  [[nodiscard]] std::optional<qint64> good() const;
  [[nodiscard]] std::optional<qint64> reject() const;
  /// Since when good items are counted; none before the first number.
  [[nodiscard]] std::optional<UtcTime> countedSince() const { return countedSince_; }
  [[nodiscard]] const SpeedTrend& speed() const { return speed_; }

 private:
  friend QList<HistoryQuery> recallQueries(const LineTracker& tracker,
                                           const std::optional<ShiftSpan>& shift, UtcTime now);

  TagId stateTag_;
  TagId speedTag_;
  TagId goodTag_;
  TagId rejectTag_;
  StateMeter state_;
  SpeedTrend speed_;
  std::optional<CountMeter> good_;
  std::optional<CountMeter> reject_;
  std::optional<UtcTime> countedSince_;
};

/// What to ask history for, so that a tracker made now knows the shift so far and the last
/// hour.
[[nodiscard]] QList<HistoryQuery> recallQueries(const LineTracker& tracker,
                                                const std::optional<ShiftSpan>& shift, UtcTime now);
/// Feeds a new tracker with the answers, in time order, and begins the shift at its time.
void replay(LineTracker& tracker, const QList<Series>& answers, UtcTime shiftBegin);

}  // namespace linewarden
