// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_desk.h"
#include "app/base/clock.h"
#include "app/base/when_done.h"
#include "ui/alerts/alarm_acts.h"
#include "ui/alerts/alarm_filter_bar.h"
#include "ui/alerts/alarm_flood_strip.h"
#include "ui/alerts/alarm_journal.h"
#include "ui/alerts/alarm_menu.h"
#include "ui/alerts/alarm_panel.h"
#include "ui/alerts/alarm_table.h"
#include "ui/alerts/alerts_page.h"

#include <QMenu>
#include <QTableView>

#include <algorithm>

// What the page's lists show, and which of their alarms stands beside.
namespace linewarden::ui {

void AlertsPage::showChoice(const AlarmListChoice& choice) {
  filters_->setChoice(choice);
  applyFilter();
  chooseGrouping(choice.grouping);
}

void AlertsPage::clearFilter() {
  showChoice({{}, filters_->choice().grouping});
  if (const AlarmTable* table = tableOfTab()) table->view()->setFocus();
}

void AlertsPage::applyFilter() {
  applyChoice();
}

// To the list in front alone: the others take it when they come there.
void AlertsPage::applyChoice() {
  const AlarmListChoice choice = filters_->choice();
  if (tab_ == AlertTab::Journal) journal_->setFilter(choice.filter);
  AlarmTable* table = tableOfTab();
  if (table == nullptr) return;
  table->model()->setFilter(choice.filter);
  table->model()->setGrouping(choice.grouping);
}

// What a person chooses in a flood stays after it.
void AlertsPage::chooseGrouping(AlarmGrouping grouping) {
  if (grouping != AlarmGrouping::Source) beforeFlood_.reset();
  applyGrouping(grouping);
  showFlood();
}

void AlertsPage::applyGrouping(AlarmGrouping grouping) {
  filters_->setGrouping(grouping);
  applyChoice();
}

void AlertsPage::showFlood() {
  if (!session_.isValid()) return;
  const AlarmFlood flood = rooms_.desk.flood();
  // Rows do not move under the pointer: the strip offers it, and going back waits.
  const bool isHeld = standing_->view()->viewport()->underMouse();
  if (flood.isFlood && !wasFlood_ && !isHeld) {
    beforeFlood_ = filters_->choice().grouping;
    applyGrouping(AlarmGrouping::Source);
  }
  if (!flood.isFlood && beforeFlood_ && !isHeld) {
    applyGrouping(*beforeFlood_);
    beforeFlood_.reset();
  }
  wasFlood_ = flood.isFlood;
  AlarmFlood shown = flood;
  shown.isFlood = flood.isFlood && tab_ == AlertTab::Standing;
  flood_->show(shown, filters_->choice().grouping == AlarmGrouping::Source, rooms_.clock.now());
  const bool lasts = flood.isFlood || beforeFlood_.has_value();
  if (lasts && !floodTimer_.isActive()) floodTimer_.start();
  if (!lasts) floodTimer_.stop();
}

// As it was, or as the flood would have it; the latter ends with the flood.
void AlertsPage::groupInFlood(bool isGrouped) {
  if (!isGrouped) {
    const AlarmGrouping before = beforeFlood_.value_or(AlarmGrouping::Nothing);
    chooseGrouping(before == AlarmGrouping::Source ? AlarmGrouping::Nothing : before);
    return;
  }
  beforeFlood_ = filters_->choice().grouping;
  applyGrouping(AlarmGrouping::Source);
  showFlood();
}

void AlertsPage::open(const AlarmId& id) {
  if (panel_->isOpen() && id == opened_) return;
  const AlarmTable* table = tableOfTab();
  const AlarmView* known = table != nullptr ? table->model()->view(id) : nullptr;
  if (known == nullptr) known = standing_->model()->view(id);
  if (known != nullptr) {
    showOpened(AlarmView(*known), true);
  } else {
    openLookedUp(id, true);
  }
}

// One that does not stand, or is not in the list yet.
void AlertsPage::openLookedUp(const AlarmId& id, bool isFresh) {
  ++lookUps_;
  whenDone(rooms_.desk.all(session_), this,
           [this, id, isFresh, visit = visit_](const Result<QList<AlarmView>>& views) {
             if (visit != visit_) return;
             --lookUps_;
             if (!views) {
               emit told(views.error().message);
               settle();
               return;
             }
             const auto found =
                 std::find_if(views->begin(), views->end(),
                              [&id](const AlarmView& view) { return view.record.id == id; });
             if (found != views->end()) {
               if (isFresh || id == opened_) showOpened(*found, isFresh);
             } else if (isFresh) {
               emit told(
                   tr("There is no such alarm any more: the plant file does not define it, "
                      "and no service has raised it since the start."));
             }
             settle();
           });
}

void AlertsPage::showOpened(const AlarmView& alarm, bool isFresh) {
  if (!isFresh) {
    panel_->refresh(alarm);
    return;
  }
  opened_ = alarm.record.id;
  if (AlarmTable* table = tableOfTab()) {
    const QList<AlarmView> chosen = table->chosen();
    const bool isChosen = chosen.size() == 1 && chosen.constFirst().record.id == opened_;
    if (!isChosen) table->choose(opened_);
    wantsRow_ = table == standing_ && table->model()->rowOf(opened_) < 0;
  }
  panel_->show(alarm);
}

void AlertsPage::closePanel() {
  opened_ = {};
  wantsRow_ = false;
  panel_->end();
  panel_->begin(session_);
}

void AlertsPage::choiceChanged(AlarmTable* table) {
  if (!panel_->isOpen()) return;
  const QList<AlarmView> chosen = table->chosen();
  if (chosen.size() == 1) {
    if (chosen.constFirst().record.id != opened_) open(chosen.constFirst().record.id);
  } else if (chosen.size() > 1) {
    opened_ = {};
    panel_->showSelection(static_cast<int>(chosen.size()));
  }
}

// Several were chosen, and some of them went. One alone stays beside though it has gone.
void AlertsPage::choiceThinned(AlarmTable* table) {
  if (table != tableOfTab() || !panel_->isOpen() || opened_.isValid()) return;
  if (table->chosen().isEmpty()) {
    closePanel();
  } else {
    choiceChanged(table);
  }
}

void AlertsPage::refreshOpened(const QSet<AlarmId>& changed) {
  if (!opened_.isValid() || !changed.contains(opened_)) return;
  const AlarmView* standing = standing_->model()->view(opened_);
  // One that an address named is chosen once its row is there.
  if (wantsRow_ && standing != nullptr) {
    wantsRow_ = false;
    if (tab_ == AlertTab::Standing) standing_->choose(opened_);
  }
  if (standing != nullptr) {
    showOpened(AlarmView(*standing), false);
  } else {
    openLookedUp(opened_, false);
  }
}

/// What is chosen; without that the row with the focus.
QList<AlarmView> AlertsPage::targets(const AlarmTable* table) const {
  QList<AlarmView> alarms = table->chosen();
  if (!alarms.isEmpty()) return alarms;
  if (const AlarmView* view = table->model()->view(table->current())) alarms += *view;
  return alarms;
}

void AlertsPage::showMenu(AlarmTable* table, const QPoint& where) {
  const QList<AlarmView> alarms = targets(table);
  if (alarms.isEmpty()) return;
  QMenu* menu = makeAlarmMenu(*acts_, alarms, this);
  connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
  menu->popup(where);
}

}  // namespace linewarden::ui
