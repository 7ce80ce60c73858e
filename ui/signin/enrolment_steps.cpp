// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/enrolment_steps.h"

#include "app/base/when_done.h"
#include "ui/proof/code_field.h"
#include "ui/proof/wait_notice.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/authenticator_view.h"
#include "ui/signin/new_password_form.h"
#include "ui/signin/recovery_codes_view.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

QVBoxLayout* makeColumn(QWidget* step) {
  auto* column = new QVBoxLayout(step);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  return column;
}

}  // namespace

ChoosePasswordStep::ChoosePasswordStep(EnrolmentAnswers& answers, QWidget* parent)
    : WizardStep(parent), answers_(answers) {
  auto* column = makeColumn(this);
  column->addWidget(makeParagraph(
      tr("%1, the one-time password has done its work. Choose a password that only you know. It "
         "also seals your signing key, which is made now and is yours alone.")
          .arg(answers.displayName),
      Tone::Quiet, this));
  form_ = new NewPasswordForm(this);
  form_->setAccountName(answers.accountName);
  column->addWidget(form_);
  column->addStretch();
  connect(form_, &NewPasswordForm::entered, this, &WizardStep::goOnRequested);
}

QString ChoosePasswordStep::title() const {
  return tr("Your password");
}
void ChoosePasswordStep::begin() {
  form_->setFocus();
}

bool ChoosePasswordStep::finish() {
  auto chosen = form_->chosen();
  if (!chosen) return false;
  answers_.password = std::move(*chosen);
  return true;
}

void ChoosePasswordStep::refuse(const QString& problem) {
  form_->setProblem(problem);
}

KeepCodesStep::KeepCodesStep(const EnrolmentAnswers& answers, QWidget* parent)
    : WizardStep(parent), answers_(answers) {
  auto* column = makeColumn(this);
  view_ = new RecoveryCodesView(this);
  view_->setCodes(answers_.enrolment.recoveryCodes);
  column->addWidget(view_);
  column->addStretch();
  connect(view_, &RecoveryCodesView::keptChanged, this, &WizardStep::wayChanged);
}

QString KeepCodesStep::title() const {
  return tr("Recovery codes");
}
void KeepCodesStep::begin() {
  view_->setFocus();
}
bool KeepCodesStep::canGoOn() const {
  return view_->areKept();
}

ConfirmCodeStep::ConfirmCodeStep(SignIn& signIn, EnrolmentAnswers& answers, QWidget* parent)
    : WizardStep(parent), signIn_(signIn), answers_(answers) {
  auto* column = makeColumn(this);
  if (answers.enrolment.mustSetAuthenticator) {
    view_ = new AuthenticatorView(this);
    view_->setSecret(answers.enrolment.uri, answers.enrolment.spelled);
    code_ = view_->code();
    column->addWidget(view_);
  } else {
    column->addWidget(
        makeParagraph(tr("The second factor you have set up stays. Show it once, and you are in."),
                      Tone::Quiet, this));
    code_ = new CodeField(tr("Second factor"), CodeField::Accepts::SixDigitsOrRecoveryCode, this);
    column->addWidget(code_);
  }
  code_->editor()->setObjectName(QStringLiteral("enrolmentCode"));
  wait_ = new WaitNotice(this);
  column->addWidget(wait_);
  column->addStretch();
  connect(code_, &CodeField::entered, this, &WizardStep::goOnRequested);
  connect(wait_, &WaitNotice::over, this, &WizardStep::wayChanged);
}

QString ConfirmCodeStep::title() const {
  return tr("Second factor");
}
QString ConfirmCodeStep::verb() const {
  return working_ ? tr("Checking…") : tr("Finish and sign in");
}
void ConfirmCodeStep::begin() {
  code_->setFocus();
}
bool ConfirmCodeStep::canGoOn() const {
  return !working_ && !wait_->isWaiting();
}

bool ConfirmCodeStep::finish() {
  if (code_->isEmpty()) {
    code_->setProblem(tr("Enter the code your authenticator shows now."));
    code_->setFocus();
    return false;
  }
  working_ = true;
  code_->setEnabled(false);
  emit wayChanged();
  whenDone(signIn_.finishEnrolment(answers_.ticket, answers_.password.clone(), code_->takeCode()),
           this, [this](const Result<Session>& outcome) { takeOutcome(outcome); });
  return false;
}

void ConfirmCodeStep::takeOutcome(const Result<Session>& outcome) {
  working_ = false;
  code_->setEnabled(true);
  if (outcome) {
    emit enrolled(*outcome);
    return;
  }
  const Error& error = outcome.error();
  if (error.code == ErrorCode::PasswordTooWeak) {
    emit passwordRefused(error.message);
  } else if (error.code == ErrorCode::SessionEnded) {
    emit ended(error.message);
  } else {
    code_->setProblem(error.message);
    code_->setFocus();
    wait_->start(signIn_.waitLeft(answers_.accountName));
  }
  emit wayChanged();
}

}  // namespace linewarden::ui
