// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/account/account_rooms.h"
#include "ui/widgets/card.h"

namespace linewarden::ui {

class Button;
class FactRow;

/// Changing one's password; for a directory account, where it is changed.
class PasswordCard final : public Card {
  Q_OBJECT

 public:
  explicit PasswordCard(const AccountRooms& rooms, QWidget* parent = nullptr);

  /// Whose account this is from now on.
  void setSession(const Session& session) { session_ = session; }
  void show(const PersonDetails& details);

 signals:
  void told(const QString& text);

 private:
  void change();

  AccountRooms rooms_;
  Session session_;
  FactRow* row_;
  Button* change_;
};

}  // namespace linewarden::ui
