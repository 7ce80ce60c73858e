// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alarm_journal_model.h"
#include "ui/alerts/alert_rooms.h"
#include "ui/widgets/trend_window.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class StateView;
class TimeRangePicker;

/// "Journal": every change of every alarm in a stretch of time, newest first; live where the time
/// ends now. Enter or a click opens the alarm. GUI thread.
class AlarmJournal final : public QWidget {
  Q_OBJECT

 public:
  explicit AlarmJournal(const AlertRooms& rooms, QWidget* parent = nullptr);

  void begin(const Session& session);
  void end();
  [[nodiscard]] bool isRunning() const { return session_.isValid(); }
  [[nodiscard]] bool isSettled() const { return !isAsking_ && !restTimer_.isActive(); }
  void setFilter(const AlarmFilter& filter);
  [[nodiscard]] AlarmJournalModel* model() const { return model_; }
  [[nodiscard]] QTableView* view() const { return view_; }

 signals:
  void opened(const linewarden::AlarmId& id);
  void searchWanted();
  void clearWanted();
  void told(const QString& text);
  void settled();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Face { Loading, Failed, Empty, Nothing, Rows };
  void buildView();
  void makeFaces();
  void listen();
  [[nodiscard]] TimeWindow window() const;
  void search();
  void askKnown();
  void askChanges();
  void askNewer();
  void takeNewer(const Result<QList<AlarmChange>>& changes);
  void finish(const Result<QList<AlarmChange>>& changes, bool areNewer);
  void showFailure(const QString& text);
  void showFace();
  void fitColumns();

  AlertRooms rooms_;
  Session session_;
  int visit_ = 0;  ///< so that answers to an earlier question are dropped
  bool isAsking_ = false;
  bool hasAnswer_ = false;
  TrendSpan span_ = TrendSpan::Hours8;
  TimeWindow custom_;
  AlarmJournalModel* model_;
  QTableView* view_;
  QStackedWidget* faces_;
  TimeRangePicker* picker_;
  QLabel* count_;
  StateView* failure_ = nullptr;
  QTimer restTimer_;  ///< so that a flood is asked for in parts
  QTimer moveTimer_;
};

}  // namespace linewarden::ui
