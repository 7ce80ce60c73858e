// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"
#include "ui/widgets/decision_dialog.h"

#include <memory>

class QLabel;

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

class ProofForm;

/// A decision that is signed: password and second factor stand in it, and it stays open while the
/// service refuses. Goes when it is closed. GUI thread.
class SignatureDialog : public DecisionDialog {
  Q_OBJECT

 public:
  struct Words {
    QString title;
    QString text;
    QString verb;
    ButtonKind kind = ButtonKind::Primary;
  };

  SignatureDialog(SignIn& signIn, const Session& session, const Words& words, QWidget* parent);

  [[nodiscard]] ProofForm* form() const { return form_; }
  [[nodiscard]] Button* act() const { return act_; }
  /// Not while the proof is being looked at: what was asked for may be done already.
  void reject() override;

 signals:
  /// It is done; a short word on it.
  void told(const QString& text);

 protected:
  /// Makes the fields and the place for a refusal, for the body that the dialog builds.
  [[nodiscard]] QWidget* makeProof(QWidget* parent);
  /// Adds the buttons; called last.
  void finish();
  /// Why it cannot be signed at all; empty: it can.
  void setRefusal(const QString& refusal);
  /// The proof is asked anew, or the refusal told in place.
  virtual void refuse(const Error& error);
  void showProblem(const QString& problem);
  void endWith(const QString& word);
  /// Whether all else in the dialog is as it has to be.
  virtual bool isComplete() { return true; }
  /// Takes the proof to a service, and its answer to endWith() or refuse().
  virtual void give(Proof proof) = 0;

  [[nodiscard]] const Session& session() const { return session_; }

 private:
  void submit();
  void showAct();

  SignIn& signIn_;
  const Session session_;
  const Words words_;
  ProofForm* form_ = nullptr;
  QLabel* problem_ = nullptr;
  Button* act_ = nullptr;
  QString refusal_;
};

}  // namespace linewarden::ui
