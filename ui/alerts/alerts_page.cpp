// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_page.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"
#include "ui/alerts/alarm_acts.h"
#include "ui/alerts/alarm_feed.h"
#include "ui/alerts/alarm_filter_bar.h"
#include "ui/alerts/alarm_flood_strip.h"
#include "ui/alerts/alarm_journal.h"
#include "ui/alerts/alarm_menu.h"
#include "ui/alerts/alarm_panel.h"
#include "ui/alerts/alarm_ribbon.h"
#include "ui/alerts/alarm_saved_views.h"
#include "ui/alerts/alarm_table.h"
#include "ui/alerts/figures/alarm_figures_view.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/press_guard.h"
#include "ui/widgets/segmented_choice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {

constexpr int wideAlertsPageFrom = 170 * gridStep;
constexpr std::chrono::seconds floodToldEvery{1};

std::optional<AlertTab> alertTabFromName(const QString& name) {
  for (const AlertTab tab :
       {AlertTab::Standing, AlertTab::Journal, AlertTab::All, AlertTab::Figures}) {
    if (alertTabName(tab) == name) return tab;
  }
  return std::nullopt;
}

}  // namespace

AlertsPage::AlertsPage(const AlertRooms& rooms, QWidget* parent)
    : Page(parent), rooms_(rooms), acts_(new AlarmActs(rooms, this)) {
  floodTimer_.setInterval(floodToldEvery);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(makeGround(), 1);
  panel_ = new AlarmPanel(rooms, *acts_, this);
  row->addWidget(panel_);
  listen();
  makeShortcuts();
}

QWidget* AlertsPage::makeGround() {
  auto* ground = new QWidget(this);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 2 * gridStep);
  column->setSpacing(gridStep);
  makeTabs();
  column->addWidget(tabs_, 0, Qt::AlignLeft);
  makeFilters(*column);
  contents_ = new QStackedWidget(ground);
  makeLists();
  column->addWidget(contents_, 1);
  auto* guard = new PressGuard(this);
  guard->addGround(ground);
  guard->watch(flood_);
  return ground;
}

void AlertsPage::makeTabs() {
  tabs_ = new SegmentedChoice(tr("What of the alarms is shown"), this);
  const auto add = [this](AlertTab tab, const QString& text) {
    tabs_->addChoice(alertTabName(tab), text)
        ->setObjectName(QStringLiteral("alertTab-") + alertTabName(tab));
  };
  add(AlertTab::Standing, tr("Standing"));
  add(AlertTab::Journal, tr("Journal"));
  add(AlertTab::All, tr("All alarms"));
  add(AlertTab::Figures, tr("Figures"));
  tabs_->setCurrent(alertTabName(tab_));
  connect(tabs_, &SegmentedChoice::chosen, this, [this](const QString& id) {
    if (const auto tab = alertTabFromName(id)) showTab(*tab);
  });
}

void AlertsPage::makeFilters(QVBoxLayout& column) {
  filters_ = new AlarmFilterBar(*rooms_.plant, this);
  saved_ = new AlarmSavedViews(
      rooms_.views, [this] { return filters_->choice(); }, this);
  filters_->addTool(saved_->button());
  flood_ = new AlarmFloodStrip(this);
  ribbon_ = new AlarmRibbon(rooms_, this);
  column.addWidget(filters_);
  column.addWidget(flood_);
  column.addWidget(ribbon_);
}

void AlertsPage::makeLists() {
  const auto addTable = [this](AlarmTable::Content content) {
    auto* table = new AlarmTable(content, rooms_.plant, rooms_.clock, contents_);
    listenTo(table);
    return table;
  };
  standing_ = addTable(AlarmTable::Content::Standing);
  all_ = addTable(AlarmTable::Content::All);
  standingFeed_ = new AlarmFeed(rooms_.desk, *standing_, AlarmTable::Content::Standing);
  allFeed_ = new AlarmFeed(rooms_.desk, *all_, AlarmTable::Content::All);
  journal_ = new AlarmJournal(rooms_, contents_);
  figures_ = new AlarmFiguresView(rooms_, contents_);
  // In the order of AlertTab.
  for (QWidget* content : {static_cast<QWidget*>(standing_), static_cast<QWidget*>(journal_),
                           static_cast<QWidget*>(all_), static_cast<QWidget*>(figures_)}) {
    contents_->addWidget(content);
  }
}

