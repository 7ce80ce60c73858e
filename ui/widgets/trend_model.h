// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/plant/plant.h"
#include "ui/widgets/trend_window.h"

#include <QPointF>
#include <QStringList>

#include <optional>

/// What a trend shows, without drawing it. Pure.
namespace linewarden::ui {

/// Samples of the past followed by those heard live since, in order and without doubles.
/// What both have is taken from the past.
[[nodiscard]] QList<Sample> joined(const QList<Sample>& past, const QList<Sample>& live);
/// Adds what is newer than the last sample; returns how many were.
int appendNewer(QList<Sample>& samples, const QList<Sample>& newer);
/// Drops what lies before `from`, but keeps the last sample before it, which the line
/// needs to enter the picture.
void dropBefore(QList<Sample>& samples, UtcTime from);
/// Whether there are so many samples that history should reduce them anew.
[[nodiscard]] bool wantsReducing(qsizetype samples, int maxPoints);

/// The value that held at `time`: that of the last sample at or before it. None in a gap,
/// before the first sample and after the last one where that is older than `patience`.
[[nodiscard]] std::optional<double> valueAt(const QList<Sample>& samples, UtcTime time,
                                            std::chrono::milliseconds patience);

/// The unbroken runs of samples within the window (and one sample beyond each edge), as
/// milliseconds since `base` against values. At most `maxRuns`: where there are more, the
/// oldest are left out.
[[nodiscard]] QList<QList<QPointF>> lineRuns(const QList<Sample>& samples, const TimeWindow& window,
                                             UtcTime base, int maxRuns);

/// Lowest to highest.
struct ValueSpan {
  double low = 0;
  double high = 1;

  friend bool operator==(const ValueSpan&, const ValueSpan&) = default;
};
/// Of the samples in the window; none where there are none.
[[nodiscard]] std::optional<ValueSpan> spanOf(const QList<Sample>& samples,
                                              const TimeWindow& window);
[[nodiscard]] ValueSpan united(const std::optional<ValueSpan>& one, const ValueSpan& other);

/// A value axis: round ends and the step between its lines.
struct ValueScale {
  ValueSpan span;
  double step = 1;
  int decimals = 0;  ///< that its labels need

  friend bool operator==(const ValueScale&, const ValueScale&) = default;
};
/// Steps of 1, 2, 2.5 or 5 times a power of ten, about `wantedSteps` of them around `span`.
[[nodiscard]] ValueScale niceScale(const ValueSpan& span, int wantedSteps);

/// How a trend's tags share its value axes.
struct AxisPlan {
  QStringList units;          ///< one an axis: left, then right
  QList<int> axisOfTag;       ///< index into `units`
  bool isNormalised = false;  ///< more than two units: one axis, each tag in % of its own span
};
[[nodiscard]] AxisPlan planAxes(const QStringList& unitOfTag);
/// `value` in percent of `span`.
[[nodiscard]] double normalised(double value, const ValueSpan& span);

}  // namespace linewarden::ui
