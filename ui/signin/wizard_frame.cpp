// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/wizard_frame.h"

#include "ui/shell/theme/theme.h"
#include "ui/signin/wizard_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int wizardWidth = 80 * gridStep;
constexpr int wizardHeight = 76 * gridStep;

}  // namespace

WizardFrame::WizardFrame(QString position, QWidget* parent)
    : QWidget(parent), positionText_(std::move(position)) {
  auto* outer = new QVBoxLayout(this);
  auto* card = new QFrame(this);
  card_ = card;
  card->setProperty("surface", QStringLiteral("card"));
  card->setMaximumSize(wizardWidth, wizardHeight);
  card->setMinimumWidth(wizardWidth);
  outer->addWidget(card, 1, Qt::AlignHCenter);
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(4 * gridStep, 3 * gridStep, 4 * gridStep, 3 * gridStep);
  column->setSpacing(2 * gridStep);
  buildHead(column);
  auto* scroll = new QScrollArea(card);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  stack_ = new QStackedWidget;
  scroll->setWidget(stack_);
  // The card's own ground shows through.
  scroll->viewport()->setAutoFillBackground(false);
  stack_->setAutoFillBackground(false);
  column->addWidget(scroll, 1);
  buildFoot(column);
}

void WizardFrame::buildHead(QVBoxLayout* column) {
  auto* heads = new QVBoxLayout;
  heads->setSpacing(gridStep / 2);
  position_ = makeLabel({}, TextSize::Caption, Tone::Quiet, card_);
  heading_ = makeLabel({}, TextSize::Title, Tone::Plain, card_);
  heads->addWidget(position_);
  heads->addWidget(heading_);
  column->addLayout(heads);
}

void WizardFrame::buildFoot(QVBoxLayout* column) {
  back_ = new Button(tr("Back"), ButtonKind::Plain, card_);
  back_->setObjectName(QStringLiteral("wizardBack"));
  next_ = new Button({}, ButtonKind::Primary, card_);
  next_->setObjectName(QStringLiteral("wizardNext"));
  foot_ = new QWidget(card_);
  auto* foot = new QHBoxLayout(foot_);
  foot->setContentsMargins(0, 0, 0, 0);
  foot->addStretch();
  foot->addWidget(back_);
  foot->addWidget(next_);
  column->addWidget(makeRule(card_));
  column->addWidget(foot_);
  connect(back_, &Button::clicked, this, &WizardFrame::back);
  connect(next_, &Button::clicked, this, &WizardFrame::next);
}

void WizardFrame::addStep(WizardStep* step) {
  steps_.append(step);
  stack_->addWidget(step);
  connect(step, &WizardStep::wayChanged, this, &WizardFrame::showButtons);
  connect(step, &WizardStep::goOnRequested, this, &WizardFrame::next);
}

Button* WizardFrame::addWayOut(const QString& verb) {
  auto* button = new Button(verb, ButtonKind::Quiet, foot_);
  static_cast<QHBoxLayout*>(foot_->layout())->insertWidget(0, button);
  return button;
}

void WizardFrame::goTo(int index) {
  stack_->setCurrentIndex(index);
  position_->setText(positionText_.arg(index + 1).arg(steps_.size()));
  heading_->setText(steps_.at(index)->title());
  steps_.at(index)->begin();
  showButtons();
}

int WizardFrame::current() const {
  return stack_->currentIndex();
}

void WizardFrame::next() {
  const int index = current();
  if (!steps_.at(index)->canGoOn() || !steps_.at(index)->finish()) return;
  if (index + 1 < steps_.size()) goTo(index + 1);
}

void WizardFrame::back() {
  if (current() > 0 && steps_.at(current())->canGoBack()) goTo(current() - 1);
}

void WizardFrame::showButtons() {
  const WizardStep* step = steps_.at(current());
  back_->setVisible(current() > 0);
  back_->setEnabled(step->canGoBack());
  next_->setEnabled(step->canGoOn());
  next_->setText(step->verb());
}

}  // namespace linewarden::ui
