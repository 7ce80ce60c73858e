// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/second_factor_form.h"

#include "ui/shell/theme/theme.h"
#include "ui/proof/code_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

SecondFactorForm::SecondFactorForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  who_ = makeParagraph({}, Tone::Quiet, this);
  code_ = new CodeField(tr("Second factor"), CodeField::Accepts::SixDigitsOrRecoveryCode, this);
  code_->editor()->setObjectName(QStringLiteral("signInCode"));
  signIn_ = new Button(tr("Sign in"), ButtonKind::Primary, this);
  signIn_->setObjectName(QStringLiteral("signInEnter"));
  back_ = new Button(tr("Someone else"), ButtonKind::Quiet, this);
  column->addWidget(who_);
  column->addWidget(code_);
  column->addWidget(signIn_);
  column->addWidget(back_);
  column->addStretch();
  connect(code_, &CodeField::entered, this, &SecondFactorForm::submitted);
  connect(signIn_, &Button::clicked, this, &SecondFactorForm::submitted);
  connect(back_, &Button::clicked, this, &SecondFactorForm::backRequested);
}

void SecondFactorForm::begin(const QString& displayName, const QString& code) {
  who_->setText(tr("%1, the password is right. Now show that it is you.").arg(displayName));
  code_->setProblem({});
  code_->setText(code);
  setState(true, false);
  code_->setFocus();
}

void SecondFactorForm::setState(bool open, bool checking) {
  code_->setEnabled(open);
  signIn_->setEnabled(open);
  back_->setEnabled(!checking);
  signIn_->setText(checking ? tr("Checking…") : tr("Sign in"));
}

}  // namespace linewarden::ui