void AlertsPage::listenTo(AlarmTable* table) {
  connect(table, &AlarmTable::opened, this, &AlertsPage::open);
  connect(table, &AlarmTable::choiceChanged, this, [this, table] { choiceChanged(table); });
  connect(table, &AlarmTable::choiceThinned, this, [this, table] { choiceThinned(table); });
  connect(table, &AlarmTable::acknowledgeWanted, this,
          [this, table] { acts_->acknowledge(targets(table)); });
  connect(table, &AlarmTable::shelveWanted, this, [this, table] {
    const QList<AlarmView> alarms = targets(table);
    if (alarms.size() == 1) {
      acts_->shelve(alarms.constFirst());
    } else if (!alarms.isEmpty()) {
      emit told(tr("Alarms are shelved one at a time, each with its reason. Choose one."));
    }
  });
  connect(table, &AlarmTable::searchWanted, filters_->search(), qOverload<>(&QWidget::setFocus));
  connect(table, &AlarmTable::clearWanted, this, [this] { clearFilter(); });
  connect(table, &AlarmTable::menuWanted, this,
          [this, table](const QPoint& where) { showMenu(table, where); });
  connect(table, &AlarmTable::told, this, &Page::told);
}

void AlertsPage::listen() {
  connect(filters_, &AlarmFilterBar::changed, this, &AlertsPage::applyFilter);
  connect(filters_, &AlarmFilterBar::groupingChosen, this, &AlertsPage::chooseGrouping);
  connect(filters_, &AlarmFilterBar::clearWanted, this, [this] { clearFilter(); });
  connect(filters_, &AlarmFilterBar::left, this, [this] {
    if (const AlarmTable* table = tableOfTab()) table->view()->setFocus();
    if (tab_ == AlertTab::Journal) journal_->view()->setFocus();
  });
  connect(saved_, &AlarmSavedViews::chosen, this, &AlertsPage::showChoice);
  connect(saved_, &AlarmSavedViews::told, this, &Page::told);
  connect(flood_, &AlarmFloodStrip::groupingWanted, this, &AlertsPage::groupInFlood);
  connect(&rooms_.desk, &AlarmDesk::floodChanged, this, &AlertsPage::showFlood,
          Qt::QueuedConnection);
  connect(&floodTimer_, &QTimer::timeout, this, &AlertsPage::showFlood);
  connect(standing_->model(), &AlarmListModel::partTaken, this,
          [this](const QList<AlarmId>&, const QSet<AlarmId>& changed) { refreshOpened(changed); });
  connect(journal_, &AlarmJournal::opened, this, &AlertsPage::open);
  connect(journal_, &AlarmJournal::clearWanted, this, [this] { clearFilter(); });
  connect(journal_, &AlarmJournal::searchWanted, filters_->search(),
          qOverload<>(&QWidget::setFocus));
  connect(journal_, &AlarmJournal::told, this, &Page::told);
  connect(figures_, &AlarmFiguresView::told, this, &Page::told);
  connect(figures_, &AlarmFiguresView::openRequested, this, &Page::openRequested);
  connect(panel_, &AlarmPanel::openRequested, this, &Page::openRequested);
  connect(panel_, &AlarmPanel::told, this, &Page::told);
  connect(panel_, &AlarmPanel::closed, this, [this] {
    opened_ = {};
    if (AlarmTable* table = tableOfTab()) {
      table->unchoose();
      table->view()->setFocus();
    }
  });
  connect(acts_, &AlarmActs::told, this, &Page::told);
  connect(standingFeed_, &AlarmFeed::settled, this, &AlertsPage::settle);
  connect(allFeed_, &AlarmFeed::settled, this, &AlertsPage::settle);
  connect(journal_, &AlarmJournal::settled, this, &AlertsPage::settle);
  connect(figures_, &AlarmFiguresView::settled, this, &AlertsPage::settle);
  connect(ribbon_, &AlarmRibbon::settled, this, &AlertsPage::settle);
  connect(panel_, &AlarmPanel::settled, this, &AlertsPage::settle);
}

