// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/fact_row.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

FactRow::FactRow(const QString& title, const QString& detail, QWidget* parent)
    : QWidget(parent), titleText_(title), row_(new QHBoxLayout(this)) {
  row_->setContentsMargins(0, gridStep / 2, 0, gridStep / 2);
  row_->setSpacing(2 * gridStep);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 4);
  title_ = makeParagraph(title, Tone::Plain, this);
  detail_ = makeParagraph({}, Tone::Quiet, this);
  words->addWidget(title_);
  words->addWidget(detail_);
  row_->addLayout(words, 1);
  setDetail(detail);
}

void FactRow::setDetail(const QString& detail) {
  detail_->setText(detail);
  detail_->setVisible(!detail.isEmpty());
}

void FactRow::makeTitleSelectable() {
  title_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

Button* FactRow::addAct(const QString& name, const QString& verb) {
  auto* button = new Button(verb, ButtonKind::Plain, this);
  button->setObjectName(name);
  button->setAccessibleDescription(titleText_);
  row_->addWidget(button, 0, Qt::AlignVCenter);
  return button;
}

void clearColumn(QVBoxLayout& column) {
  while (QLayoutItem* item = column.takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
}

}  // namespace linewarden::ui
