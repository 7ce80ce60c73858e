// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/proof_dialog.h"

#include "ui/proof/proof_form.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

bool isProofRefusal(const Error& error) {
  switch (error.code) {
    case ErrorCode::SignInRefused:
    case ErrorCode::SignInDelayed:
    case ErrorCode::SecondFactorRefused:
    case ErrorCode::SecurityKeyUnknown:
    case ErrorCode::SecurityKeyCopied:
    case ErrorCode::DirectoryUnreachable:
    case ErrorCode::DirectoryUntrusted:
    case ErrorCode::DirectoryRefused:
    case ErrorCode::PasswordTooWeak: return true;
    default: return false;
  }
}

ProofDialog::ProofDialog(SignIn& signIn, const Session& session, const ProofRequest& request,
                         QWidget* parent)
    : DecisionDialog(request.title, request.text, parent), verb_(request.verb) {
  setObjectName(QStringLiteral("proofDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* body = new QWidget(this);
  body_ = new QVBoxLayout(body);
  body_->setContentsMargins(0, 0, 0, gridStep);
  body_->setSpacing(2 * gridStep);
  form_ = new ProofForm(signIn, body);
  body_->addWidget(form_);
  setBody(body);
  addWayOut(tr("Cancel"));
  act_ = addAct(request.verb, ButtonKind::Primary);
  act_->setObjectName(QStringLiteral("proofGive"));
  connect(act_, &Button::clicked, this, &ProofDialog::submit);
  connect(form_, &ProofForm::entered, this, &ProofDialog::submit);
  connect(form_, &ProofForm::openChanged, this, &ProofDialog::showButton);
  connect(form_, &ProofForm::given, this, [this](const std::shared_ptr<Proof>& proof) {
    // A key's touch takes its time, in which what stands above may have been changed.
    if (check_ && !check_()) {
      again();
      return;
    }
    form_->setChecking(true);
    emit given(proof);
  });
  form_->begin(session);
}

void ProofDialog::setExtra(QWidget* extra) {
  body_->insertWidget(0, extra);
  body_->insertWidget(1,
                      makeLabel(tr("And show that it is you:"), TextSize::Body, Tone::Plain, this));
  extra->setFocus();
}

void ProofDialog::submit() {
  if (!form_->isOpen() || (check_ && !check_())) return;
  form_->submit();
}

void ProofDialog::refuse(const Error& error) {
  form_->refuse(error);
}

void ProofDialog::reject() {
  if (!form_->isChecking()) DecisionDialog::reject();
}

void ProofDialog::again() {
  form_->setChecking(false);
  form_->clear();
}

void ProofDialog::showButton() {
  act_->setEnabled(form_->isOpen());
  act_->setText(form_->isChecking() ? tr("Checking…") : verb_);
}

}  // namespace linewarden::ui
