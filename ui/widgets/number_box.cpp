// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>
#include <QWheelEvent>

namespace linewarden::ui {

namespace {
constexpr int numberBoxChevronSide = 10;
}

NumberBox::NumberBox(QWidget* parent) : QSpinBox(parent) {
  setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void NumberBox::paintEvent(QPaintEvent* event) {
  QSpinBox::paintEvent(event);
  QPainter painter(this);
  const double left = width() - numberBoxChevronSide - gridStep;
  const double middle = height() / 2.0;
  const QColor ink = isEnabled() ? themeOf(this).quietText : themeOf(this).border;
  paintIcon(painter, QStringLiteral("chevron-up"),
            {left, middle - numberBoxChevronSide - 1, numberBoxChevronSide, numberBoxChevronSide},
            ink);
  paintIcon(painter, QStringLiteral("chevron-down"),
            {left, middle + 1, numberBoxChevronSide, numberBoxChevronSide}, ink);
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QSpinBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace linewarden::ui
