// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recipe_stops.h"

#include "ui/shell/alert_stops.h"
#include "ui/shell/stop_list.h"

#include <algorithm>

namespace linewarden::ui {

namespace {

// As the demo's week writes them, in this order.
const QString lineTwoEffective = QStringLiteral("recipes:2");
const QString waitsForQuality = QStringLiteral("recipes:5");
const QString draft = QStringLiteral("recipes:7");

DemoPerson demoPerson(const QString& name) {
  const QList<DemoPerson> people = demoPeople();
  const auto found = std::find_if(people.begin(), people.end(), [&name](const DemoPerson& person) {
    return person.name == name;
  });
  return found == people.end() ? DemoPerson() : *found;
}

void addPart(StopList& list, const QString& name, const QString& button) {
  MainWindow& window = list.window();
  list.add(
      name, [&window, button] { StopList::click(window, button); },
      [&window] {
        const Page* page = window.workspace()->pages()->page();
        return page != nullptr && page->isSettled();
      });
}

void addLooking(StopList& list) {
  list.addPage(QStringLiteral("recipes"), QStringLiteral("recipes"));
  list.addPage(QStringLiteral("recipe"), lineTwoEffective);
  addPart(list, QStringLiteral("recipe-signatures"), QStringLiteral("recipe-signatures"));
  list.addPage(QStringLiteral("recipe-waiting"), waitsForQuality);
  addPart(list, QStringLiteral("recipe-compare"), QStringLiteral("recipe-compare"));
  list.addPage(QStringLiteral("approvals"), QStringLiteral("approvals"));
  list.addPage(QStringLiteral("recipe-to-sign"), waitsForQuality);
  list.addDialog(QStringLiteral("sign-recipe"), QStringLiteral("signRecipe"),
                 QStringLiteral("signGive"));
  list.addDialog(QStringLiteral("reject-recipe"), QStringLiteral("rejectRecipe"),
                 QStringLiteral("rejectDialog"));
  list.add(
      QStringLiteral("reject-closed"),
      [&window = list.window()] { StopList::closeDialogs(window); }, [] { return true; });
  list.addPage(QStringLiteral("recipe-draft"), draft);
}

void addLoading(StopList& list) {
  MainWindow& window = list.window();
  list.addPage(QStringLiteral("recipe-to-load"), lineTwoEffective);
  list.add(
      QStringLiteral("load-recipe"),
      [&window] { StopList::click(window, QStringLiteral("loadRecipe")); },
      [&window] {
        StopList::type(window, QStringLiteral("downloadOrder"), QStringLiteral("PO-2041"));
        const auto* load = window.findChild<QAbstractButton*>(QStringLiteral("downloadLoad"));
        return load != nullptr && load->isVisible() && load->isEnabled();
      });
  list.add(
      QStringLiteral("recipe-loaded"),
      [&window] { StopList::click(window, QStringLiteral("downloadLoad")); },
      [&window] { return StopList::sees(window, QStringLiteral("resultSummary")); });
  list.add(
      QStringLiteral("loading-closed"), [&window] { StopList::closeDialogs(window); },
      [] { return true; });
  list.addPage(QStringLiteral("drift"), QStringLiteral("recipes:drift/L2"));
}

}  // namespace

void addRecipeStops(StopList& list) {
  list.addEntry(QStringLiteral("quality"), demoPerson(QStringLiteral("haddad")), {});
  addLooking(list);
  list.addLocked(QStringLiteral("quality-locked"));
  list.addEntry(QStringLiteral("supervisor"), demoPerson(QStringLiteral("rossi")), {});
  addLoading(list);
  addAlertStops(list);
  list.addLocked(QStringLiteral("supervisor-locked"));
}

}  // namespace linewarden::ui
