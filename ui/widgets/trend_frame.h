// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/theme.h"
#include "ui/widgets/trend_model.h"

#include <QRectF>

namespace linewarden::ui {

/// What stands behind and beside a trend's lines: axes, grid and the chosen tag's limits.
struct TrendFrame {
  QRectF plot;
  TimeWindow window;
  AxisPlan plan;
  QList<ValueScale> scales;  ///< one an axis of `plan`
  Limits limits;             ///< of the chosen tag, in its axis' units
  int limitAxis = -1;        ///< which axis they belong to; -1: none

  [[nodiscard]] double xAt(UtcTime time) const;
  [[nodiscard]] UtcTime timeAt(double x) const;
  /// Where a value of that axis stands; clamped to the plot.
  [[nodiscard]] double yAt(int axis, double value) const;
};

/// Room for the labels around a plot in a widget of that size.
[[nodiscard]] QRectF plotArea(const QSizeF& size, const AxisPlan& plan,
                              const QList<ValueScale>& scales);
void paintTrendGround(QPainter& painter, const Theme& theme, const TrendFrame& frame);
/// A hairline at `time` with its time below.
void paintTrendCursor(QPainter& painter, const Theme& theme, const TrendFrame& frame, UtcTime time);

}  // namespace linewarden::ui
