// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/enrolment_wizard.h"

#include "ui/signin/enrolment_steps.h"
#include "ui/signin/wizard_frame.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace linewarden::ui {

EnrolmentWizard::EnrolmentWizard(SignIn& signIn, const PendingSignIn& pending,
                                 const QString& accountName, const Enrolment& enrolment,
                                 QWidget* parent)
    : QWidget(parent), answers_(std::make_unique<EnrolmentAnswers>()) {
  setObjectName(QStringLiteral("enrolment"));
  answers_->ticket = pending.ticket;
  answers_->accountName = accountName;
  answers_->displayName = pending.displayName;
  answers_->hasSecurityKey = pending.hasSecurityKey;
  answers_->enrolment = enrolment;
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  frame_ = new WizardFrame(tr("Setting up your account, step %1 of %2"), this);
  outer->addWidget(frame_);
  ChoosePasswordStep* password = nullptr;
  if (enrolment.mustChoosePassword) {
    password = new ChoosePasswordStep(*answers_);
    frame_->addStep(password);
  }
  if (!enrolment.recoveryCodes.isEmpty()) frame_->addStep(new KeepCodesStep(*answers_));
  auto* last = new ConfirmCodeStep(signIn, *answers_);
  frame_->addStep(last);
  connect(last, &ConfirmCodeStep::enrolled, this, &EnrolmentWizard::enrolled);
  connect(last, &ConfirmCodeStep::ended, this, &EnrolmentWizard::left);
  connect(last, &ConfirmCodeStep::passwordRefused, this, [this, password](const QString& problem) {
    if (password == nullptr) return;
    frame_->goTo(0);
    password->refuse(problem);
  });
  Button* leave = frame_->addWayOut(tr("Later"));
  leave->setObjectName(QStringLiteral("enrolmentLater"));
  leave->setToolTip(tr("Nothing is stored; the one-time password stays good."));
  // Once the last step is being checked it may be done already.
  connect(last, &WizardStep::wayChanged, leave,
          [leave, last] { leave->setEnabled(last->canGoBack()); });
  connect(leave, &Button::clicked, this, [this] { emit left({}); });
  frame_->goTo(0);
}

EnrolmentWizard::~EnrolmentWizard() {
  // The steps look at the answers until they are gone.
  delete frame_;
}

}  // namespace linewarden::ui
