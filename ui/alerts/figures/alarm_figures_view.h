// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_figures.h"
#include "app/base/result.h"
#include "app/identity/session.h"
#include "ui/alerts/alert_rooms.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace linewarden::ui {

class AlarmRateChart;
class FigureCards;
class FiguresExport;
class FiguresRangeBar;
class FiguresTables;
class OneOf;
class PriorityShares;
class SegmentedChoice;
class StateView;

/// How the alarms fare against ISA-18.2 and EEMUA 191: figures with the standard's verdict, when
/// alarms came, how they spread over priorities, the most frequent, the bad actors and who
/// acknowledged how fast. Scrolls as one. Keeps no truth of its own. GUI thread.
class AlarmFiguresView final : public QWidget {
  Q_OBJECT

 public:
  AlarmFiguresView(const AlertRooms& rooms, QWidget* parent);

  /// It comes to the front for this person.
  void begin(const Session& session);
  /// It goes to the back, or the person goes: forgets what it shows.
  void end();
  /// Whether all it asked for is shown.
  [[nodiscard]] bool isSettled() const { return !isAsking_; }

 signals:
  /// A short word on what was done or failed.
  void told(const QString& text);
  /// Asks for an address: "alerts:<id>".
  void openRequested(const QString& address);
  void settled();

 private:
  [[nodiscard]] QWidget* buildBody();
  [[nodiscard]] QWidget* buildRateCard();
  void ask();
  void take(const Result<AlarmFigures>& figures);
  void showFigures(const AlarmFigures& figures);
  void showRate();
  void askForFile(bool isJournal);
  void save(bool isJournal, const QString& path);

  const AlertRooms rooms_;
  Session session_;
  AlarmFigures figures_;
  int asked_ = 0;  // only the answer to the newest question is shown
  bool isAsking_ = false;

  FiguresRangeBar* range_;
  FiguresExport* export_;
  QScrollArea* body_;
  OneOf* faces_;
  QWidget* shown_;
  StateView* loading_;
  StateView* problem_;
  QLabel* sentence_;
  QLabel* note_;
  FigureCards* cards_;
  OneOf* rateFaces_;
  SegmentedChoice* period_;
  AlarmRateChart* chart_;
  StateView* noAlarm_;
  QWidget* priorityCard_;
  PriorityShares* priorities_;
  FiguresTables* tables_;
};

}  // namespace linewarden::ui
