// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/account/account_rooms.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace linewarden::ui {

/// One's signing keys: the fingerprint of the one in use, those before, and making a new one.
class SigningKeyCard final : public Card {
  Q_OBJECT

 public:
  explicit SigningKeyCard(const AccountRooms& rooms, QWidget* parent = nullptr);

  /// Whose account this is from now on.
  void setSession(const Session& session) { session_ = session; }
  void show(const PersonDetails& details);

 signals:
  void told(const QString& text);

 private:
  void addKey(const SigningKeyInfo& key);
  void rotate();

  AccountRooms rooms_;
  Session session_;
  QVBoxLayout* rows_;
};

}  // namespace linewarden::ui
