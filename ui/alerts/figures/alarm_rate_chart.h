// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/figures/rate_bars.h"
#include "ui/widgets/trend_frame.h"

#include <QChartView>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace linewarden::ui {

/// How many alarms were announced when: a bar for each period, and the line from which there are
/// too many. Left and Right go from bar to bar, as the pointer does. GUI thread.
class AlarmRateChart final : public QChartView {
  Q_OBJECT

 public:
  explicit AlarmRateChart(QWidget* parent = nullptr);

  /// Announcements of each period from `from`; more than `limit` in one are too many.
  void setCounts(const QList<int>& counts, UtcTime from, std::chrono::milliseconds period,
                 int limit);
  [[nodiscard]] const RateBars& bars() const { return bars_; }
  /// What is said of a bar: when, how many, and whether these are too many.
  [[nodiscard]] QString wordsOf(int bar) const;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;

 private:
  void plan();
  void fillBars();
  void applyInks();
  void pick(int bar);
  [[nodiscard]] QRectF areaOf(int bar) const;

  QList<int> counts_;
  UtcTime from_;
  std::chrono::milliseconds period_{0};
  int limit_ = 0;
  RateBars bars_;
  TrendFrame frame_;
  int picked_ = -1;
  QBarSet* calm_;
  QBarSet* busy_;
  QStackedBarSeries* series_;
  QValueAxis* barAxis_;
  QValueAxis* countAxis_;
};

}  // namespace linewarden::ui
