// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_acts.h"
#include "ui/people/act_dialog.h"

namespace linewarden::ui {

class TextField;

/// Asks for an alarm to be taken out of service, or approves, refuses or ends that; says who asked,
/// when and why. GUI thread.
class ServiceDialog final : public ActDialog {
  Q_OBJECT

 public:
  /// `kind`: AskService, ApproveService, RefuseService or ReturnToService.
  ServiceDialog(const AlertRooms& rooms, const Session& session, AlarmActKind kind,
                const AlarmView& alarm, QWidget* parent);

  /// Puts the focus where typing begins.
  void focusFirst();
  void refuse(const Error& error) override;

 signals:
  /// It is done; `text` says so.
  void finishedWith(const QString& text);

 private:
  void addRequest();
  void addReason();
  void start();
  [[nodiscard]] QFuture<Result<int>> work(const QString& reason);
  [[nodiscard]] QString doneText() const;

  AlertRooms rooms_;
  Session session_;
  const AlarmActKind kind_;
  const AlarmView alarm_;
  TextField* reason_ = nullptr;
};

}  // namespace linewarden::ui
