// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)) {
  setProperty("surface", QStringLiteral("card"));
  setAccessibleName(title);
  column_->setContentsMargins(2 * gridStep, 2 * gridStep, 2 * gridStep, 2 * gridStep);
  column_->setSpacing(gridStep);
  if (!title.isEmpty()) column_->addWidget(makeLabel(title, TextSize::Section, Tone::Plain, this));
}

}  // namespace linewarden::ui
