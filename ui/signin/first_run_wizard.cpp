// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/first_run_wizard.h"

#include "ui/shell/theme/theme.h"
#include "ui/signin/administrator_step.h"
#include "ui/signin/plant_step.h"
#include "ui/signin/recovery_codes_step.h"
#include "ui/signin/recovery_phrase_step.h"
#include "ui/signin/second_factor_step.h"
#include "ui/signin/set_up_step.h"
#include "ui/signin/wizard_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int wizardWidth = 80 * gridStep;
constexpr int wizardHeight = 76 * gridStep;

}  // namespace

FirstRunWizard::FirstRunWizard(const Clock& clock, ConsolePlace place, QWidget* parent)
    : QWidget(parent), answers_(std::make_unique<WizardAnswers>()) {
  setObjectName(QStringLiteral("first-run"));
  answers_->keyFileGiven = !place.keyFile.isEmpty();
  answers_->place = std::move(place);
  buildFrame();
  addStep(new PlantStep(*answers_));
  addStep(new AdministratorStep(*answers_));
  addStep(new SecondFactorStep(*answers_, clock));
  addStep(new RecoveryCodesStep(*answers_));
  addStep(new RecoveryPhraseStep(*answers_));
  addStep(new ConfirmPhraseStep(*answers_));
  auto* last = new SetUpStep(*answers_, clock);
  addStep(last);
  connect(last, &SetUpStep::done, this, [this] { emit finished(answers_->place); });
  goTo(0);
}

FirstRunWizard::~FirstRunWizard() {
  // The steps look at the answers until they are gone.
  qDeleteAll(steps_);
}

void FirstRunWizard::buildFrame() {
  auto* outer = new QVBoxLayout(this);
  auto* card = new QFrame(this);
  card->setProperty("surface", QStringLiteral("card"));
  card->setMaximumSize(wizardWidth, wizardHeight);
  card->setMinimumWidth(wizardWidth);
  outer->addWidget(card, 1, Qt::AlignHCenter);
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(4 * gridStep, 3 * gridStep, 4 * gridStep, 3 * gridStep);
  column->setSpacing(2 * gridStep);
  auto* heads = new QVBoxLayout;
  heads->setSpacing(gridStep / 2);
  position_ = makeLabel({}, TextSize::Caption, Tone::Quiet, card);
  heading_ = makeLabel({}, TextSize::Title, Tone::Plain, card);
  heads->addWidget(position_);
  heads->addWidget(heading_);
  column->addLayout(heads);
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

  back_ = new Button(tr("Back"), ButtonKind::Plain, card);
  back_->setObjectName(QStringLiteral("wizardBack"));
  next_ = new Button({}, ButtonKind::Primary, card);
  next_->setObjectName(QStringLiteral("wizardNext"));
  auto* foot = new QHBoxLayout;
  foot->addStretch();
  foot->addWidget(back_);
  foot->addWidget(next_);
  column->addWidget(makeRule(card));
  column->addLayout(foot);
  connect(back_, &Button::clicked, this, &FirstRunWizard::back);
  connect(next_, &Button::clicked, this, &FirstRunWizard::next);
}

void FirstRunWizard::addStep(WizardStep* step) {
  steps_.append(step);
  stack_->addWidget(step);
  connect(step, &WizardStep::wayChanged, this, &FirstRunWizard::showButtons);
  connect(step, &WizardStep::goOnRequested, this, &FirstRunWizard::next);
}

void FirstRunWizard::goTo(int index) {
  stack_->setCurrentIndex(index);
  position_->setText(tr("Setting up Linewarden, step %1 of %2").arg(index + 1).arg(steps_.size()));
  heading_->setText(steps_.at(index)->title());
  steps_.at(index)->begin();
  showButtons();
}

void FirstRunWizard::next() {
  const int index = stack_->currentIndex();
  if (!steps_.at(index)->canGoOn() || !steps_.at(index)->finish()) return;
  if (index + 1 < steps_.size()) goTo(index + 1);
}

void FirstRunWizard::back() {
  if (stack_->currentIndex() > 0) goTo(stack_->currentIndex() - 1);
}

void FirstRunWizard::showButtons() {
  const WizardStep* step = steps_.at(stack_->currentIndex());
  back_->setVisible(stack_->currentIndex() > 0);
  back_->setEnabled(step->canGoBack());
  next_->setEnabled(step->canGoOn());
  next_->setText(step->verb());
}

}  // namespace linewarden::ui
