// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <optional>

namespace linewarden::ui {

/// What a sparkline shows: time in milliseconds against a value; NaN begins a gap.
struct SparkSeries {
  QList<QPointF> points;
  double from = 0;                  ///< left edge, ms
  double to = 1;                    ///< right edge, ms
  std::optional<double> reference;  ///< a quiet line, such as the target

  friend bool operator==(const SparkSeries&, const SparkSeries&) = default;
};

/// The unbroken runs of a series, scaled into `box`. Zero is always in sight.
[[nodiscard]] QList<QPolygonF> sparkRuns(const SparkSeries& series, const QRectF& box);

/// A small trend without axes. Drawn once per change into a picture.
class Sparkline final : public QWidget {
  Q_OBJECT

 public:
  explicit Sparkline(QWidget* parent = nullptr);

  void setSeries(const SparkSeries& series, const QString& meaning);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void draw();

  SparkSeries series_;
  QPixmap picture_;
};

}  // namespace linewarden::ui
