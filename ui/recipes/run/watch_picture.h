// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"
#include "ui/widgets/trend_frame.h"

#include <QPen>

/// How a process variable's charts are drawn. Pure but for the painter.
namespace linewarden::ui {

/// Two plots over one time axis.
struct WatchPicture {
  TrendFrame values;  ///< means, EWMA, its limits, the target
  TrendFrame sums;    ///< the upper CUSUM upwards, the lower one downwards, h to both sides
};

/// What a line or band of the charts is.
enum class WatchInk { Mean, Ewma, Limits, Target, CusumHigh, CusumLow, DecisionLimit };

[[nodiscard]] QPen watchPen(const Theme& theme, WatchInk ink);
/// The ground of the band between the EWMA's limits.
[[nodiscard]] QColor watchBand(const Theme& theme);

[[nodiscard]] WatchPicture planWatch(const WatchView& watch, const QSizeF& size);
/// The points at which a signal begins.
[[nodiscard]] QList<int> signalOnsets(const QList<WatchPoint>& points);
/// Where the sign of a signal stands that begins at that point.
[[nodiscard]] QRectF signalBox(const WatchPicture& picture, const WatchPoint& point);
void paintWatch(QPainter& painter, const Theme& theme, const WatchPicture& picture,
                const WatchView& watch);

}  // namespace linewarden::ui
