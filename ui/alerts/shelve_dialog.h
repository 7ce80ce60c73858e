// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "ui/alerts/alert_rooms.h"
#include "ui/people/act_dialog.h"

#include <optional>

class QDateTimeEdit;

namespace linewarden::ui {

class ChoiceBox;
class Field;
class TextField;

/// Shelves an alarm: why, and until when. GUI thread.
class ShelveDialog final : public ActDialog {
  Q_OBJECT

 public:
  ShelveDialog(const AlertRooms& rooms, const Session& session, const AlarmView& alarm,
               QWidget* parent);

  void refuse(const Error& error) override;

 signals:
  /// It is done; `text` says so.
  void shelved(const QString& text);

 private:
  QWidget* makeReasons();
  void addEnd();
  void showEnd();
  /// None while no end is chosen, or where the one chosen has no moment any more.
  [[nodiscard]] std::optional<UtcTime> end() const;
  [[nodiscard]] QString endProblem(const std::optional<UtcTime>& until) const;
  void start();

  AlertRooms rooms_;
  Session session_;
  const AlarmView alarm_;
  TextField* reason_;
  ChoiceBox* span_;
  QDateTimeEdit* moment_;
  Field* spanField_ = nullptr;
  Field* momentField_ = nullptr;
};

}  // namespace linewarden::ui
