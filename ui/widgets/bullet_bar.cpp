// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bullet_bar.h"

#include "ui/shell/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

double bulletScaleEnd(std::optional<double> value, std::optional<double> target) {
  double top = 0;
  for (const auto& figure : {value, target}) {
    if (figure && std::isfinite(*figure)) top = std::max(top, *figure);
  }
  if (top <= 0) return 1;
  // A fifth of room, then up to the next step of 1, 2, 2.5, 5 or 10 times a power of ten
  // in half steps, so that the target's tick stands well inside.
  const double wanted = top * 1.1;
  const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
  for (const double step : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
    if (wanted <= step * decade * (1 + 1e-9)) return step * decade;
  }
  return 10 * decade;
}

BulletBar::BulletBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BulletBar::setValues(std::optional<double> value, std::optional<double> target,
                          const QString& meaning) {
  setAccessibleName(meaning);
  if (value == value_ && target == target_) return;
  const double end = bulletScaleEnd(value, target);
  end_ = target == target_ ? std::max(end_, end) : end;
  value_ = value;
  target_ = target;
  update();
}

void BulletBar::setStale(bool isStale) {
  if (isStale == isStale_) return;
  isStale_ = isStale;
  update();
}

QSize BulletBar::sizeHint() const {
  return {20 * gridStep, 2 * gridStep};
}

void BulletBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const QRectF track(0, 2, width(), height() - 4);
  painter.fillRect(track, theme.raised);
  painter.setPen(QPen(theme.border, 1));
  painter.drawRect(track.adjusted(0.5, 0.5, -0.5, -0.5));
  const auto at = [this](double figure) { return std::clamp(figure / end_, 0.0, 1.0) * width(); };
  if (value_ && std::isfinite(*value_)) {
    const double inset = track.height() / 4;
    painter.fillRect(QRectF(0, track.top() + inset, at(*value_), track.height() - 2 * inset),
                     isStale_ ? theme.quietText : theme.text);
  }
  if (target_ && std::isfinite(*target_)) {
    const double x = std::clamp(std::round(at(*target_)), 2.0, width() - 2.0);
    painter.fillRect(QRectF(x - 1.5, 0, 3, height()), theme.interactive);
  }
}

}  // namespace linewarden::ui
