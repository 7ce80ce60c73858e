// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/region_cycle.h"

#include <QApplication>
#include <QWidget>

namespace linewarden::ui {

namespace {

QWidget* firstControl(const QWidget* region) {
  for (QWidget* widget : region->findChildren<QWidget*>()) {
    const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0;
    if (takesFocus && widget->isVisible() && widget->isEnabled() &&
        widget->focusProxy() == nullptr) {
      return widget;
    }
  }
  return nullptr;
}

}  // namespace

void focusNextRegion(const QList<QWidget*>& regions, bool backwards) {
  const QWidget* focused = QApplication::focusWidget();
  const auto count = static_cast<int>(regions.size());
  int at = backwards ? 0 : -1;
  for (int index = 0; index < count; ++index) {
    if (focused != nullptr && regions.at(index)->isAncestorOf(focused)) at = index;
  }
  for (int step = 1; step <= count; ++step) {
    const int index = (at + (backwards ? -step : step) + 2 * count) % count;
    const QWidget* region = regions.at(index);
    QWidget* control = region->isVisible() ? firstControl(region) : nullptr;
    if (control == nullptr) continue;
    control->setFocus(Qt::TabFocusReason);
    return;
  }
}

}  // namespace linewarden::ui
