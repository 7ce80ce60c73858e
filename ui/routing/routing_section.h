// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/routing/alarm_route.h"
#include "ui/routing/route_rooms.h"

#include <QWidget>

namespace linewarden::ui {

class MailEditor;
class OneOf;
class PlanEditor;
class RouteEditor;
class RoutingOverview;
class StateView;
class SyslogEditor;

/// "Alarm routing", a part of the page of settings, for those who may change them: where alarms go
/// besides the window. It asks when it comes to the front and when it hears that something is
/// other; what is entered and not saved stays while another part is in front. GUI thread.
class RoutingSection final : public QWidget {
  Q_OBJECT

 public:
  explicit RoutingSection(const RouteRooms& rooms, QWidget* parent = nullptr);

  /// Comes to the front for this person; again after `rest` with what was entered.
  void begin(const Session& session);
  /// Goes behind: what is entered stays, all but passwords.
  void rest();
  /// The person goes: forgets all.
  void end();
  /// Nothing that was asked is still awaited.
  [[nodiscard]] bool isSettled() const { return session_.isValid() && !isAsking_; }

 signals:
  void told(const QString& text);
  void settled();

 private:
  void makeStates();
  void makeEditors();
  void listen();
  void load();
  void take(const Result<RoutingSetup>& setup);
  void showOverview();
  void goBack();
  [[nodiscard]] QList<RouteEditor*> editors() const;
  [[nodiscard]] RouteEditor* openEditor() const;

  RouteRooms rooms_;
  Session session_;
  bool isInFront_ = false;
  bool isAsking_ = false;
  bool isStale_ = false;  ///< it has to be asked once more
  OneOf* faces_;
  StateView* loading_ = nullptr;
  StateView* failed_ = nullptr;
  StateView* refused_ = nullptr;
  RoutingOverview* overview_ = nullptr;
  SyslogEditor* syslog_ = nullptr;
  MailEditor* mail_ = nullptr;
  PlanEditor* plan_ = nullptr;
};

}  // namespace linewarden::ui
