// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do to a trend: pointer, wheel and keys.
#include "ui/widgets/trend_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {
constexpr double zoomStep = 1.25;
constexpr double keyPan = 0.1;
constexpr int smallestStretch = 6;  // pixels; a shorter one was a click
}  // namespace

void TrendChart::zoomBy(double factor, double anchor) {
  emit windowWanted(zoomed(frame_.window, factor, anchor, now_));
}

void TrendChart::panBy(double share) {
  emit windowWanted(panned(frame_.window, share, now_));
}

void TrendChart::moveCursor(int pixels) {
  const double x = cursor_ ? frame_.xAt(*cursor_) + pixels : frame_.plot.right();
  setCursorTime(frame_.timeAt(std::clamp(x, frame_.plot.left(), frame_.plot.right())));
}

void TrendChart::keyPressEvent(QKeyEvent* event) {
  const bool isPanning = event->modifiers().testFlag(Qt::ControlModifier);
  const bool isCoarse = event->modifiers().testFlag(Qt::ShiftModifier);
  const int pixels = isCoarse ? 20 : 2;
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1 / zoomStep, 1); return;
    case Qt::Key_Minus: zoomBy(zoomStep, 1); return;
    case Qt::Key_Left: isPanning ? panBy(-keyPan) : moveCursor(-pixels); return;
    case Qt::Key_Right: isPanning ? panBy(keyPan) : moveCursor(pixels); return;
    case Qt::Key_PageUp: panBy(-1); return;
    case Qt::Key_PageDown: panBy(1); return;
    case Qt::Key_Home: setCursorTime(frame_.window.from); return;
    case Qt::Key_End: setCursorTime(frame_.window.to); return;
    case Qt::Key_Escape:
      if (cursor_) {
        setCursorTime({});
        return;
      }
      break;
    default: break;
  }
  QGraphicsView::keyPressEvent(event);
  event->ignore();
}

void TrendChart::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !frame_.plot.contains(event->position())) {
    event->ignore();
    return;
  }
  dragFrom_ = event->pos();
  dragWindow_ = frame_.window;
  isSelecting_ = event->modifiers().testFlag(Qt::ShiftModifier);
  viewport()->setCursor(isSelecting_ ? Qt::SplitHCursor : Qt::ClosedHandCursor);
  event->accept();
}

void TrendChart::mouseMoveEvent(QMouseEvent* event) {
  const double x = std::clamp(event->position().x(), frame_.plot.left(), frame_.plot.right());
  if (!dragFrom_) {
    if (frame_.plot.contains(event->position())) setCursorTime(frame_.timeAt(x));
    return;
  }
  if (isSelecting_) {
    const QRectF stretch(QPointF(std::min<double>(x, dragFrom_->x()), frame_.plot.top()),
                         QPointF(std::max<double>(x, dragFrom_->x()), frame_.plot.bottom()));
    band_->setGeometry(stretch.toRect());
    band_->show();
    return;
  }
  const double share = (dragFrom_->x() - event->position().x()) / frame_.plot.width();
  emit windowWanted(panned(dragWindow_, share, now_));
}

void TrendChart::mouseReleaseEvent(QMouseEvent* event) {
  if (!dragFrom_) return;
  const QPoint from = *dragFrom_;
  dragFrom_.reset();
  viewport()->unsetCursor();
  band_->hide();
  if (!isSelecting_ || std::abs(event->pos().x() - from.x()) < smallestStretch) return;
  emit windowWanted(between(frame_.timeAt(from.x()), frame_.timeAt(event->position().x()), now_));
}

void TrendChart::wheelEvent(QWheelEvent* event) {
  const int turn = event->angleDelta().y();
  if (turn == 0) return;
  const double anchor = (event->position().x() - frame_.plot.left()) / frame_.plot.width();
  zoomBy(std::pow(zoomStep, -turn / 120.0), std::clamp(anchor, 0.0, 1.0));
  event->accept();
}

void TrendChart::leaveEvent(QEvent* event) {
  QChartView::leaveEvent(event);
  if (!hasFocus()) setCursorTime({});
}

}  // namespace linewarden::ui
