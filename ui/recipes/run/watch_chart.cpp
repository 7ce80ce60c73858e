// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/watch_chart.h"

#include "ui/recipes/run/watch_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

WatchChart::WatchChart(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("watchChart"));
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WatchChart::setWatch(const WatchView& watch) {
  const bool isSame = watch.parameter == watch_.parameter;
  watch_ = watch;
  setAccessibleName(tr("Control charts of %1").arg(watch.parameter));
  setAccessibleDescription(watchStateText(watch));
  if (!isSame || picked_ >= watch.points.size()) pick(-1);
  update();
}

WatchPicture WatchChart::picture() const {
  return planWatch(watch_, QSizeF(size()));
}

QSize WatchChart::sizeHint() const {
  return {60 * gridStep, 40 * gridStep};
}

QSize WatchChart::minimumSizeHint() const {
  return {36 * gridStep, 26 * gridStep};
}

void WatchChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  if (watch_.points.isEmpty()) {
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(theme.quietText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No subgroup yet: the first one comes after %1 of running.")
                         .arg(formatAge(watch_.parameters.period)));
    return;
  }
  const WatchPicture shown = picture();
  paintWatch(painter, theme, shown, watch_);
  if (picked_ >= 0) {
    paintTrendCursor(painter, theme, shown.values, watch_.points.at(picked_).time);
    paintTrendCursor(painter, theme, shown.sums, watch_.points.at(picked_).time);
  }
  if (hasFocus()) {
    painter.setPen(QPen(theme.interactive, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void WatchChart::pick(int point) {
  if (point == picked_) return;
  picked_ = point;
  update();
  emit pickedChanged(point);
}

int WatchChart::pointAt(double x) const {
  const TrendFrame frame = picture().values;
  int best = -1;
  double nearest = HUGE_VAL;
  for (int at = 0; at < watch_.points.size(); ++at) {
    const double away = std::abs(frame.xAt(watch_.points.at(at).time) - x);
    if (away >= nearest) continue;
    nearest = away;
    best = at;
  }
  return best;
}

void WatchChart::mouseMoveEvent(QMouseEvent* event) {
  pick(pointAt(event->position().x()));
}

void WatchChart::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  if (!hasFocus()) pick(-1);
}

void WatchChart::keyPressEvent(QKeyEvent* event) {
  const auto last = static_cast<int>(watch_.points.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Left: pick(picked_ < 0 ? last : std::max(0, picked_ - 1)); return;
    case Qt::Key_Right: pick(std::min(last, picked_ + 1)); return;
    case Qt::Key_Escape:
      if (picked_ >= 0) {
        pick(-1);
        return;
      }
      break;
    default: break;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace linewarden::ui
