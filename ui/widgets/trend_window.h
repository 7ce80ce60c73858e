// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// Which stretch of time a trend shows. Pure.
namespace linewarden::ui {

/// The spans a person chooses from; Custom is any other.
enum class TrendSpan { Minutes15, Hour1, Hours8, Shift, Hours24, Days7, Custom };

/// from <= time < to
struct TimeWindow {
  UtcTime from;
  UtcTime to;

  [[nodiscard]] std::chrono::milliseconds length() const { return to - from; }
  friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

inline constexpr std::chrono::milliseconds shortestWindow = std::chrono::seconds(10);
inline constexpr std::chrono::milliseconds longestWindow = std::chrono::days(31);

[[nodiscard]] QList<TrendSpan> allTrendSpans();
[[nodiscard]] QString trendSpanId(TrendSpan span);     ///< "1h"
[[nodiscard]] QString trendSpanTitle(TrendSpan span);  ///< "1 h", translated
[[nodiscard]] std::optional<TrendSpan> trendSpanFromId(const QString& id);

/// The span that ends `now`; Shift begins with the shift (the last 8 h where none runs).
/// None for Custom.
[[nodiscard]] std::optional<TimeWindow> windowOf(TrendSpan span, UtcTime now,
                                                 std::optional<UtcTime> shiftBegin);
/// `factor` below 1 shows less. `anchor` (0 left to 1 right) stays where it is. Kept
/// within shortestWindow and longestWindow, and never past `now`.
[[nodiscard]] TimeWindow zoomed(const TimeWindow& window, double factor, double anchor,
                                UtcTime now);
/// Moved by a share of its length; positive is later, never past `now`.
[[nodiscard]] TimeWindow panned(const TimeWindow& window, double share, UtcTime now);
/// Any two moments as a window: in order, not too short or long, not past `now`.
[[nodiscard]] TimeWindow between(UtcTime one, UtcTime other, UtcTime now);

/// A mark of the time axis.
struct TimeTick {
  UtcTime time;
  QString label;
};
/// Round local times, at most `maxTicks`, labelled by what changes: seconds, minutes or
/// days.
[[nodiscard]] QList<TimeTick> timeTicks(const TimeWindow& window, int maxTicks);

}  // namespace linewarden::ui
