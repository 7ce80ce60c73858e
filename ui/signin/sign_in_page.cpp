// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_page.h"

#include "app/base/when_done.h"
#include "app/identity/break_glass.h"
#include "ui/proof/code_field.h"
#include "ui/proof/security_key_form.h"
#include "ui/proof/wait_notice.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/centred_column.h"
#include "ui/signin/demo_card.h"
#include "ui/signin/emergency_form.h"
#include "ui/signin/enrolment_wizard.h"
#include "ui/signin/second_factor_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/password_field.h"

#include <QFrame>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

SignInPage::SignInPage(SignIn& signIn, BreakGlass& breakGlass, const QString& plantTitle,
                       const QList<DemoAccount>& demoAccounts, QWidget* parent)
    : QWidget(parent),
      signIn_(signIn),
      breakGlass_(breakGlass),
      pages_(new QStackedWidget(this)),
      entry_(new QWidget) {
  setObjectName(QStringLiteral("sign-in-page"));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(pages_);
  pages_->addWidget(entry_);
  buildEntry(plantTitle, demoAccounts);
  connectSteps();
  connect(&breakGlass_, &BreakGlass::changed, this, &SignInPage::lookForEmergency,
          Qt::QueuedConnection);
  showStep(first_);
}

void SignInPage::buildEntry(const QString& plantTitle, const QList<DemoAccount>& demoAccounts) {
  const CentredColumn column =
      makeCentredColumn(entry_, plantTitle, tr("Sign in to the Linewarden console."));
  notice_ = makeNotice(entry_);
  steps_ = new OneOf(entry_);
  first_ = makePasswordStep();
  second_ = new SecondFactorForm(signIn_, entry_);
  emergency_ = new EmergencyForm(breakGlass_, signIn_, entry_);
  for (QWidget* step : {first_, static_cast<QWidget*>(second_), static_cast<QWidget*>(emergency_)})
    steps_->addWidget(step);
  wait_ = new WaitNotice(entry_);
  wait_->setObjectName(QStringLiteral("signInWait"));
  emergencyLink_ = new Button(tr("Emergency access"), ButtonKind::Quiet, entry_);
  emergencyLink_->setObjectName(QStringLiteral("signInEmergency"));
  emergencyLink_->hide();
  column.form->addWidget(notice_);
  column.form->addWidget(steps_);
  column.form->addWidget(wait_);
  if (!demoAccounts.isEmpty()) {
    auto* demo = new DemoCard(demoAccounts, entry_);
    column.below->addLayout(centredRow(demo));
    demo_ = demo;
    connect(demo, &DemoCard::chosen, this, &SignInPage::offer);
  }
  column.below->addLayout(centredRow(emergencyLink_));
}

QWidget* SignInPage::makeNotice(QWidget* parent) {
  auto* notice = new QFrame(parent);
  notice->setProperty("surface", QStringLiteral("card"));
  auto* column = new QVBoxLayout(notice);
  column->setContentsMargins(2 * gridStep, gridStep, 2 * gridStep, gridStep);
  why_ = makeParagraph({}, Tone::Plain, notice);
  why_->setObjectName(QStringLiteral("signInNotice"));
  column->addWidget(why_);
  notice->hide();
  return notice;
}

QWidget* SignInPage::makePasswordStep() {
  auto* step = new QWidget(entry_);
  auto* column = new QVBoxLayout(step);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  name_ = new TextField(tr("Person"), step);
  name_->line()->setObjectName(QStringLiteral("signInName"));
  name_->line()->setMaxLength(64);
  name_->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
  password_ = new PasswordField(tr("Password"), step);
  password_->editor()->setObjectName(QStringLiteral("signInPassword"));
  next_ = new Button(tr("Continue"), ButtonKind::Primary, step);
  next_->setObjectName(QStringLiteral("signInContinue"));
  column->addWidget(name_);
  column->addWidget(password_);
  column->addWidget(next_);
  column->addStretch();
  connect(name_, &TextField::entered, password_, [this] { password_->setFocus(); });
  connect(name_->line(), &QLineEdit::textEdited, this, [this] {
    wait_->start(signIn_.waitLeft(name_->text().trimmed()));
    setBusy(false);
  });
  connect(password_, &PasswordField::entered, this, &SignInPage::submitPassword);
  connect(next_, &Button::clicked, this, &SignInPage::submitPassword);
  return step;
}

void SignInPage::connectSteps() {
  connect(second_, &SecondFactorForm::codeEntered, this, &SignInPage::submitCode);
  connect(second_, &SecondFactorForm::keyAnswered, this, [this](const SecurityKeyAnswer& answer) {
    setBusy(true);
    whenDone(signIn_.checkSecurityKey(ticket_, answer), this,
             [this](const Result<Session>& outcome) { takeSecondAnswer(outcome); });
  });
  connect(second_, &SecondFactorForm::keyFailed, this, [this](const Error& error) {
    if (error.code == ErrorCode::SessionEnded) startAgain(error.message);
  });
  connect(second_, &SecondFactorForm::backRequested, this, [this] { reset(); });
  connect(emergencyLink_, &Button::clicked, this, [this] {
    if (busy_) return;
    emergency_->reset();
    showStep(emergency_);
    emergency_->setFocus();
  });
  connect(emergency_, &EmergencyForm::left, this, [this] { reset(); });
  connect(emergency_, &EmergencyForm::opened, this, &SignInPage::enter);
  connect(wait_, &WaitNotice::over, this, [this] {
    setBusy(false);
    if (steps_->currentWidget() == first_) {
      password_->setFocus();
    } else {
      second_->usesKey() ? second_->securityKey()->setFocus() : second_->code()->setFocus();
    }
  });
}

