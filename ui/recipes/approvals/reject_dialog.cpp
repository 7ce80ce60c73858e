// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/reject_dialog.h"

#include "app/recipes/recipe_approval.h"
#include "ui/people/reason_dialog.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

// Apart, as lupdate loses the class behind braces in a constructor's list.
ActDialog::Verbs verbs() {
  return {RejectDialog::tr("Reject it"), RejectDialog::tr("Leave it waiting"), ButtonKind::Danger};
}

}  // namespace

RejectDialog::RejectDialog(const SigningRooms& rooms, const Session& session,
                           const RecipeVersion& version, QWidget* parent)
    : ActDialog(tr("Reject %1?").arg(versionName(version)),
                tr("It goes back to its author with your reason and cannot be signed any more; a "
                   "new version can be made from it. What is effective now stays so."),
                verbs(), parent),
      rooms_(rooms),
      session_(session),
      version_(version),
      reason_(makeReasonField(this)) {
  setObjectName(QStringLiteral("rejectDialog"));
  reason_->setHint(
      tr("What has to be another. Its author reads it, and it stands in the audit "
         "trail."));
  body()->addWidget(reason_);
  reason_->setFocus();
  connect(reason_, &TextField::entered, this, &RejectDialog::submit);
  connect(this, &ActDialog::submitted, this, &RejectDialog::send);
}

void RejectDialog::send() {
  if (!checkReason(*reason_)) return;
  run<void>(
      rooms_.signIn, session_,
      [this] { return rooms_.approval.reject(session_, version_.id, reason_->text().trimmed()); },
      [this](const Result<void>&) { emit told(tr("%1 is rejected.").arg(versionName(version_))); });
}

void RejectDialog::refuse(const Error& error) {
  if (error.code == ErrorCode::InvalidArgument) {
    reason_->setProblem(error.message);
  } else {
    ActDialog::refuse(error);
  }
}

}  // namespace linewarden::ui
