// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/shell/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

struct Spread {
  double low = 0;
  double high = 0;
};

Spread spreadOf(const SparkSeries& series) {
  Spread spread;
  for (const QPointF& point : series.points) {
    if (!std::isfinite(point.y())) continue;
    spread.low = std::min(spread.low, point.y());
    spread.high = std::max(spread.high, point.y());
  }
  if (series.reference) spread.high = std::max(spread.high, *series.reference);
  if (!(spread.high > spread.low)) spread.high = spread.low + 1;
  return spread;
}

QPointF placed(const SparkSeries& series, const Spread& spread, const QRectF& box,
               const QPointF& point) {
  const double across = (point.x() - series.from) / (series.to - series.from);
  const double up = (point.y() - spread.low) / (spread.high - spread.low);
  return {box.left() + across * box.width(), box.bottom() - up * box.height()};
}

}  // namespace

QList<QPolygonF> sparkRuns(const SparkSeries& series, const QRectF& box) {
  QList<QPolygonF> runs;
  if (!(series.to > series.from)) return runs;
  const Spread spread = spreadOf(series);
  QPolygonF run;
  for (const QPointF& point : series.points) {
    if (std::isfinite(point.y())) {
      run.append(placed(series, spread, box, point));
    } else if (!run.isEmpty()) {
      runs.append(std::exchange(run, {}));
    }
  }
  if (!run.isEmpty()) runs.append(run);
  return runs;
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Sparkline::setSeries(const SparkSeries& series, const QString& meaning) {
  setAccessibleName(meaning);
  if (series == series_) return;
  series_ = series;
  picture_ = {};
  update();
}

QSize Sparkline::sizeHint() const {
  return {30 * gridStep, 6 * gridStep};
}

QSize Sparkline::minimumSizeHint() const {
  return {10 * gridStep, 4 * gridStep};
}

void Sparkline::resizeEvent(QResizeEvent*) {
  picture_ = {};
}

void Sparkline::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
    picture_ = {};
    update();
  }
}

void Sparkline::draw() {
  const double scale = devicePixelRatioF();
  picture_ = QPixmap(size() * scale);
  picture_.setDevicePixelRatio(scale);
  picture_.fill(Qt::transparent);
  const Theme& theme = themeOf(this);
  QPainter painter(&picture_);
  const QRectF box = QRectF(rect()).adjusted(0, 3, -4, -1.5);
  painter.setPen(QPen(theme.border, 1));
  painter.drawLine(QPointF(0, box.bottom() + 0.5), QPointF(width(), box.bottom() + 0.5));
  if (series_.reference && series_.to > series_.from) {
    const double y =
        placed(series_, spreadOf(series_), box, QPointF(series_.from, *series_.reference)).y();
    painter.setPen(QPen(theme.interactive, 1, Qt::DashLine));
    painter.drawLine(QPointF(0, std::round(y) + 0.5), QPointF(width(), std::round(y) + 0.5));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.quietText, 1.5));
  const QList<QPolygonF> runs = sparkRuns(series_, box);
  for (const QPolygonF& run : runs) painter.drawPolyline(run);
  if (runs.isEmpty()) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.text);
  painter.drawEllipse(runs.last().last(), 2.5, 2.5);
}

void Sparkline::paintEvent(QPaintEvent*) {
  if (picture_.isNull()) draw();
  QPainter painter(this);
  painter.drawPixmap(0, 0, picture_);
}

}  // namespace linewarden::ui
