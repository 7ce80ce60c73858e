// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_bar.h"

#include "ui/shell/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace linewarden::ui {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(std::optional<double> share, const QString& meaning) {
  setAccessibleName(meaning);
  if (share) share = std::clamp(*share, 0.0, 1.0);
  if (share == share_) return;
  share_ = share;
  update();
}

QSize ShareBar::sizeHint() const {
  return {12 * gridStep, gridStep};
}

void ShareBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const QRectF track(0, (height() - 6) / 2.0, width(), 6);
  painter.fillRect(track, theme.raised);
  painter.setPen(QPen(theme.border, 1));
  painter.drawRect(track.adjusted(0.5, 0.5, -0.5, -0.5));
  if (!share_) return;
  painter.fillRect(QRectF(0, track.top() + 1, *share_ * width(), 4), theme.text);
}

}  // namespace linewarden::ui
