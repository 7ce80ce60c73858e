// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/withdraw_dialog.h"

#include "app/base/when_done.h"
#include "app/recipes/recipe_approval.h"
#include "ui/people/people_words.h"
#include "ui/people/reason_dialog.h"
#include "ui/proof/proof_form.h"
#include "ui/recipes/approvals/approval_words.h"
#include "ui/recipes/compare/hash_label.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fit_height.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <utility>

namespace linewarden::ui {

namespace {
constexpr int withdrawDialogWidth = 64 * gridStep;
}

WithdrawDialog::WithdrawDialog(const SigningRooms& rooms, const Session& session,
                               const RecipeVersion& version, QWidget* parent)
    : SignatureDialog(
          rooms.signIn, session,
          {signingTitle(version, SignatureMeaning::Withdrawal),
           tr("From this moment nobody can load it into %1 any more, and a critical alert says so. "
              "What the machine runs now goes on until it is stopped there. This cannot be undone.")
               .arg(lineName(*rooms.plant, version.line)),
           tr("Withdraw it at once"), ButtonKind::Danger},
          parent),
      rooms_(rooms),
      version_(version) {
  setObjectName(QStringLiteral("withdrawDialog"));
  setMinimumWidth(withdrawDialogWidth);
  setBody(makeBody());
  finish();
  reason_->setFocus();
  fitHeight(*this);
}

QWidget* WithdrawDialog::makeBody() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, gridStep);
  column->setSpacing(gridStep);
  reason_ = makeReasonField(ground);
  column->addWidget(reason_);
  column->setSpacing(gridStep / 4);
  const auto addFact = [&](const QString& head, const QString& text) {
    column->addSpacing(gridStep);
    column->addWidget(makeLabel(head, TextSize::Caption, Tone::Quiet, ground));
    column->addWidget(makeParagraph(text, Tone::Plain, ground));
  };
  addFact(tr("What your signature means"), signatureStatement(SignatureMeaning::Withdrawal));
  addFact(tr("Signed by"), fullName(session().displayName, session().name));
  column->addSpacing(gridStep);
  column->addWidget(makeLabel(tr("Hash of the version"), TextSize::Caption, Tone::Quiet, ground));
  auto* hash = new HashLabel(ground);
  hash->setHash(version_.hash);
  column->addWidget(hash);
  column->addSpacing(2 * gridStep);
  column->addWidget(makeProof(ground));
  return ground;
}

bool WithdrawDialog::isComplete() {
  return checkReason(*reason_);
}

void WithdrawDialog::give(Proof proof) {
  reason_->setEnabled(false);
  whenDone(
      rooms_.approval.withdraw(session(), version_.id, reason_->text().trimmed(), std::move(proof)),
      this, [this](const Result<void>& done) {
        reason_->setEnabled(true);
        if (done) {
          endWith(tr("%1 is withdrawn.").arg(versionName(version_)));
        } else {
          refuse(done.error());
        }
      });
}

void WithdrawDialog::refuse(const Error& error) {
  if (error.code != ErrorCode::InvalidArgument) {
    SignatureDialog::refuse(error);
    return;
  }
  form()->setChecking(false);
  form()->clear();
  reason_->setProblem(error.message);
}

}  // namespace linewarden::ui
