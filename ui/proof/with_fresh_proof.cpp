// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/with_fresh_proof.h"

#include "app/identity/sign_in.h"

#include <QCoreApplication>

namespace linewarden::ui {

namespace {
struct WithFreshProofText {
  Q_DECLARE_TR_FUNCTIONS(FreshProof)
};
}  // namespace

Error proofCancelled() {
  return {
      ErrorCode::Cancelled, WithFreshProofText::tr("You did not go on. Nothing was changed."), {}};
}

void stepUp(QWidget* parent, SignIn& signIn, const Session& session,
            std::function<void(const Result<void>&)> done) {
  const ProofRequest request{
      WithFreshProofText::tr("Confirm that it is you"),
      WithFreshProofText::tr(
          "This change asks for a fresh proof, so that nobody makes it at a console you "
          "left. It holds for five minutes."),
      WithFreshProofText::tr("Confirm and go on")};
  withProof<void>(
      parent, signIn, session, request,
      [&signIn, session](Proof proof) { return signIn.stepUp(session, std::move(proof)); },
      std::move(done));
}

void askForProof(QWidget* parent, SignIn& signIn, const Session& session, const QString& title,
                 const QString& text, const QString& verb,
                 std::function<void(std::shared_ptr<Proof>)> given) {
  auto* dialog = new ProofDialog(signIn, session, {title, text, verb}, parent);
  QObject::connect(dialog, &ProofDialog::given, parent,
                   [dialog, given = std::move(given)](const std::shared_ptr<Proof>& proof) {
                     dialog->accept();
                     given(proof);
                   });
  dialog->open();
}

}  // namespace linewarden::ui
