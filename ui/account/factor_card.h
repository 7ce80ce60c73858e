// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/account/account_rooms.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace linewarden::ui {

class FactRow;

/// One's second factors: authenticator app, security keys, recovery codes.
class FactorCard final : public Card {
  Q_OBJECT

 public:
  explicit FactorCard(const AccountRooms& rooms, QWidget* parent = nullptr);

  /// Whose account this is from now on.
  void setSession(const Session& session) { session_ = session; }
  void show(const PersonDetails& details);
  void addKey();

 signals:
  void told(const QString& text);

 private:
  void addKeyRow(const SecurityKeyInfo& key);
  void setUpAuthenticator();
  void askForNewCodes();
  void makeCodes();
  void askToRemove(const SecurityKeyInfo& key);
  void remove(const SecurityKeyInfo& key);
  void tellFailure(const Error& error);

  AccountRooms rooms_;
  Session session_;
  FactRow* authenticator_;
  QVBoxLayout* keys_;
  FactRow* codes_;
};

}  // namespace linewarden::ui
