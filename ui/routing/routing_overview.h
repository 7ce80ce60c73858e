// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/routing/alarm_route.h"
#include "ui/routing/route_rooms.h"

#include <QWidget>

namespace linewarden::ui {

class MailCard;
class PlanCard;
class SyslogCard;

/// All ways out for alarms: syslog receivers, the mail server, on-call plans.
class RoutingOverview final : public QWidget {
  Q_OBJECT

 public:
  RoutingOverview(const RouteRooms& rooms, QWidget* parent);

  /// An invalid session: nobody is here, and nothing is shown.
  void setSession(const Session& session);
  void setSetup(const RoutingSetup& setup);
  void showStates();

 signals:
  void syslogWanted(const linewarden::SyslogRoute& route);
  void mailWanted(const linewarden::MailServer& server);
  void planWanted(const linewarden::OnCallPlan& plan);
  void changed();
  void told(const QString& text);

 private:
  SyslogCard* syslog_;
  MailCard* mail_;
  PlanCard* plans_;
};

}  // namespace linewarden::ui
