// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/scrolled_column.h"

#include "ui/shell/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace linewarden::ui {

namespace {
constexpr int scrolledColumnWidth = 104 * gridStep;
}

QScrollArea* makeScrolledColumn(QWidget* column, QWidget* parent) {
  auto* scroll = new QScrollArea(parent);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* ground = new QWidget(scroll);
  ground->setProperty("scrollGround", true);
  auto* across = new QHBoxLayout(ground);
  across->setContentsMargins(0, 0, 3 * gridStep, 2 * gridStep);
  across->setSpacing(0);
  // The column itself is bounded, not what is in it: its height follows from the width it gets.
  column->setMaximumWidth(scrolledColumnWidth);
  across->addWidget(column, 1000);
  across->addStretch(1);
  scroll->setWidget(ground);
  return scroll;
}

}  // namespace linewarden::ui
