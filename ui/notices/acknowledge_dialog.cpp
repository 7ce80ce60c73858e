// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/acknowledge_dialog.h"

#include "app/identity/sign_in.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/field.h"

#include <QLineEdit>

namespace linewarden::ui {

namespace {
constexpr int longestNote = 500;
}

AcknowledgeDialog::AcknowledgeDialog(SecurityNotices& notices, SignIn& signIn,
                                     const Session& session, const SecurityNotice& notice,
                                     QWidget* parent)
    : DecisionDialog(noticeTitle(notice.event), noticeAdvice(notice.event), parent),
      notices_(notices),
      signIn_(signIn),
      session_(session),
      notice_(notice.id) {
  setObjectName(QStringLiteral("acknowledgeDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  note_ = new TextField(tr("What did you find? (recorded with your name)"), this);
  note_->line()->setObjectName(QStringLiteral("acknowledgeNote"));
  note_->line()->setMaxLength(longestNote);
  setBody(note_);
  addWayOut(tr("Not yet"));
  act_ = addAct(tr("Acknowledge"), ButtonKind::Primary);
  act_->setObjectName(QStringLiteral("acknowledgeAct"));
  connect(act_, &Button::clicked, this, &AcknowledgeDialog::submit);
}

void AcknowledgeDialog::submit() {
  act_->setEnabled(false);
  withFreshProof<void>(
      this, signIn_, session_,
      [this] { return notices_.acknowledge(session_, notice_, note_->text().trimmed()); },
      [this](const Result<void>& done) {
        act_->setEnabled(true);
        if (done) {
          accept();
          emit acknowledged();
        } else if (done.error().code != ErrorCode::Cancelled) {
          note_->setProblem(done.error().message);
        }
      });
}

}  // namespace linewarden::ui
