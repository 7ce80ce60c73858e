// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/own_account.h"
#include "ui/account/account_rooms.h"
#include "ui/proof/key_ceremony.h"
#include "ui/widgets/decision_dialog.h"

class QLabel;

namespace linewarden::ui {

class PasswordField;
class TextField;

/// Registers a security key: a name for it, its PIN (a first one, where it has none yet), and
/// the touch. GUI thread; the key is asked elsewhere.
class AddKeyDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  AddKeyDialog(const AccountRooms& rooms, const Session& session, QWidget* parent);

 signals:
  void added();

 private:
  void buildBody();
  [[nodiscard]] bool isComplete();
  void submit();
  void makeKey(const SecurityKeyCreation& creation);
  void store(const MadeSecurityKey& made);
  void refuse(const Error& error);
  void askForFirstPin();
  void setBusy(bool busy);

  AccountRooms rooms_;
  const Session session_;
  TextField* title_;
  PasswordField* pin_;
  PasswordField* pinAgain_;
  QLabel* told_;
  Button* act_;
  KeyCeremony ceremony_;
  SecretBytes typedPin_;
  bool firstPin_ = false;
};

}  // namespace linewarden::ui
