// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

class Button;

/// What happened to one alarm and who did what, the newest first. Grows with it. GUI thread; it is
/// read elsewhere.
class AlarmHistoryList final : public QWidget {
  Q_OBJECT

 public:
  explicit AlarmHistoryList(const AlertRooms& rooms, QWidget* parent = nullptr);

  void begin(const Session& session) { session_ = session; }
  using QWidget::show;
  void show(const AlarmView& alarm);
  /// The same alarm changed.
  void refresh(const AlarmView& alarm);
  void end();
  [[nodiscard]] bool isLoading() const { return isLoading_; }

 signals:
  void settled();

 private:
  void load();
  void take(const Result<QList<AlarmChange>>& changes);
  void showChanges(const QList<AlarmChange>& changes, bool hasMore);
  [[nodiscard]] QWidget* makeEntry(const AlarmChange& change, QWidget* parent) const;
  [[nodiscard]] QString detailOf(const AlarmChange& change) const;
  void place(QWidget* entries);

  AlertRooms rooms_;
  Session session_;
  AlarmView alarm_;
  QVBoxLayout* column_;
  QWidget* entries_ = nullptr;
  Button* more_;
  QTimer later_;
  int limit_ = 0;
  int round_ = 0;  ///< tells the alarm that is awaited from one before
  int tries_ = 0;
  qint64 newest_ = -1;  ///< sequence and number of what is shown
  qsizetype count_ = -1;
  bool isLoading_ = false;  ///< there is nothing to show yet
  bool isAsking_ = false;
  bool isAgain_ = false;
};

}  // namespace linewarden::ui
