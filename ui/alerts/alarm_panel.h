// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/identity/session.h"
#include "ui/alerts/alarm_acts.h"
#include "ui/alerts/alert_rooms.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace linewarden::ui {

class AlarmComments;
class AlarmFacts;
class AlarmHistoryList;
class AlarmRelated;
class AlarmTrend;
class SidePanel;
class StateView;

/// The side panel of the chosen alarm: how it stands, what it means, its trend, comments, history
/// and what came before and after; at its foot what can be done. GUI thread.
class AlarmPanel final : public QWidget {
  Q_OBJECT

 public:
  AlarmPanel(const AlertRooms& rooms, AlarmActs& acts, QWidget* parent);

  /// Who looks from now on; nothing is shown yet.
  void begin(const Session& session);
  using QWidget::show;
  void show(const AlarmView& alarm);
  /// The alarm that is shown changed; who reads or types goes on where they are. Another alarm is
  /// passed over.
  void refresh(const AlarmView& alarm);
  /// Several are chosen: says how many.
  void showSelection(int count);
  /// Hides and forgets, also who looked.
  void end();
  [[nodiscard]] bool isSettled() const;
  [[nodiscard]] const AlarmId& alarm() const { return alarm_.record.id; }
  [[nodiscard]] bool isOpen() const { return isOpen_; }
  void setWide(bool wide);

 signals:
  void closed();
  void openRequested(const QString& address);
  void told(const QString& text);
  void settled();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void listen();
  void open(const QString& title);
  void close();
  void follow();
  void showFoot();
  [[nodiscard]] QList<AlarmActKind> offered() const;
  QWidget* makeFoot(const QList<AlarmActKind>& kinds);
  void addAct(QGridLayout* grid, AlarmActKind kind);
  void run(AlarmActKind kind);
  void keepPlace(int delta);
  void tellSettled();

  AlertRooms rooms_;
  AlarmActs& acts_;
  SidePanel* panel_;
  QWidget* single_ = nullptr;  ///< what is shown of one alarm
  StateView* many_ = nullptr;  ///< what is shown of several
  AlarmFacts* facts_ = nullptr;
  AlarmTrend* trend_ = nullptr;
  AlarmComments* comments_ = nullptr;
  AlarmHistoryList* history_ = nullptr;
  AlarmRelated* related_ = nullptr;
  AlarmView alarm_;
  QStringList footSays_;
  QTimer ticks_;
  bool isOpen_ = false;
};

}  // namespace linewarden::ui
