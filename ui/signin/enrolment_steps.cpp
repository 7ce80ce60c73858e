// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/enrolment_steps.h"

#include "app/base/when_done.h"
#include "ui/proof/code_field.h"
#include "ui/proof/security_key_form.h"
#include "ui/proof/wait_notice.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/authenticator_view.h"
#include "ui/signin/new_password_form.h"
#include "ui/signin/recovery_codes_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

const QString enrolmentStepsByCode = QStringLiteral("code");
const QString enrolmentStepsByKey = QStringLiteral("key");

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
  wait_ = new WaitNotice(this);
  answers.enrolment.mustSetAuthenticator ? addNewAuthenticator() : addKnownFactor();
  code_->editor()->setObjectName(QStringLiteral("enrolmentCode"));
  column->addWidget(wait_);
  column->addStretch();
  connect(code_, &CodeField::entered, this, &WizardStep::goOnRequested);
  connect(wait_, &WaitNotice::over, this, &WizardStep::wayChanged);
}

void ConfirmCodeStep::addNewAuthenticator() {
  auto* view = new AuthenticatorView(this);
  view->setSecret(answers_.enrolment.uri, answers_.enrolment.spelled);
  code_ = view->code();
  layout()->addWidget(view);
}

void ConfirmCodeStep::addKnownFactor() {
  layout()->addWidget(
      makeParagraph(tr("The second factor you have set up stays. Show it once, and you are in."),
                    Tone::Quiet, this));
  code_ = new CodeField(tr("Second factor"), CodeField::Accepts::SixDigitsOrRecoveryCode, this);
  if (!answers_.hasSecurityKey) {
    layout()->addWidget(code_);
    return;
  }
  how_ = new SegmentedChoice(tr("Second factor"), this);
  how_->addChoice(enrolmentStepsByKey, tr("Security key"));
  how_->addChoice(enrolmentStepsByCode, tr("Code"));
  key_ = new SecurityKeyForm(this);
  key_->pin()->editor()->setObjectName(QStringLiteral("enrolmentKeyPin"));
  ways_ = new OneOf(this);
  ways_->addWidget(code_);
  ways_->addWidget(key_);
  layout()->addWidget(how_);
  layout()->setAlignment(how_, Qt::AlignLeft);
  layout()->addWidget(ways_);
  connect(how_, &SegmentedChoice::chosen, this, [this](const QString& id) {
    useKey(id == enrolmentStepsByKey);
    begin();
  });
  connect(key_, &SecurityKeyForm::entered, this, &WizardStep::goOnRequested);
  connect(key_, &SecurityKeyForm::runningChanged, this, &WizardStep::wayChanged);
  connect(key_, &SecurityKeyForm::answered, this, [this](const SecurityKeyAnswer& answer) {
    follow(signIn_.finishEnrolment(answers_.ticket, answers_.password.clone(), answer));
  });
  connect(key_, &SecurityKeyForm::failed, this, [this](const Error& error) {
    if (error.code == ErrorCode::SessionEnded) emit ended(error.message);
  });
  useKey(true);
}

bool ConfirmCodeStep::usesKey() const {
  return key_ != nullptr && ways_->currentWidget() == key_;
}

void ConfirmCodeStep::useKey(bool use) {
  how_->setCurrent(use ? enrolmentStepsByKey : enrolmentStepsByCode);
  if (!use) key_->cancel();
  ways_->setCurrentWidget(use ? static_cast<QWidget*>(key_) : code_);
  emit wayChanged();
}

QString ConfirmCodeStep::title() const {
  return tr("Second factor");
}
QString ConfirmCodeStep::verb() const {
  if (working_) return tr("Checking…");
  return usesKey() ? tr("Use security key") : tr("Finish and sign in");
}
void ConfirmCodeStep::begin() {
  usesKey() ? key_->setFocus() : code_->setFocus();
}
bool ConfirmCodeStep::canGoBack() const {
  return !working_ && (key_ == nullptr || !key_->isRunning());
}
bool ConfirmCodeStep::canGoOn() const {
  return canGoBack() && !wait_->isWaiting();
}

bool ConfirmCodeStep::finish() {
  if (usesKey()) {
    key_->start([this] { return signIn_.keyQuestion(answers_.ticket); });
    return false;
  }
  if (code_->isEmpty()) {
    code_->setProblem(tr("Enter the code your authenticator shows now."));
    code_->setFocus();
    return false;
  }
  follow(signIn_.finishEnrolment(answers_.ticket, answers_.password.clone(), code_->takeCode()));
  return false;
}

void ConfirmCodeStep::setWorking(bool working) {
  working_ = working;
  code_->setEnabled(!working);
  if (key_ == nullptr) return;
  key_->setEnabled(!working);
  how_->setEnabled(!working);
}

void ConfirmCodeStep::follow(const QFuture<Result<Session>>& enrolment) {
  setWorking(true);
  emit wayChanged();
  whenDone(enrolment, this, [this](const Result<Session>& outcome) { takeOutcome(outcome); });
}

void ConfirmCodeStep::takeOutcome(const Result<Session>& outcome) {
  setWorking(false);
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
    usesKey() ? key_->setProblem(error.message) : code_->setProblem(error.message);
    begin();
    wait_->start(signIn_.waitLeft(answers_.accountName));
  }
  emit wayChanged();
}

}  // namespace linewarden::ui