void SignInPage::offer(const DemoAccount& account) {
  if (busy_ || steps_->currentWidget() == emergency_) return;
  if (steps_->currentWidget() == second_) {
    second_->code()->setText(account.currentCode());
    second_->code()->setFocus();
    return;
  }
  name_->setText(account.name);
  name_->setProblem({});
  password_->setPassword(account.password);
  next_->setFocus();
}

void SignInPage::reset(const QString& name, const QString& why) {
  endEnrolment();
  ticket_.clear();
  password_->clear();
  password_->setProblem({});
  name_->setText(name);
  name_->setProblem({});
  second_->clear();
  emergency_->reset();
  showNotice(why);
  showStep(first_);
  setBusy(false);
  lookForEmergency();
  if (name.isEmpty()) {
    name_->setFocus();
  } else {
    password_->setFocus();
  }
}

void SignInPage::showNotice(const QString& why) {
  why_->setText(why);
  notice_->setVisible(!why.isEmpty());
}

void SignInPage::showStep(QWidget* step) {
  steps_->setCurrentWidget(step);
  // Nobody of the demo plant opens emergency access.
  if (demo_ != nullptr) demo_->setVisible(step != emergency_);
  showEmergencyLink();
}

void SignInPage::lookForEmergency() {
  whenDone(breakGlass_.readiness(), this, [this](const Result<EmergencyReadiness>& readiness) {
    emergencyPrepared_ = readiness && readiness->isPrepared;
    showEmergencyLink();
  });
}

void SignInPage::showEmergencyLink() {
  emergencyLink_->setVisible(emergencyPrepared_ && steps_->currentWidget() == first_);
}

void SignInPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  lookForEmergency();
  if (steps_->currentWidget() == first_ && name_->text().isEmpty()) name_->setFocus();
}

void SignInPage::submitPassword() {
  if (busy_ || wait_->isWaiting()) return;
  if (name_->text().trimmed().isEmpty()) {
    name_->setProblem(tr("Enter your account name."));
    name_->setFocus();
    return;
  }
  if (password_->isEmpty()) {
    password_->setProblem(tr("Enter your password."));
    password_->setFocus();
    return;
  }
  setBusy(true);
  whenDone(signIn_.checkPassword(name_->text().trimmed(), password_->takePassword()), this,
           [this](const Result<PendingSignIn>& answer) { takePasswordAnswer(answer); });
}

void SignInPage::takePasswordAnswer(const Result<PendingSignIn>& answer) {
  setBusy(false);
  if (!answer) {
    password_->setProblem(answer.error().message);
    password_->setFocus();
    showWait();
    return;
  }
  showNotice({});
  if (answer->mustEnrol) {
    beginEnrolment(*answer);
    return;
  }
  ticket_ = answer->ticket;
  showStep(second_);
  second_->begin(*answer);
}

void SignInPage::beginEnrolment(const PendingSignIn& pending) {
  setBusy(true);
  whenDone(signIn_.beginEnrolment(pending.ticket), this,
           [this, pending](const Result<Enrolment>& enrolment) {
             setBusy(false);
             if (enrolment) {
               showEnrolment(pending, *enrolment);
             } else {
               startAgain(enrolment.error().message);
             }
           });
}

void SignInPage::showEnrolment(const PendingSignIn& pending, const Enrolment& enrolment) {
  endEnrolment();
  enrolment_ = new EnrolmentWizard(signIn_, pending, name_->text().trimmed(), enrolment, pages_);
  connect(enrolment_, &EnrolmentWizard::enrolled, this, &SignInPage::enter);
  connect(enrolment_, &EnrolmentWizard::left, this, &SignInPage::startAgain);
  pages_->addWidget(enrolment_);
  pages_->setCurrentWidget(enrolment_);
}

// Later, as the wizard itself may be what asks for it.
void SignInPage::endEnrolment() {
  pages_->setCurrentWidget(entry_);
  if (enrolment_ == nullptr) return;
  enrolment_->disconnect(this);
  enrolment_->deleteLater();
  enrolment_ = nullptr;
}

void SignInPage::submitCode() {
  if (busy_ || wait_->isWaiting()) return;
  setBusy(true);
  whenDone(signIn_.checkSecondFactor(ticket_, second_->code()->takeCode()), this,
           [this](const Result<Session>& answer) { takeSecondAnswer(answer); });
}

void SignInPage::takeSecondAnswer(const Result<Session>& answer) {
  setBusy(false);
  if (answer) {
    enter(*answer);
    return;
  }
  if (answer.error().code == ErrorCode::SessionEnded) {
    startAgain(answer.error().message);
    return;
  }
  second_->refuse(answer.error().message);
  showWait();
}

void SignInPage::startAgain(const QString& why) {
  const QString name = name_->text();
  reset(name);
  password_->setProblem(why);
}

void SignInPage::enter(const Session& session) {
  reset();
  emit signedIn(session);
}

void SignInPage::setBusy(bool busy) {
  busy_ = busy;
  const bool open = !busy && !wait_->isWaiting();
  // A wait may be of one account alone: whoever comes next types their own name.
  name_->setEnabled(!busy);
  password_->setEnabled(open);
  next_->setEnabled(open);
  next_->setText(busy ? tr("Checking…") : tr("Continue"));
  second_->setState(open, busy);
}

void SignInPage::showWait() {
  wait_->start(signIn_.waitLeft(name_->text().trimmed()));
  if (wait_->isWaiting()) setBusy(false);
}

}  // namespace linewarden::ui
