// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/first_run_wizard.h"

#include "ui/signin/administrator_step.h"
#include "ui/signin/plant_step.h"
#include "ui/signin/recovery_codes_step.h"
#include "ui/signin/recovery_phrase_step.h"
#include "ui/signin/second_factor_step.h"
#include "ui/signin/set_up_step.h"
#include "ui/signin/wizard_frame.h"
#include "ui/signin/wizard_step.h"

#include <QVBoxLayout>

namespace linewarden::ui {

FirstRunWizard::FirstRunWizard(const Clock& clock, ConsolePlace place, QWidget* parent)
    : QWidget(parent), answers_(std::make_unique<WizardAnswers>()) {
  setObjectName(QStringLiteral("first-run"));
  answers_->keyFileGiven = !place.keyFile.isEmpty();
  answers_->place = std::move(place);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  frame_ = new WizardFrame(tr("Setting up Linewarden, step %1 of %2"), this);
  outer->addWidget(frame_);
  frame_->addStep(new PlantStep(*answers_));
  frame_->addStep(new AdministratorStep(*answers_));
  frame_->addStep(new SecondFactorStep(*answers_, clock));
  frame_->addStep(new RecoveryCodesStep(*answers_));
  frame_->addStep(new RecoveryPhraseStep(*answers_));
  frame_->addStep(new ConfirmPhraseStep(*answers_));
  auto* last = new SetUpStep(*answers_, clock);
  frame_->addStep(last);
  connect(last, &SetUpStep::done, this, [this] { emit finished(answers_->place); });
  frame_->goTo(0);
}

FirstRunWizard::~FirstRunWizard() {
  // The steps look at the answers until they are gone.
  delete frame_;
}

}  // namespace linewarden::ui
