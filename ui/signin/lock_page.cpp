// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/lock_page.h"

#include "app/base/when_done.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/centred_column.h"
#include "ui/proof/code_field.h"
#include "ui/proof/wait_notice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QVBoxLayout>

namespace linewarden::ui {

LockPage::LockPage(SignIn& signIn, const QString& plantTitle, QWidget* parent)
    : QWidget(parent), signIn_(signIn) {
  setObjectName(QStringLiteral("lock-page"));
  const CentredColumn column =
      makeCentredColumn(this, plantTitle,
                        tr("The console is locked. The lines go on and their alarms stay in sight "
                           "below; nothing can be done until the "
                           "console is unlocked."));
  who_ = makeLabel({}, TextSize::Section, Tone::Plain, this);
  why_ = makeParagraph({}, Tone::Quiet, this);
  password_ = new PasswordField(tr("Password"), this);
  code_ = new CodeField(tr("Second factor"), CodeField::Accepts::SixDigitsOrRecoveryCode, this);
  password_->editor()->setObjectName(QStringLiteral("lockPassword"));
  code_->editor()->setObjectName(QStringLiteral("lockCode"));
  unlock_ = new Button(tr("Unlock"), ButtonKind::Primary, this);
  unlock_->setObjectName(QStringLiteral("lockUnlock"));
  wait_ = new WaitNotice(this);
  auto* other = new Button(tr("Sign out and let someone else in"), ButtonKind::Quiet, this);
  other->setObjectName(QStringLiteral("lockSwitchUser"));
  for (QWidget* widget :
       {static_cast<QWidget*>(who_), static_cast<QWidget*>(why_), static_cast<QWidget*>(password_),
        static_cast<QWidget*>(code_), static_cast<QWidget*>(unlock_), static_cast<QWidget*>(wait_),
        static_cast<QWidget*>(other)}) {
    column.form->addWidget(widget);
  }
  connect(password_, &PasswordField::entered, code_, [this] { code_->setFocus(); });
  connect(code_, &CodeField::entered, this, &LockPage::submit);
  connect(unlock_, &Button::clicked, this, &LockPage::submit);
  connect(other, &Button::clicked, this, &LockPage::switchUserRequested);
  connect(wait_, &WaitNotice::over, this, [this] {
    setBusy(false);
    password_->setFocus();
  });
}

void LockPage::setSession(const Session& session, bool becauseIdle) {
  session_ = session;
  who_->setText(session.displayName);
  why_->setText(becauseIdle
                    ? tr("It locked itself because nothing was typed or clicked for a while.")
                    : tr("It was locked by hand."));
  password_->clear();
  password_->setProblem({});
  code_->clear();
  code_->setProblem({});
  setBusy(false);
  password_->setFocus();
}

void LockPage::submit() {
  if (busy_ || wait_->isWaiting()) return;
  if (password_->isEmpty()) {
    password_->setProblem(tr("Enter your password."));
    password_->setFocus();
    return;
  }
  if (code_->isEmpty()) {
    code_->setProblem(tr("Enter the code your authenticator shows now."));
    code_->setFocus();
    return;
  }
  setBusy(true);
  whenDone(signIn_.unlock(session_, password_->takePassword(), code_->takeCode()), this,
           [this](const Result<void>& answer) { takeAnswer(answer); });
}

void LockPage::takeAnswer(const Result<void>& answer) {
  setBusy(false);
  if (answer) {
    emit unlocked();
    return;
  }
  const bool ofCode = answer.error().code == ErrorCode::SecondFactorRefused;
  Field* field = ofCode ? static_cast<Field*>(code_) : static_cast<Field*>(password_);
  field->setProblem(answer.error().message);
  password_->setFocus();
  wait_->start(signIn_.waitLeft(session_.name));
  setBusy(false);
}

void LockPage::setBusy(bool busy) {
  busy_ = busy;
  const bool open = !busy && !wait_->isWaiting();
  password_->setEnabled(open);
  code_->setEnabled(open);
  unlock_->setEnabled(open);
  unlock_->setText(busy ? tr("Checking…") : tr("Unlock"));
}

}  // namespace linewarden::ui
