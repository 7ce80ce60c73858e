// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"
#include "ui/widgets/decision_dialog.h"

#include <memory>

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

class ProofForm;

/// What a proof is asked for.
struct ProofRequest {
  QString title;  ///< what is confirmed: "Sign the access review"
  QString text;   ///< what that means
  QString verb;   ///< of the button: "Sign as security officer"
};

/// Asks somebody who is signed in to show anew that it is them: password, and code or security
/// key. Stays open until the proof is believed: the owner calls accept() or refuse(). GUI thread.
class ProofDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  ProofDialog(SignIn& signIn, const Session& session, const ProofRequest& request,
              QWidget* parent = nullptr);

  /// Puts a widget between the text and the fields: a new password, a reason.
  void setExtra(QWidget* extra);
  /// Asked before the proof is taken; false when something in the extra widget is wrong.
  void setCheck(std::function<bool()> check) { check_ = std::move(check); }
  /// Shows why the proof, or what was asked with it, was refused; it can be tried again.
  void refuse(const Error& error);
  /// Not while the proof is being looked at: what was asked for may be done already.
  void reject() override;
  /// Something else than the proof was refused, and is told elsewhere; the proof is asked anew.
  void again();
  [[nodiscard]] ProofForm* form() const { return form_; }

 signals:
  /// The owner takes it to a service; the dialog says meanwhile that it is being checked.
  void given(const std::shared_ptr<linewarden::Proof>& proof);

 private:
  void submit();
  void showButton();

  ProofForm* form_;
  QVBoxLayout* body_;
  QString verb_;
  Button* act_;
  std::function<bool()> check_;
};

/// Whether another try with the same dialog makes sense after this refusal.
[[nodiscard]] bool isProofRefusal(const Error& error);

}  // namespace linewarden::ui
