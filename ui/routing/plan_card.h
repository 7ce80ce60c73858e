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

/// The on-call plans, each told in a sentence, to be switched, changed, removed and added.
class PlanCard final : public Card {
  Q_OBJECT

 public:
  PlanCard(const RouteRooms& rooms, QWidget* parent);

  void setSession(const Session& session);
  /// `isMailOn`: without mail nobody is told, which is said.
  void setPlans(const QList<OnCallPlan>& plans, bool isMailOn);

 signals:
  /// A new one where its id is 0.
  void editWanted(const linewarden::OnCallPlan& plan);
  /// Something was changed, and has to be asked anew.
  void changed();
  void told(const QString& text);

 private:
  RouteRow* makeRow(qint64 id);
  [[nodiscard]] OnCallPlan plan(qint64 id) const;
  void switchPlan(qint64 id, bool isOn);
  void askToRemove(qint64 id);
  void remove(qint64 id);
  void keep(const OnCallPlan& plan);
  void beginAct(qint64 id);
  void endAct(SessionId who, qint64 id, const Result<void>& done);

  RouteRooms rooms_;
  Session session_;
  QList<OnCallPlan> plans_;
  QLabel* empty_;
  QLabel* noMail_;
  RouteRowList* rows_;
};

}  // namespace linewarden::ui
