// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/own_account.h"
#include "ui/account/account_rooms.h"
#include "ui/widgets/decision_dialog.h"

namespace linewarden::ui {

class AuthenticatorView;

/// Sets up an authenticator app in place of the one before. GUI thread.
class AuthenticatorDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  AuthenticatorDialog(const AccountRooms& rooms, const Session& session,
                      const AuthenticatorOffer& offer, QWidget* parent);

 signals:
  void replaced();

 private:
  void submit();

  AccountRooms rooms_;
  const Session session_;
  AuthenticatorView* view_;
  Button* act_;
};

}  // namespace linewarden::ui
