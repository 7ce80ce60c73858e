// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/routing/alarm_route.h"
#include "ui/routing/route_rooms.h"
#include "ui/widgets/card.h"

class QLabel;

namespace linewarden::ui {

class RouteRow;
class RouteRowList;

/// The syslog receivers: how each fares, to be tried out, switched, changed, removed and added.
class SyslogCard final : public Card {
  Q_OBJECT

 public:
  SyslogCard(const RouteRooms& rooms, QWidget* parent);

  void setSession(const Session& session);
  void setRoutes(const QList<SyslogRoute>& routes);
  void showStates();

 signals:
  /// A new one where its id is 0.
  void editWanted(const linewarden::SyslogRoute& route);
  /// Something was changed, and has to be asked anew.
  void changed();
  void told(const QString& text);

 private:
  RouteRow* makeRow(qint64 id);
  [[nodiscard]] SyslogRoute route(qint64 id) const;
  void showRow(const SyslogRoute& route);
  void switchRoute(qint64 id, bool isOn);
  void test(qint64 id);
  void askToRemove(qint64 id);
  void remove(qint64 id);
  void keep(const SyslogRoute& route);
  void beginAct(qint64 id, const QString& words);
  void endAct(SessionId who, qint64 id, const Result<void>& done, const QString& success);

  RouteRooms rooms_;
  Session session_;
  QList<SyslogRoute> routes_;
  QLabel* empty_;
  RouteRowList* rows_;
};

}  // namespace linewarden::ui
