// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/signature_dialog.h"

#include "app/identity/sign_in.h"
#include "ui/proof/proof_dialog.h"
#include "ui/proof/proof_form.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

SignatureDialog::SignatureDialog(SignIn& signIn, const Session& session, const Words& words,
                                 QWidget* parent)
    : DecisionDialog(words.title, words.text, parent),
      signIn_(signIn),
      session_(session),
      words_(words) {
  setAttribute(Qt::WA_DeleteOnClose);
}

QWidget* SignatureDialog::makeProof(QWidget* parent) {
  auto* ground = new QWidget(parent);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  problem_ = makeParagraph({}, Tone::Problem, ground);
  problem_->setObjectName(QStringLiteral("signProblem"));
  problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  problem_->hide();
  column->addWidget(problem_);
  column->addWidget(makeLabel(tr("And show that it is you:"), TextSize::Body, Tone::Plain, ground));
  form_ = new ProofForm(signIn_, ground);
  column->addWidget(form_);
  connect(form_, &ProofForm::entered, this, &SignatureDialog::submit);
  connect(form_, &ProofForm::openChanged, this, &SignatureDialog::showAct);
  connect(form_, &ProofForm::given, this, [this](const std::shared_ptr<Proof>& proof) {
    // A key's touch takes its time, in which what is signed may have been asked for anew.
    if (!refusal_.isEmpty() || !isComplete()) {
      form_->clear();
      return;
    }
    form_->setChecking(true);
    give(std::move(*proof));
  });
  return ground;
}

void SignatureDialog::finish() {
  Button* wayOut = addWayOut(tr("Cancel"));
  wayOut->setObjectName(QStringLiteral("signWayOut"));
  act_ = addAct(words_.verb, words_.kind);
  act_->setObjectName(QStringLiteral("signGive"));
  connect(act_, &Button::clicked, this, &SignatureDialog::submit);
  form_->begin(session_);
  showAct();
}

void SignatureDialog::submit() {
  if (!form_->isOpen() || !refusal_.isEmpty()) return;
  showProblem({});
  if (isComplete()) form_->submit();
}

void SignatureDialog::setRefusal(const QString& refusal) {
  refusal_ = refusal;
  showAct();
}

void SignatureDialog::showAct() {
  if (act_ == nullptr) return;
  const bool checks = form_->isChecking();
  act_->setEnabled(form_->isOpen() && refusal_.isEmpty());
  act_->setText(checks ? tr("Checking…") : words_.verb);
  act_->setToolTip(refusal_);
  act_->setAccessibleDescription(refusal_);
}

void SignatureDialog::refuse(const Error& error) {
  if (isProofRefusal(error)) {
    form_->refuse(error);
    return;
  }
  form_->setChecking(false);
  form_->clear();
  form_->setFocus();
  showProblem(error.message);
}

void SignatureDialog::showProblem(const QString& problem) {
  problem_->setText(problem);
  problem_->setVisible(!problem.isEmpty());
}

void SignatureDialog::endWith(const QString& word) {
  accept();
  emit told(word);
}

void SignatureDialog::reject() {
  if (form_ == nullptr || !form_->isChecking()) DecisionDialog::reject();
}

}  // namespace linewarden::ui
