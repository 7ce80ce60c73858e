// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/when_done.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"
#include "ui/proof/proof_dialog.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <memory>

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

/// The refusal of somebody who closed the dialog; nothing was done, and nothing is to be told.
[[nodiscard]] Error proofCancelled();

/// Asks for a fresh proof (SignIn::stepUp); `done` gets nothing, Cancelled, or what made trying
/// again useless. GUI thread.
void stepUp(QWidget* parent, SignIn& signIn, const Session& session,
            std::function<void(const Result<void>&)> done);

/// Runs `act`; where the service wants a fresh proof (StepUpRequired), asks for it and runs it
/// again. `done` is called once unless `parent` goes first; with Cancelled when the person did
/// not want to. GUI thread.
template <class T>
void withFreshProof(QWidget* parent, SignIn& signIn, const Session& session,
                    std::function<QFuture<Result<T>>()> act,
                    std::function<void(const Result<T>&)> done) {
  whenDone(act(), parent, [=, &signIn](const Result<T>& first) {
    if (first || first.error().code != ErrorCode::StepUpRequired) {
      done(first);
      return;
    }
    stepUp(parent, signIn, session, [=](const Result<void>& proven) {
      if (!proven) {
        done(Result<T>(proven.error()));
      } else {
        whenDone(act(), parent, done);
      }
    });
  });
}

/// Asks for a proof, for a signature, and closes; the caller tells what came of it.
void askForProof(QWidget* parent, SignIn& signIn, const Session& session, const QString& title,
                 const QString& text, const QString& verb,
                 std::function<void(std::shared_ptr<Proof>)> given);

/// Asks for a proof and runs `act` with it, and stays open while it is not believed, so that it
/// can be typed again. `done` as of withFreshProof. GUI thread.
template <class T>
void withProof(QWidget* parent, SignIn& signIn, const Session& session, const ProofRequest& request,
               std::function<QFuture<Result<T>>(Proof)> act,
               std::function<void(const Result<T>&)> done) {
  auto* dialog = new ProofDialog(signIn, session, request, parent);
  const auto told = std::make_shared<bool>(false);
  QObject::connect(dialog, &QDialog::rejected, parent, [=] {
    if (!std::exchange(*told, true)) done(Result<T>(proofCancelled()));
  });
  QObject::connect(dialog, &ProofDialog::given, parent, [=](const std::shared_ptr<Proof>& proof) {
    whenDone(act(std::move(*proof)), dialog, [=](const Result<T>& result) {
      if (!result && isProofRefusal(result.error())) {
        dialog->refuse(result.error());
        return;
      }
      *told = true;
      dialog->accept();
      done(result);
    });
  });
  dialog->open();
}

}  // namespace linewarden::ui
