// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routing/alarm_route.h"
#include "ui/routing/route_rooms.h"
#include "ui/widgets/card.h"

class QLabel;

namespace linewarden::ui {

/// The mail server: which one, how it fares, and the way to change it.
class MailCard final : public Card {
  Q_OBJECT

 public:
  MailCard(const RouteRooms& rooms, QWidget* parent);

  void setServer(const MailServer& server);
  void showState();

 signals:
  void editWanted(const linewarden::MailServer& server);

 private:
  RouteRooms rooms_;
  MailServer server_;
  QLabel* which_;
  QLabel* state_;
};

}  // namespace linewarden::ui
