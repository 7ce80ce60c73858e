// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/second_factor_step.h"

#include "app/crypto/totp.h"
#include "ui/proof/code_field.h"
#include "ui/signin/authenticator_view.h"

#include <QVBoxLayout>

namespace linewarden::ui {

SecondFactorStep::SecondFactorStep(WizardAnswers& theAnswers, const Clock& clock, QWidget* parent)
    : FirstRunStep(theAnswers, parent), clock_(clock) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  view_ = new AuthenticatorView(this);
  column->addWidget(view_);
  column->addStretch();
  connect(view_->code(), &CodeField::entered, this, &WizardStep::goOnRequested);
}

QString SecondFactorStep::title() const {
  return tr("Second factor");
}

void SecondFactorStep::begin() {
  if (answers().totpSecret.isEmpty()) answers().totpSecret = totp::newSecret();
  const QString issuer =
      answers().plantTitle.isEmpty() ? QStringLiteral("Linewarden") : answers().plantTitle;
  view_->setSecret(totp::uri(answers().totpSecret, issuer, answers().accountName),
                   totp::spelled(answers().totpSecret));
  view_->code()->setFocus();
}

bool SecondFactorStep::finish() {
  if (totp::accept(answers().totpSecret, view_->code()->text(), clock_.now(), 0)) return true;
  view_->code()->setProblem(
      tr("This is not the code of this moment. Check that the clocks of phone and workstation are "
         "right, and enter the code the app shows now."));
  view_->code()->setFocus();
  return false;
}

}  // namespace linewarden::ui
