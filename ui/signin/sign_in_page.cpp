// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_page.h"

#include "ui/shell/theme/theme.h"
#include "ui/signin/centred_column.h"
#include "ui/signin/code_field.h"
#include "ui/signin/demo_card.h"
#include "ui/signin/second_factor_form.h"
#include "ui/signin/wait_notice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linewarden::ui {

SignInPage::SignInPage(SignIn& signIn, const Clock& clock, const QString& plantTitle,
                       QWidget* parent)
    : QWidget(parent), signIn_(signIn), clock_(clock) {
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
  connect(second_, &SecondFactorForm::backRequested, this, [this] { startAnew(); });
  connect(wait_, &WaitNotice::over, this, [this] {
    setBusy(false);
    if (steps_->currentIndex() == 0) {
      password_->setFocus();
    } else {
      second_->code()->setFocus();
    }
  });
  auto* below = new QWidget(this);
  below->setObjectName(QStringLiteral("demo-place"));
  below->setVisible(false);
  column.below->addWidget(below, 0, Qt::AlignHCenter);
}

QWidget* SignInPage::makePasswordStep() {
  auto* step = new QWidget(this);
  auto* column = new QVBoxLayout(step);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  name_ = new TextField(tr("Person"), step);
  name_->line()->setMaxLength(64);
  name_->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
  password_ = new PasswordField(tr("Password"), step);
  next_ = new Button(tr("Continue"), ButtonKind::Primary, step);
  column->addWidget(name_);
  column->addWidget(password_);
  column->addWidget(next_);
  column->addStretch();
  connect(name_, &TextField::entered, password_, [this] { password_->setFocus(); });
  connect(password_, &PasswordField::entered, this, &SignInPage::submitPassword);
  connect(next_, &Button::clicked, this, &SignInPage::submitPassword);
  return step;
}

void SignInPage::setDemoPeople(const QList<DemoPerson>& people) {
  auto* place = findChild<QWidget*>(QStringLiteral("demo-place"));
  delete demo_;
  demo_ = nullptr;
  place->setVisible(!people.isEmpty());
  if (people.isEmpty()) return;
  demo_ = new DemoCard(people, clock_, place);
  if (place->layout() == nullptr) new QVBoxLayout(place);
  place->layout()->setContentsMargins(0, 0, 0, 0);
  place->layout()->addWidget(demo_);
  connect(demo_, &DemoCard::chosen, this, [this](const DemoPerson& person) {
    if (busy_) return;
    if (steps_->currentIndex() == 1) {
      second_->code()->setText(person.codeAt(clock_.now()));
      second_->code()->setFocus();
      return;
    }
    name_->setText(person.name);
    password_->setPassword(person.password);
    next_->setFocus();
  });
}

void SignInPage::startAnew(const QString& name) {
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
  signIn_.checkPassword(name_->text().trimmed(), password_->takePassword())
      .then(this, [this](const Result<PendingSignIn>& answer) { takePasswordAnswer(answer); });
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
  signIn_.checkSecondFactor(ticket_, second_->code()->takeCode())
      .then(this, [this](const Result<Session>& answer) { takeCodeAnswer(answer); });
}

void SignInPage::takeCodeAnswer(const Result<Session>& answer) {
  setBusy(false);
  if (answer) {
    startAnew();
    emit signedIn(*answer);
    return;
  }
  if (answer.error().code == ErrorCode::SessionEnded) {
    const QString name = name_->text();
    startAnew(name);
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
