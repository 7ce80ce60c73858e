// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/recipes/approvals/signature_dialog.h"
#include "ui/recipes/approvals/signing_rooms.h"

namespace linewarden::ui {

class TextField;

/// Takes a signed or effective version out of use at once: a reason and a signature of quality.
/// Opened with open(); `told` when it is done. GUI thread.
class WithdrawDialog final : public SignatureDialog {
  Q_OBJECT

 public:
  WithdrawDialog(const SigningRooms& rooms, const Session& session, const RecipeVersion& version,
                 QWidget* parent);

 protected:
  bool isComplete() override;
  void give(Proof proof) override;
  void refuse(const Error& error) override;

 private:
  QWidget* makeBody();

  SigningRooms rooms_;
  const RecipeVersion version_;
  TextField* reason_ = nullptr;
};

}  // namespace linewarden::ui
