// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_box.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>
#include <QWheelEvent>

namespace linewarden::ui {

namespace {
constexpr int choiceBoxChevronSide = 12;
}

void ChoiceBox::paintEvent(QPaintEvent* event) {
  QComboBox::paintEvent(event);
  QPainter painter(this);
  const QRectF where(width() - choiceBoxChevronSide - gridStep,
                     (height() - choiceBoxChevronSide) / 2.0, choiceBoxChevronSide,
                     choiceBoxChevronSide);
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
