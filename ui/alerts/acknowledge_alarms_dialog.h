// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "ui/alerts/alert_rooms.h"
#include "ui/people/act_dialog.h"

#include <QList>

namespace linewarden::ui {

class TextField;

/// Names the alarms that are acknowledged and takes a note; Enter acknowledges. GUI thread.
class AcknowledgeAlarmsDialog final : public ActDialog {
  Q_OBJECT

 public:
  /// Alarms that are named one by one; of more it is said how many.
  static constexpr int mostNamed = 8;

  /// `leftOut`: which of those that were chosen are not among them, to follow a colon; may be
  /// empty.
  AcknowledgeAlarmsDialog(const AlertRooms& rooms, const Session& session,
                          const QList<AlarmView>& alarms, const QString& leftOut, QWidget* parent);

  void refuse(const Error& error) override;

 signals:
  /// How many were.
  void acknowledged(int count);

 private:
  void addNames(const QString& leftOut);
  void start();

  AlertRooms rooms_;
  Session session_;
  const QList<AlarmView> alarms_;
  TextField* note_;
};

}  // namespace linewarden::ui
