// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme/trend_inks.h"
#include "ui/widgets/trend_frame.h"
#include "ui/widgets/trend_lines.h"

#include <QChartView>

#include <vector>

class QRubberBand;
class QValueAxis;

namespace linewarden::ui {

/// A tag in a trend.
struct TrendTag {
  TagId tag;
  QString title;
  QString unit;
  int decimals = 0;
  Limits limits;
  std::chrono::milliseconds sampling{1000};
  int ink = 0;  ///< which of trendInks() it keeps while it is in the trend
};

/// Up to six tags over a window of time. Drag pans, the wheel, + and - zoom, Shift and drag
/// zooms to a stretch; the pointer, Left and Right move the cursor, Ctrl with them pans. It
/// shows what it is given and asks for another window by signal.
class TrendChart final : public QChartView {
  Q_OBJECT

 public:
  explicit TrendChart(QWidget* parent = nullptr);
  ~TrendChart() override;

  void setTags(const QList<TrendTag>& tags);
  void setSamples(TagId tag, const QList<Sample>& samples);
  void setWindow(const TimeWindow& window);
  /// Whose limits are shaded; -1: nobody's.
  void setChosen(int index);
  /// What counts as now: no one pans past it.
  void setNow(UtcTime now) { now_ = now; }
  /// Draws what changed since the last call, at once.
  void showChanges();

  [[nodiscard]] const TimeWindow& window() const { return frame_.window; }
  [[nodiscard]] const TrendFrame& frame() const { return frame_; }
  [[nodiscard]] std::optional<UtcTime> cursorTime() const { return cursor_; }
  void setCursorTime(std::optional<UtcTime> time);
  /// What the tag's line says at `time`; none in a gap.
  [[nodiscard]] std::optional<double> valueOf(int index, UtcTime time) const;

 signals:
  /// A person panned or zoomed.
  void windowWanted(const linewarden::ui::TimeWindow& window);
  void cursorMoved();

 protected:
  void changeEvent(QEvent* event) override;
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  struct Shown;

  void applyPens();
  void planScales();
  void placePlot();
  void drawLines();
  void moveCursor(int pixels);
  void zoomBy(double factor, double anchor);
  void panBy(double share);
  void tellCursor();
  [[nodiscard]] ValueSpan ownSpan(const Shown& shown) const;

  std::vector<std::unique_ptr<Shown>> shown_;
  TrendFrame frame_;
  int chosen_ = -1;
  UtcTime now_;
  std::optional<UtcTime> cursor_;
  QValueAxis* timeAxis_;
  QList<QValueAxis*> valueAxes_;
  QRubberBand* band_;
  std::optional<QPoint> dragFrom_;
  TimeWindow dragWindow_;
  bool isSelecting_ = false;
};

}  // namespace linewarden::ui
