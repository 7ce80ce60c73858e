// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/one_of.h"

#include <QVBoxLayout>

namespace linewarden::ui {

OneOf::OneOf(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
}

void OneOf::addWidget(QWidget* widget) {
  widgets_.append(widget);
  column_->addWidget(widget);
  if (current_ == nullptr) current_ = widget;
  widget->setVisible(widget == current_);
}

void OneOf::setCurrentWidget(QWidget* widget) {
  current_ = widget;
  // The one before goes first, so that both never ask for room at once.
  for (QWidget* one : widgets_) {
    if (one != widget) one->hide();
  }
  widget->show();
}

}  // namespace linewarden::ui
