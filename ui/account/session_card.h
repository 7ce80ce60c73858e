// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/account/account_rooms.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace linewarden::ui {

/// Where one is signed in, and ending it.
class SessionCard final : public Card {
  Q_OBJECT

 public:
  explicit SessionCard(const AccountRooms& rooms, QWidget* parent = nullptr);

  /// Whose account this is from now on.
  void setSession(const Session& session) { session_ = session; }
  void show(const QList<LiveSession>& sessions);

 signals:
  void told(const QString& text);

 private:
  void addSession(const LiveSession& live);
  void askToEnd(const LiveSession& live);
  void end(SessionId which);
  void askToEndAll();
  void endAll();

  AccountRooms rooms_;
  Session session_;
  QVBoxLayout* rows_;
};

}  // namespace linewarden::ui
