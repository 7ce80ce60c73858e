// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alarm_table.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace linewarden {
class AlarmDesk;
}

namespace linewarden::ui {

/// Keeps a table of alarms as the desk has them: one question at a time, and at most four a second
/// however much changes. GUI thread.
class AlarmFeed final : public QObject {
  Q_OBJECT

 public:
  AlarmFeed(AlarmDesk& desk, AlarmTable& table, AlarmTable::Content content);

  /// Fills the table for this person, and follows.
  void begin(const Session& session);
  /// Empties it.
  void end();
  [[nodiscard]] bool isRunning() const { return session_.isValid(); }
  /// Whether all that the desk told so far is shown.
  [[nodiscard]] bool isSettled() const;

 signals:
  void settled();

 private:
  void heard(const QList<AlarmId>& ids);
  void askAll();
  void ask();
  void take(const Result<QList<AlarmView>>& views, const QSet<AlarmId>& changed, bool areAll);

  AlarmDesk& desk_;
  AlarmTable& table_;
  const AlarmTable::Content content_;
  Session session_;
  int visit_ = 0;  ///< so that answers to another person are dropped
  bool isAsking_ = false;
  bool wantsAll_ = true;   ///< every row is to be compared
  QSet<AlarmId> changed_;  ///< since it was asked last
  QTimer restTimer_;
  QTimer failTimer_;   ///< runs while a question that failed is not asked again
  QTimer wholeTimer_;  ///< chattering and stale end without a change
};

}  // namespace linewarden::ui