void AlertsPage::makeShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  add(QKeySequence::Find, [this] {
    if (tab_ == AlertTab::Figures) return;
    filters_->search()->setFocus();
    filters_->search()->selectAll();
  });
  add(QKeySequence(Qt::Key_Escape), [this] {
    if (!panel_->isOpen()) return;
    closePanel();
    if (AlarmTable* table = tableOfTab()) {
      table->unchoose();
      table->view()->setFocus();
    }
  });
}

QString AlertsPage::title() const {
  return tr("Alerts");
}

void AlertsPage::enter(const Session& session, const QString& place) {
  const AlertPlace asked = parseAlertPlace(place);
  const bool isNewPerson = session.person != lastPerson_;
  session_ = session;
  lastPerson_ = session.person;
  ++visit_;
  lookUps_ = 0;
  acts_->setSession(session);
  saved_->setSession(session);
  closePanel();
  // An address says what is shown; without one, what this person had before comes again.
  if (isNewPerson || !asked.filter.isEmpty()) {
    if (isNewPerson) {
      beforeFlood_.reset();
      wasFlood_ = false;
    }
    showChoice({asked.filter, isNewPerson ? AlarmGrouping::Nothing : filters_->choice().grouping});
  }
  standingFeed_->begin(session);
  ribbon_->begin(session);
  const bool namesATab = !place.isEmpty() || isNewPerson;
  showTab(namesATab ? asked.tab : tab_);
  showFlood();
  if (asked.alarm.isValid()) open(asked.alarm);
}

void AlertsPage::leave() {
  session_ = {};
  ++visit_;
  lookUps_ = 0;
  floodTimer_.stop();
  acts_->setSession({});
  saved_->setSession({});
  closePanel();
  panel_->end();
  standingFeed_->end();
  allFeed_->end();
  journal_->end();
  figures_->end();
  ribbon_->end();
}

bool AlertsPage::isSettled() const {
  if (!standingFeed_->isSettled() || !ribbon_->isSettled() || lookUps_ > 0) return false;
  if (!panel_->isSettled()) return false;
  switch (tab_) {
    case AlertTab::Standing: return true;
    case AlertTab::Journal: return journal_->isSettled();
    case AlertTab::All: return allFeed_->isSettled();
    case AlertTab::Figures: return figures_->isSettled();
  }
  return true;
}

void AlertsPage::settle() {
  if (session_.isValid() && isSettled()) emit settled();
}

AlarmTable* AlertsPage::tableOfTab() const {
  if (tab_ == AlertTab::Standing) return standing_;
  return tab_ == AlertTab::All ? all_ : nullptr;
}

void AlertsPage::showTab(AlertTab tab) {
  if (tab != tab_ && panel_->isOpen()) closePanel();
  tab_ = tab;
  tabs_->setCurrent(alertTabName(tab));
  contents_->setCurrentIndex(static_cast<int>(tab));
  filters_->setVisible(tab != AlertTab::Figures);
  filters_->setGroupingShown(tab != AlertTab::Journal);
  ribbon_->setVisible(tab == AlertTab::Standing || tab == AlertTab::Journal);
  applyChoice();
  runTab();
  showFlood();
}

// What nobody looks at asks for nothing.
void AlertsPage::runTab() {
  if (!session_.isValid()) return;
  const bool isAll = tab_ == AlertTab::All;
  if (isAll) {
    allFeed_->begin(session_);
  } else {
    allFeed_->end();
  }
  if (tab_ == AlertTab::Journal) {
    journal_->begin(session_);
  } else {
    journal_->end();
  }
  if (tab_ == AlertTab::Figures) {
    figures_->begin(session_);
  } else {
    figures_->end();
  }
}

void AlertsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  panel_->setWide(width() >= wideAlertsPageFrom);
}

}  // namespace linewarden::ui
