// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/least_room.h"

#include <QEvent>

namespace linewarden::ui {

LeastRoom::LeastRoom(QWidget* page) : page_(page) {
  page_->setParent(this);
}

QSize LeastRoom::sizeHint() const {
  return page_->sizeHint();
}

QSize LeastRoom::minimumSizeHint() const {
  return page_->minimumSizeHint();
}

bool LeastRoom::event(QEvent* event) {
  // The page's parts changed, and with them what it needs.
  if (event->type() == QEvent::LayoutRequest) updateGeometry();
  return QWidget::event(event);
}

void LeastRoom::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  page_->resize(size());
}

}  // namespace linewarden::ui
