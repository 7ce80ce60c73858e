// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/people.h"
#include "ui/account/account_rooms.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class Card;
class FactorCard;
class PasswordCard;
class SessionCard;
class SigningKeyCard;
class StateView;

/// "My account": password, second factors, signing key and sessions of the person who is signed
/// in. Whoever was let in only to register a security key is told so on top. GUI thread.
class AccountPage final : public Page {
  Q_OBJECT

 public:
  explicit AccountPage(const AccountRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString context() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override { return settled_; }

 private:
  QWidget* makeCards();
  Card* makeDemand();
  void connectCards();
  void load();
  void take(const Result<PersonDetails>& details);

  AccountRooms rooms_;
  Session session_;
  QStackedWidget* faces_;
  StateView* loading_;
  StateView* failure_;
  Card* demand_;
  PasswordCard* password_;
  FactorCard* factors_;
  SigningKeyCard* signingKey_;
  SessionCard* sessions_;
  bool settled_ = false;
};

}  // namespace linewarden::ui
