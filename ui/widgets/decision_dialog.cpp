// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_dialog.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace linewarden::ui {

DecisionDialog::DecisionDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(title);
  setModal(true);
  setMinimumWidth(52 * gridStep);
  column_ = new QVBoxLayout(this);
  column_->setContentsMargins(3 * gridStep, 3 * gridStep, 3 * gridStep, 2 * gridStep);
  column_->setSpacing(gridStep);
  QLabel* head = makeLabel(title, TextSize::Section, Tone::Plain, this);
  head->setWordWrap(true);
  column_->addWidget(head);
  column_->addWidget(makeParagraph(text, Tone::Quiet, this));
  column_->addSpacing(gridStep);
  buttons_ = new QHBoxLayout;
  buttons_->addStretch(1);
  column_->addLayout(buttons_);
}

Button* DecisionDialog::addVerb(const QString& id, const QString& verb, ButtonKind kind) {
  Button* button = addAct(verb, kind);
  button->setObjectName(id);
  connect(button, &QPushButton::clicked, this, [this, id] {
    accept();
    emit decided(id);
  });
  return button;
}

Button* DecisionDialog::addAct(const QString& verb, ButtonKind kind) {
  auto* button = new Button(verb, kind, this);
  button->setDefault(kind == ButtonKind::Primary);
  buttons_->addWidget(button);
  return button;
}

Button* DecisionDialog::addWayOut(const QString& verb) {
  auto* button = new Button(verb, ButtonKind::Plain, this);
  buttons_->addWidget(button);
  connect(button, &QPushButton::clicked, this, &QDialog::reject);
  return button;
}

void DecisionDialog::setBody(QWidget* body) {
  column_->insertSpacing(column_->count() - 2, gridStep);
  column_->insertWidget(column_->count() - 2, body);
  body->setFocus();
}

}  // namespace linewarden::ui
