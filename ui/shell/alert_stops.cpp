// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alert_stops.h"

#include "app/alerts/alarm_desk.h"
#include "app/base/when_done.h"
#include "app/plant/plant.h"
#include "ui/alarm_banner/banner_matter.h"
#include "ui/shell/stop_list.h"

#include <algorithm>

namespace linewarden::ui {

namespace {

// More than ten in ten minutes are a flood.
constexpr qsizetype practiceAlarms = 12;
const QString practicePrefix = QStringLiteral("practice:");

struct AlertStopsText {
  Q_DECLARE_TR_FUNCTIONS(AlertStops)
};

ServiceCondition practiceAlarm(const Unit& unit) {
  ServiceCondition condition;
  AlarmDefinition& alarm = condition.definition;
  alarm.id.text = practicePrefix + unit.id;
  alarm.title = AlertStopsText::tr("Practice: %1 asks for somebody").arg(unit.title);
  alarm.line = unit.line;
  alarm.unit = unit.id;
  alarm.priority = AlarmPriority::Low;
  alarm.cause = AlertStopsText::tr("Somebody practises a flood of alarms.");
  alarm.consequence = AlertStopsText::tr("None: nothing has happened in the plant.");
  alarm.response = AlertStopsText::tr("Acknowledge it, and see which alarm came first.");
  return condition;
}

QList<AlarmId> practiceIds(const Plant& plant) {
  QList<AlarmId> ids;
  for (const Unit& unit : plant.units.mid(0, practiceAlarms)) {
    ids += AlarmId{practicePrefix + unit.id};
  }
  return ids;
}

void beginFlood(ConsoleSession& session) {
  Console& console = *session.console();
  for (const Unit& unit : console.plant().units.mid(0, practiceAlarms)) {
    console.alarmDesk().raise(practiceAlarm(unit));
  }
}

void endFlood(MainWindow& window, ConsoleSession& session, const std::shared_ptr<bool>& isOver) {
  AlarmDesk& desk = session.console()->alarmDesk();
  const QList<AlarmId> ids = practiceIds(session.console()->plant());
  for (const AlarmId& id : ids) desk.clear(id);
  whenDone(desk.acknowledge(session.session(), ids, {}), &window,
           [isOver](const Result<int>&) { *isOver = true; });
}

// One that this person can acknowledge shows the most; one of the plant more than a practice alarm.
AlarmId alarmToShow(const QList<AlarmView>& standing, const ConsoleSession& session) {
  const AlarmDesk& desk = session.console()->alarmDesk();
  const auto worth = [&desk, &session](const AlarmView& alarm) {
    const bool isOpen =
        isUnacknowledged(alarm.record.state) && desk.canAcknowledge(session.session(), alarm).ok();
    return (isOpen ? 2 : 0) + (alarm.record.id.text.startsWith(practicePrefix) ? 0 : 1);
  };
  const auto best = std::max_element(
      standing.begin(), standing.end(),
      [&worth](const AlarmView& one, const AlarmView& other) { return worth(one) < worth(other); });
  return best == standing.end() ? AlarmId() : best->record.id;
}

void openAlarm(MainWindow& window, ConsoleSession& session) {
  whenDone(session.console()->alarmDesk().standing(session.session()), &window,
           [&window, &session](const Result<QList<AlarmView>>& standing) {
             if (!standing) return;
             window.workspace()->open(bannerAddress(alarmToShow(*standing, session)));
           });
}

bool isAlertPageSettled(const MainWindow& window) {
  const Page* page = window.workspace()->pages()->page();
  return page != nullptr && page->isSettled();
}

}  // namespace

void addAlertStops(StopList& list) {
  MainWindow& window = list.window();
  ConsoleSession& session = list.session();
  list.addPage(QStringLiteral("alerts"), QStringLiteral("alerts"));
  list.add(
      QStringLiteral("alerts-flood"), [&session] { beginFlood(session); },
      [&window] {
        return StopList::sees(window, QStringLiteral("floodStrip")) && isAlertPageSettled(window);
      });
  list.add(
      QStringLiteral("alert"), [&window, &session] { openAlarm(window, session); },
      [&window] {
        return StopList::sees(window, QStringLiteral("alarmPanelAcknowledge")) &&
               isAlertPageSettled(window);
      });
  list.addDialog(QStringLiteral("acknowledge-alert"), QStringLiteral("alarmPanelAcknowledge"),
                 QStringLiteral("acknowledgeAlarmsDialog"));
  list.addDialog(QStringLiteral("shelve-alert"), QStringLiteral("alarmPanelShelve"),
                 QStringLiteral("shelveDialog"));
  const auto isOver = std::make_shared<bool>(false);
  list.add(
      QStringLiteral("alerts-after"),
      [&window, &session, isOver] {
        StopList::closeDialogs(window);
        endFlood(window, session, isOver);
      },
      [isOver] { return *isOver; });
  list.addPage(QStringLiteral("alerts-journal"), QStringLiteral("alerts:journal"));
  list.addPage(QStringLiteral("alerts-figures"), QStringLiteral("alerts:figures"));
}

}  // namespace linewarden::ui
