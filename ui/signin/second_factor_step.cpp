// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/second_factor_step.h"

#include "app/crypto/totp.h"
#include "ui/shell/theme/theme.h"
#include "ui/proof/code_field.h"
#include "ui/signin/qr_code.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

SecondFactorStep::SecondFactorStep(WizardAnswers& theAnswers, const Clock& clock, QWidget* parent)
    : WizardStep(theAnswers, parent), clock_(clock) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), "
         "then enter the six digits it shows."),
      Tone::Quiet, this));
  auto* row = new QHBoxLayout;
  row->setSpacing(3 * gridStep);
  picture_ = new QrCode(this);
  row->addWidget(picture_, 0, Qt::AlignTop);
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gridStep / 2);
  beside->addWidget(
      makeLabel(tr("Cannot scan? Type this key"), TextSize::Caption, Tone::Quiet, this));
  spelled_ = makeParagraph({}, Tone::Plain, this);
  spelled_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  beside->addWidget(spelled_);
  beside->addSpacing(2 * gridStep);
  code_ = new CodeField(tr("Code shown by the app"), CodeField::Accepts::SixDigits, this);
  beside->addWidget(code_);
  beside->addStretch();
  row->addLayout(beside, 1);
  column->addLayout(row);
  column->addStretch();
  connect(code_, &CodeField::entered, this, &WizardStep::goOnRequested);
}

QString SecondFactorStep::title() const {
  return tr("Second factor");
}

void SecondFactorStep::begin() {
  if (answers().totpSecret.isEmpty()) answers().totpSecret = totp::newSecret();
  const QString issuer =
      answers().plantTitle.isEmpty() ? QStringLiteral("Linewarden") : answers().plantTitle;
  picture_->setText(totp::uri(answers().totpSecret, issuer, answers().accountName));
  spelled_->setText(totp::spelled(answers().totpSecret));
  code_->clear();
  code_->setFocus();
}

bool SecondFactorStep::finish() {
  if (totp::accept(answers().totpSecret, code_->text(), clock_.now(), 0)) return true;
  code_->setProblem(
      tr("This is not the code of this moment. Check that the clocks of phone and workstation are "
         "right, and enter the code the app shows now."));
  code_->setFocus();
  return false;
}

}  // namespace linewarden::ui
