// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/shell/theme/theme.h"

#include <QPainter>

namespace linewarden::ui {

namespace {
constexpr int side = 20;
}  // namespace

Badge::Badge(QWidget* parent) : QWidget(parent) {
  setFixedSize(side, side);
}

void Badge::setPriority(Priority priority) {
  if (priority == priority_) return;
  priority_ = priority;
  setAccessibleName(priorityWord(priority));
  setToolTip(priorityWord(priority));
  update();
}

QSize Badge::sizeHint() const {
  return {side, side};
}

void Badge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintPriority(painter, themeOf(this), priority_, QRectF(rect()));
}

}  // namespace linewarden::ui
