// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/people/act_dialog.h"
#include "ui/recipes/approvals/signing_rooms.h"

namespace linewarden::ui {

class TextField;

/// Rejects a version that waits for a signature, with a reason for its author. Opened with open();
/// `told` when it is done. GUI thread.
class RejectDialog final : public ActDialog {
  Q_OBJECT

 public:
  RejectDialog(const SigningRooms& rooms, const Session& session, const RecipeVersion& version,
               QWidget* parent);

  void refuse(const Error& error) override;

 signals:
  void told(const QString& text);

 private:
  void send();

  SigningRooms rooms_;
  const Session session_;
  const RecipeVersion version_;
  TextField* reason_;
};

}  // namespace linewarden::ui
