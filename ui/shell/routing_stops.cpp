// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/routing_stops.h"

#include "ui/shell/stop_list.h"

namespace linewarden::ui {

namespace {

// Entering the page anew forgets what the stop before entered.
void openAlarmRouting(MainWindow& window, const QString& button) {
  StopList::closeDialogs(window);
  window.workspace()->open(QStringLiteral("settings:routing"));
  StopList::click(window, button);
}

bool isRoutingSettled(const MainWindow& window) {
  const Page* page = window.workspace()->pages()->page();
  return page != nullptr && page->isSettled();
}

// `shown` is in what the button opens.
void addRoutingEditor(StopList& list, const QString& name, const QString& button,
                      const QString& shown, const std::function<void(MainWindow&)>& fill) {
  MainWindow& window = list.window();
  list.add(
      name,
      [&window, button, fill] {
        openAlarmRouting(window, button);
        fill(window);
      },
      [&window, shown] { return StopList::sees(window, shown) && isRoutingSettled(window); });
}

}  // namespace

void addRoutingStops(StopList& list) {
  list.addPage(QStringLiteral("routing"), QStringLiteral("settings:routing"));
  addRoutingEditor(list, QStringLiteral("routing-receiver"), QStringLiteral("routingAddSyslog"),
                   QStringLiteral("routingSyslogName"), [](MainWindow& window) {
                     StopList::type(window, QStringLiteral("routingSyslogName"),
                                    QStringLiteral("Security desk"));
                     StopList::click(window, QStringLiteral("routingSyslogSave"));
                   });
  addRoutingEditor(list, QStringLiteral("routing-mail"), QStringLiteral("routingMailEdit"),
                   QStringLiteral("routingMailHost"), [](MainWindow&) {});
  addRoutingEditor(list, QStringLiteral("routing-plan"), QStringLiteral("routingAddPlan"),
                   QStringLiteral("routingPlanSentence"), [](MainWindow& window) {
                     StopList::type(window, QStringLiteral("routingStepAddresses0"),
                                    QStringLiteral("anna@example.com"));
                     StopList::click(window, QStringLiteral("routingStepAdd"));
                     StopList::type(window, QStringLiteral("routingStepAddresses1"),
                                    QStringLiteral("shift-b@example.com"));
                   });
  list.addPage(QStringLiteral("routing-after"), QStringLiteral("settings:general"));
}

}  // namespace linewarden::ui
