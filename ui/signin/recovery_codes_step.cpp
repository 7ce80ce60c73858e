// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/recovery_codes_step.h"

#include "app/crypto/recovery_codes.h"
#include "ui/signin/recovery_codes_view.h"

#include <QVBoxLayout>

namespace linewarden::ui {

RecoveryCodesStep::RecoveryCodesStep(WizardAnswers& theAnswers, QWidget* parent)
    : FirstRunStep(theAnswers, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  view_ = new RecoveryCodesView(this);
  column->addWidget(view_);
  column->addStretch();
  connect(view_, &RecoveryCodesView::keptChanged, this, &WizardStep::wayChanged);
}

QString RecoveryCodesStep::title() const {
  return tr("Recovery codes");
}

void RecoveryCodesStep::begin() {
  if (!answers().recoveryCodes.isEmpty()) return;
  answers().recoveryCodes = newRecoveryCodes();
  view_->setCodes(answers().recoveryCodes);
}

bool RecoveryCodesStep::canGoOn() const {
  return view_->areKept();
}
bool RecoveryCodesStep::finish() {
  return view_->areKept();
}

}  // namespace linewarden::ui
