// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_mark.h"

#include "ui/widgets/priority.h"
#include "ui/widgets/state_mark.h"

#include <QPainter>

namespace linewarden::ui {

namespace {
// The widgets' strokes are made for a box of about this size; larger ones grow with it.
constexpr double drawnBox = 20;
}  // namespace

WallboardMark::WallboardMark(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
}

void WallboardMark::setLook(WallboardLook* look) {
  if (look == look_) return;
  look_ = look;
  drawAnew();
}

void WallboardMark::setPriority(int priority) {
  if (priority == priority_) return;
  priority_ = priority;
  drawAnew();
}

void WallboardMark::setState(int state) {
  if (state == state_) return;
  state_ = state;
  drawAnew();
}

void WallboardMark::setInk(const QColor& ink) {
  if (ink == ink_) return;
  ink_ = ink;
  drawAnew();
}

void WallboardMark::drawAnew() {
  update();
  emit changed();
}

void WallboardMark::paint(QPainter* painter) {
  const double side = qMin(width(), height());
  if (look_ == nullptr || side <= 0) return;
  painter->scale(side / drawnBox, side / drawnBox);
  const QRectF box(0, 0, drawnBox, drawnBox);
  if (state_ >= 0) {
    paintStateShape(*painter, static_cast<EquipmentState>(state_), box, ink_);
  } else {
    paintPriority(*painter, look_->theme(), static_cast<Priority>(priority_), box);
  }
}

}  // namespace linewarden::ui
