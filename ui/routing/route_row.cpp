// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/route_row.h"

#include "ui/routing/route_words.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <utility>

namespace linewarden::ui {

RouteRow::RouteRow(const QString& name, bool canTest, QWidget* parent)
    : QWidget(parent),
      row_(new QHBoxLayout),
      title_(makeStrongParagraph({}, this)),
      detail_(makeParagraph({}, Tone::Quiet, this)),
      state_(makeParagraph({}, Tone::Quiet, this)),
      outcome_(makeParagraph({}, Tone::Quiet, this)),
      acts_(new QWidget(this)),
      isOn_(new QCheckBox(tr("On"), acts_)) {
  setObjectName(name + QStringLiteral("Row"));
  state_->setObjectName(name + QStringLiteral("State"));
  outcome_->setObjectName(name + QStringLiteral("RowOutcome"));
  outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  isOn_->setObjectName(name + QStringLiteral("Switch"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  column->addWidget(makeRule(this));
  column->addLayout(row_);
  auto* words = new QVBoxLayout;
  words->setSpacing(gridStep / 4);
  for (QLabel* label : {title_, detail_, state_, outcome_}) words->addWidget(label);
  state_->hide();
  outcome_->hide();
  row_->setSpacing(2 * gridStep);
  row_->addLayout(words, 1);
  auto* acts = new QHBoxLayout(acts_);
  acts->setContentsMargins(0, 0, 0, 0);
  acts->setSpacing(gridStep);
  acts->addWidget(isOn_);
  row_->addWidget(acts_, 0, Qt::AlignTop);
  if (canTest) {
    addAct(name + QStringLiteral("TestKept"), tr("Send a test"), &RouteRow::testWanted);
  }
  addAct(name + QStringLiteral("Edit"), tr("Change…"), &RouteRow::editWanted);
  addAct(name + QStringLiteral("Remove"), tr("Remove…"), &RouteRow::removeWanted);
  connect(isOn_, &QCheckBox::clicked, this, [this](bool isOn) {
    if (isBusy_) {
      isOn_->setChecked(!isOn);
    } else {
      emit switched(isOn);
    }
  });
}

void RouteRow::addAct(const QString& name, const QString& verb, void (RouteRow::*wanted)()) {
  auto* button = new Button(verb, ButtonKind::Plain, acts_);
  button->setObjectName(name);
  acts_->layout()->addWidget(button);
  buttons_ += button;
  connect(button, &Button::clicked, this, [this, wanted] {
    if (!isBusy_) (this->*wanted)();
  });
}

void RouteRow::setTexts(const QString& title, const QString& detail) {
  title_->setText(title);
  detail_->setText(detail);
  setAccessibleName(title);
  isOn_->setAccessibleName(tr("“%1” is on").arg(title));
  for (Button* button : std::as_const(buttons_)) button->setAccessibleDescription(title);
}

void RouteRow::setOn(bool isOn) {
  isOn_->setChecked(isOn);
}

void RouteRow::setState(const RouteStateWords& state) {
  setTone(state_, state.isProblem ? Tone::Problem : Tone::Quiet);
  state_->setText(state.text);
  state_->setVisible(!state.text.isEmpty());
}

void RouteRow::showOutcome(const QString& text, Tone tone) {
  setTone(outcome_, tone);
  outcome_->setText(text);
  outcome_->setVisible(!text.isEmpty());
}

}  // namespace linewarden::ui
