// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineSeries>
#include <QList>
#include <QPen>

class QChart;
class QValueAxis;

namespace linewarden::ui {

/// One tag's line in a chart: a QLineSeries for each unbroken run, so that a gap is drawn
/// as a gap. Series are kept and used again.
class TrendLines {
 public:
  /// More runs than this cannot be told apart on a screen.
  static constexpr int maxRuns = 48;

  explicit TrendLines(QChart& chart) : chart_(&chart) {}

  void setAxes(QValueAxis* time, QValueAxis* value);
  void setPen(const QPen& pen);
  void setRuns(const QList<QList<QPointF>>& runs);
  /// Takes the line out of the chart.
  void clear();

 private:
  QLineSeries* addSeries();

  QChart* chart_;
  QValueAxis* time_ = nullptr;
  QValueAxis* value_ = nullptr;
  QPen pen_;
  QList<QLineSeries*> series_;  // owned by the chart
};

}  // namespace linewarden::ui
