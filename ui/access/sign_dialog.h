// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proof/with_fresh_proof.h"

class QLabel;
class QVBoxLayout;

namespace linewarden::ui {

/// What stands in a signing dialog above the proof: what is signed, what the signature means,
/// who signs, and why it was refused.
class SignedMatter final : public QWidget {
  Q_OBJECT

 public:
  /// `signer` as printed: "Eva Meyer (meyer)".
  SignedMatter(const QString& meaning, const QString& signer, QWidget* parent = nullptr);

  /// For what comes before the meaning, such as a list.
  [[nodiscard]] QVBoxLayout* top() const { return top_; }
  void showProblem(const QString& problem);

 private:
  QVBoxLayout* top_;
  QLabel* problem_;
};

/// Opens the dialog of a signature, runs `act` with the proof and stays open while that is
/// refused; `done` is called once it is signed. GUI thread.
void openSigning(ProofDialog* dialog, SignedMatter* matter,
                 std::function<QFuture<Result<void>>(Proof)> act, std::function<void()> done);

}  // namespace linewarden::ui
