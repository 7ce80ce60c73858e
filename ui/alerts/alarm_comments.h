// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace linewarden::ui {

class Button;
class Field;

/// The remarks on an alarm, the oldest first, and a field for another one. What was typed and not
/// sent is kept while other alarms are looked at. GUI thread.
class AlarmComments final : public QWidget {
  Q_OBJECT

 public:
  explicit AlarmComments(const AlertRooms& rooms, QWidget* parent = nullptr);

  /// Forgets what somebody else typed.
  void begin(const Session& session);
  using QWidget::show;
  void show(const AlarmView& alarm);
  /// The same alarm changed: what is typed stays.
  void refresh();
  /// The alarm is not shown any more.
  void end();
  [[nodiscard]] bool isLoading() const { return isLoading_; }

 signals:
  void told(const QString& text);
  void settled();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void load();
  void showComments(const Result<QList<AlarmComment>>& comments);
  void showField();
  void send();
  void sent(SessionId session, const AlarmId& id, const Result<int>& outcome);
  void tellSent(const AlarmId& id, const Result<int>& outcome);
  void keepDraft();
  void place(QWidget* entries);

  AlertRooms rooms_;
  Session session_;
  AlarmView alarm_;
  QHash<AlarmId, QString> drafts_;
  SessionId typist_;  ///< whose these are
  QVBoxLayout* column_;
  QWidget* entries_ = nullptr;
  QPlainTextEdit* text_;
  Field* field_;
  Button* send_;
  int round_ = 0;  ///< tells the alarm that is awaited from one before
  qsizetype count_ = -1;
  bool isLoading_ = false;
  bool isAsking_ = false;
  bool isAgain_ = false;
  bool isSending_ = false;
};

}  // namespace linewarden::ui
