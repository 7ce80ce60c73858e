// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace linewarden::ui {

class ActDialog;

/// What people do to alarms.
enum class AlarmActKind {
  Acknowledge,
  Reset,
  Shelve,
  Unshelve,
  AskService,
  ApproveService,
  RefuseService,
  ReturnToService,
};

/// Does to alarms what people ask for, each with the dialog that belongs to it. One that is
/// refused ahead opens no dialog: told() says why. GUI thread.
class AlarmActs final : public QObject {
  Q_OBJECT

 public:
  /// Dialogs open over `window`, which is its parent.
  AlarmActs(const AlertRooms& rooms, QWidget* window);

  void setSession(const Session& session) { session_ = session; }

  /// Those that wait for it and that this person may acknowledge; the others are named.
  void acknowledge(const QList<AlarmView>& alarms);
  void reset(const QList<AlarmView>& alarms);
  void shelve(const AlarmView& alarm);
  void unshelve(const AlarmView& alarm);
  void askService(const AlarmView& alarm);
  void approveService(const AlarmView& alarm);
  void refuseService(const AlarmView& alarm);
  void returnToService(const AlarmView& alarm);

  /// Why this person may not, as far as it is known ahead; empty: they may. Of several alarms it is
  /// enough that it can be done to one. The desk judges.
  [[nodiscard]] QString refusalOf(AlarmActKind kind, const QList<AlarmView>& alarms) const;

 signals:
  /// What came of it, for a toast.
  void told(const QString& text);
  /// Something was done.
  void done();

 private:
  /// What an act was asked for.
  struct Asked {
    QList<AlarmView> all;
    QList<AlarmView> sent;  ///< those to which it can be done
    QString leftOut;        ///< what the others are, to follow a colon
  };
  [[nodiscard]] QString refusalOfOne(AlarmActKind kind, const AlarmView& alarm) const;
  [[nodiscard]] QString permissionRefusal(AlarmActKind kind, const AlarmView& alarm) const;
  [[nodiscard]] bool isRefused(AlarmActKind kind, const QList<AlarmView>& alarms);
  [[nodiscard]] Asked askedOf(AlarmActKind kind, const QList<AlarmView>& alarms) const;
  [[nodiscard]] QString leftOut(AlarmActKind kind, const QList<AlarmView>& alarms) const;
  [[nodiscard]] QList<AlarmView> allowed(AlarmActKind kind, const QList<AlarmView>& alarms) const;
  void tellCount(AlarmActKind kind, int count, const Asked& asked);
  /// Opens a dialog that asks for nothing but a word.
  void runIn(ActDialog* dialog, const std::function<QFuture<Result<int>>()>& work,
             const std::function<void(int)>& tell);
  void openService(AlarmActKind kind, const AlarmView& alarm);

  AlertRooms rooms_;
  QWidget* window_;
  Session session_;
};

}  // namespace linewarden::ui
