// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_box.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>
#include <QWheelEvent>

namespace linewarden::ui {

namespace {
constexpr int chevronSide = 12;
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
  QComboBox::paintEvent(event);
  QPainter painter(this);
  const QRectF where(width() - chevronSide - gridStep, (height() - chevronSide) / 2.0, chevronSide,
                     chevronSide);
  paintIcon(painter, QStringLiteral("chevron-down"), where, themeOf(this).quietText);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) {
    QComboBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace linewarden::ui
