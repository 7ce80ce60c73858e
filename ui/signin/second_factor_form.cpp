// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/second_factor_form.h"

#include "ui/proof/code_field.h"
#include "ui/proof/security_key_form.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
const QString formByCode = QStringLiteral("code");
const QString formByKey = QStringLiteral("key");
}  // namespace

SecondFactorForm::SecondFactorForm(SignIn& signIn, QWidget* parent)
    : QWidget(parent), signIn_(signIn) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  who_ = makeParagraph({}, Tone::Quiet, this);
  policy_ = makeParagraph({}, Tone::Plain, this);
  policy_->setObjectName(QStringLiteral("secondFactorPolicy"));
  how_ = new SegmentedChoice(tr("Second factor"), this);
  how_->addChoice(formByKey, tr("Security key"));
  how_->addChoice(formByCode, tr("Code"));
  ways_ = new OneOf(this);
  code_ = new CodeField(tr("Second factor"), CodeField::Accepts::SixDigitsOrRecoveryCode, this);
  code_->editor()->setObjectName(QStringLiteral("signInCode"));
  key_ = new SecurityKeyForm(this);
  key_->pin()->editor()->setObjectName(QStringLiteral("signInKeyPin"));
  ways_->addWidget(code_);
  ways_->addWidget(key_);
  go_ = new Button(tr("Sign in"), ButtonKind::Primary, this);
  go_->setObjectName(QStringLiteral("signInEnter"));
  back_ = new Button(tr("Someone else"), ButtonKind::Quiet, this);
  column->addWidget(who_);
  column->addWidget(policy_);
  column->addWidget(how_, 0, Qt::AlignLeft);
  column->addWidget(ways_);
  column->addWidget(go_);
  column->addWidget(back_);
  column->addStretch();
  connect(how_, &SegmentedChoice::chosen, this, [this](const QString& id) {
    useKey(id == formByKey);
    usesKey() ? key_->setFocus() : code_->setFocus();
  });
  connect(code_, &CodeField::entered, this, &SecondFactorForm::submit);
  connect(key_, &SecurityKeyForm::entered, this, &SecondFactorForm::submit);
  connect(key_, &SecurityKeyForm::answered, this, &SecondFactorForm::keyAnswered);
  connect(key_, &SecurityKeyForm::failed, this, &SecondFactorForm::keyFailed);
  connect(key_, &SecurityKeyForm::runningChanged, this, &SecondFactorForm::showButton);
  connect(go_, &Button::clicked, this, &SecondFactorForm::submit);
  connect(back_, &Button::clicked, this, &SecondFactorForm::backRequested);
}

void SecondFactorForm::begin(const PendingSignIn& pending) {
  clear();
  ticket_ = pending.ticket;
  who_->setText(tr("%1, the password is right. Now show that it is you.").arg(pending.displayName));
  if (pending.demandsSecurityKey && pending.hasSecurityKey) {
    policy_->setText(
        tr("Your role asks for a security key; a code is not enough. Lost it? Use a "
           "recovery code, or ask an administrator to reset your second factor."));
  } else if (pending.demandsSecurityKey) {
    policy_->setText(
        tr("Your role asks for a security key, and you have registered none yet. Sign in with a "
           "code; you can then register one, and do nothing else before."));
  }
  policy_->setVisible(pending.demandsSecurityKey);
  // A recovery code is good whatever the role asks for.
  how_->setVisible(pending.hasSecurityKey);
  useKey(pending.hasSecurityKey);
  setState(true, false);
  usesKey() ? key_->setFocus() : code_->setFocus();
}

void SecondFactorForm::clear() {
  key_->reset();
  code_->clear();
  code_->setProblem({});
}

bool SecondFactorForm::usesKey() const {
  return ways_->currentWidget() == key_;
}

void SecondFactorForm::useKey(bool use) {
  how_->setCurrent(use ? formByKey : formByCode);
  if (!use) key_->cancel();
  ways_->setCurrentWidget(use ? static_cast<QWidget*>(key_) : code_);
  showButton();
}

void SecondFactorForm::submit() {
  if (!open_ || key_->isRunning()) return;
  if (usesKey()) {
    key_->start([this] { return signIn_.keyQuestion(ticket_); });
  } else if (code_->isEmpty()) {
    code_->setProblem(tr("Enter the code your authenticator shows now."));
  } else {
    emit codeEntered();
  }
}

void SecondFactorForm::setState(bool open, bool checking) {
  open_ = open;
  checking_ = checking;
  code_->setEnabled(open);
  key_->setEnabled(open);
  how_->setEnabled(open);
  back_->setEnabled(!checking);
  showButton();
}

void SecondFactorForm::showButton() {
  go_->setEnabled(open_ && !key_->isRunning());
  how_->setEnabled(open_ && !key_->isRunning());
  if (checking_) {
    go_->setText(tr("Checking…"));
  } else {
    go_->setText(usesKey() ? tr("Use security key") : tr("Sign in"));
  }
}

void SecondFactorForm::refuse(const QString& problem) {
  if (usesKey()) {
    key_->setProblem(problem);
  } else {
    code_->setProblem(problem);
    code_->setFocus();
  }
}

}  // namespace linewarden::ui
