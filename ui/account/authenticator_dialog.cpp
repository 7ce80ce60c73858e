// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/authenticator_dialog.h"

#include "ui/proof/code_field.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/authenticator_view.h"

namespace linewarden::ui {

namespace {
constexpr int authenticatorDialogWidth = 72 * gridStep;
}

AuthenticatorDialog::AuthenticatorDialog(const AccountRooms& rooms, const Session& session,
                                         const AuthenticatorOffer& offer, QWidget* parent)
    : DecisionDialog(tr("Set up an authenticator app"),
                     tr("The one you had before shows no valid codes from then on."), parent),
      rooms_(rooms),
      session_(session) {
  setObjectName(QStringLiteral("authenticatorDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setMinimumWidth(authenticatorDialogWidth);
  view_ = new AuthenticatorView(this);
  view_->setSecret(offer.uri, offer.spelled);
  view_->code()->editor()->setObjectName(QStringLiteral("authenticatorCode"));
  setBody(view_);
  addWayOut(tr("Keep the one I have"));
  act_ = addAct(tr("Use this authenticator"), ButtonKind::Primary);
  act_->setObjectName(QStringLiteral("authenticatorUse"));
  connect(act_, &Button::clicked, this, &AuthenticatorDialog::submit);
  connect(view_->code(), &CodeField::entered, this, &AuthenticatorDialog::submit);
}

void AuthenticatorDialog::submit() {
  if (!act_->isEnabled()) return;
  if (view_->code()->isEmpty()) {
    view_->code()->setProblem(tr("Enter the code the app shows now."));
    return;
  }
  act_->setEnabled(false);
  const auto code = std::make_shared<SecretBytes>(view_->code()->takeCode());
  withFreshProof<void>(
      this, rooms_.signIn, session_,
      [this, code] { return rooms_.own.setAuthenticator(session_, code->clone()); },
      [this](const Result<void>& outcome) {
        act_->setEnabled(true);
        if (outcome) {
          accept();
          emit replaced();
        } else if (outcome.error().code != ErrorCode::Cancelled) {
          view_->code()->setProblem(outcome.error().message);
          view_->code()->setFocus();
        }
      });
}

}  // namespace linewarden::ui
