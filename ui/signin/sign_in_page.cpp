// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_page.h"

#include "app/base/when_done.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/centred_column.h"
#include "ui/proof/code_field.h"
#include "ui/signin/demo_card.h"
#include "ui/signin/second_factor_form.h"
#include "ui/proof/wait_notice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

SignInPage::SignInPage(SignIn& signIn, const QString& plantTitle,
                       const QList<DemoAccount>& demoAccounts, QWidget* parent)
    : QWidget(parent), signIn_(signIn) {
  setObjectName(QStringLiteral("sign-in-page"));
  const CentredColumn column =
      makeCentredColumn(this, plantTitle, tr("Sign in to the Linewarden console."));
  steps_ = new QStackedWidget(this);
  steps_->addWidget(makePasswordStep());
  second_ = new SecondFactorForm(this);
  steps_->addWidget(second_);
  wait_ = new WaitNotice(this);
  column.form->addWidget(steps_);
  column.form->addWidget(wait_);
  connect(second_, &SecondFactorForm::submitted, this, &SignInPage::submitCode);
  connect(second_, &SecondFactorForm::backRequested, this, [this] { reset(); });
  connect(wait_, &WaitNotice::over, this, [this] {
    setBusy(false);
    if (steps_->currentIndex() == 0) {
      password_->setFocus();
    } else {
      second_->code()->setFocus();
    }
  });
  if (!demoAccounts.isEmpty()) {
    auto* demo = new DemoCard(demoAccounts, this);
    column.below->addLayout(centredRow(demo));
    connect(demo, &DemoCard::chosen, this, &SignInPage::offer);
  }
}

QWidget* SignInPage::makePasswordStep() {
  auto* step = new QWidget(this);
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
  connect(password_, &PasswordField::entered, this, &SignInPage::submitPassword);
  connect(next_, &Button::clicked, this, &SignInPage::submitPassword);
  return step;
}

void SignInPage::offer(const DemoAccount& account) {
  if (busy_) return;
  if (steps_->currentIndex() == 1) {
    second_->code()->setText(account.currentCode());
    second_->code()->setFocus();
    return;
  }
  name_->setText(account.name);
  name_->setProblem({});
  password_->setPassword(account.password);
  next_->setFocus();
}

void SignInPage::reset(const QString& name) {
  ticket_.clear();
  password_->clear();
  password_->setProblem({});
  name_->setText(name);
  name_->setProblem({});
  second_->code()->clear();
  steps_->setCurrentIndex(0);
  setBusy(false);
  if (name.isEmpty()) {
    name_->setFocus();
  } else {
    password_->setFocus();
  }
}

void SignInPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (steps_->currentIndex() == 0 && name_->text().isEmpty()) name_->setFocus();
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
  ticket_ = answer->ticket;
  steps_->setCurrentIndex(1);
  second_->begin(answer->displayName);
}

void SignInPage::submitCode() {
  if (busy_ || wait_->isWaiting()) return;
  if (second_->code()->isEmpty()) {
    second_->code()->setProblem(tr("Enter the code your authenticator shows now."));
    return;
  }
  setBusy(true);
  whenDone(signIn_.checkSecondFactor(ticket_, second_->code()->takeCode()), this,
           [this](const Result<Session>& answer) { takeCodeAnswer(answer); });
}

void SignInPage::takeCodeAnswer(const Result<Session>& answer) {
  setBusy(false);
  if (answer) {
    reset();
    emit signedIn(*answer);
    return;
  }
  if (answer.error().code == ErrorCode::SessionEnded) {
    const QString name = name_->text();
    reset(name);
    password_->setProblem(answer.error().message);
    return;
  }
  second_->code()->setProblem(answer.error().message);
  second_->code()->setFocus();
  showWait();
}

void SignInPage::setBusy(bool busy) {
  busy_ = busy;
  const bool open = !busy && !wait_->isWaiting();
  name_->setEnabled(open);
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
