// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"
#include "ui/alerts/alert_place.h"
#include "ui/alerts/alert_rooms.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace linewarden::ui {

class AlarmActs;
class AlarmFeed;
class AlarmFiguresView;
class AlarmFilterBar;
class AlarmFloodStrip;
class AlarmJournal;
class AlarmPanel;
class AlarmRibbon;
class AlarmSavedViews;
class AlarmTable;
class SegmentedChoice;

/// "Alerts": what stands, live; the journal; every alarm; how they fare against the standard; and
/// the chosen one beside. Address "alerts", "alerts:<alarm id>", "alerts:priority=critical",
/// "alerts:figures" (see parseAlertPlace). GUI thread.
class AlertsPage final : public Page {
  Q_OBJECT

 public:
  explicit AlertsPage(const AlertRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;
  [[nodiscard]] AlertTab tab() const { return tab_; }
  [[nodiscard]] AlarmTable* standing() const { return standing_; }
  [[nodiscard]] AlarmTable* all() const { return all_; }
  [[nodiscard]] AlarmJournal* journal() const { return journal_; }
  [[nodiscard]] AlarmSavedViews* saved() const { return saved_; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeGround();
  void makeTabs();
  void makeFilters(QVBoxLayout& column);
  void makeLists();
  void listen();
  void listenTo(AlarmTable* table);
  void makeShortcuts();
  void showTab(AlertTab tab);
  void runTab();
  void showChoice(const AlarmListChoice& choice);
  void clearFilter();
  void applyFilter();
  void applyChoice();
  void chooseGrouping(AlarmGrouping grouping);
  void applyGrouping(AlarmGrouping grouping);
  void showFlood();
  void groupInFlood(bool isGrouped);
  void open(const AlarmId& id);
  void openLookedUp(const AlarmId& id, bool isFresh);
  void showOpened(const AlarmView& alarm, bool isFresh);
  void closePanel();
  void choiceChanged(AlarmTable* table);
  void choiceThinned(AlarmTable* table);
  void refreshOpened(const QSet<AlarmId>& changed);
  void showMenu(AlarmTable* table, const QPoint& where);
  [[nodiscard]] QList<AlarmView> targets(const AlarmTable* table) const;
  [[nodiscard]] AlarmTable* tableOfTab() const;
  void settle();

  AlertRooms rooms_;
  Session session_;
  PersonId lastPerson_;
  int visit_ = 0;  ///< counts entering, so that what was asked for before is told apart
  AlertTab tab_ = AlertTab::Standing;
  AlarmId opened_;
  bool wantsRow_ = false;                     ///< its row is to be chosen once it is there
  int lookUps_ = 0;                           ///< under way
  std::optional<AlarmGrouping> beforeFlood_;  ///< to go back to; none: a flood changed nothing
  bool wasFlood_ = false;
  QTimer floodTimer_;

  AlarmActs* acts_;
  SegmentedChoice* tabs_ = nullptr;
  AlarmFilterBar* filters_ = nullptr;
  AlarmSavedViews* saved_ = nullptr;
  AlarmFloodStrip* flood_ = nullptr;
  AlarmRibbon* ribbon_ = nullptr;
  QStackedWidget* contents_ = nullptr;
  AlarmTable* standing_ = nullptr;
  AlarmTable* all_ = nullptr;
  AlarmFeed* standingFeed_ = nullptr;
  AlarmFeed* allFeed_ = nullptr;
  AlarmJournal* journal_ = nullptr;
  AlarmFiguresView* figures_ = nullptr;
  AlarmPanel* panel_ = nullptr;
};

}  // namespace linewarden::ui
