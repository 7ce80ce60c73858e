// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/live_values.h"
#include "app/plc/plc_network.h"
#include "app/production/line_board.h"
#include "app/recipes/drift_guard.h"
#include "app/recipes/recipe_download.h"
#include "tests/support/recipe_place.h"
#include "ui/recipes/recipes_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

/// The page of recipes on the real services over a real store; the PLCs are not connected, what
/// they read is published by the test.
struct RecipesDesk {
  RecipePlace place;
  LiveValues values{place.plant, place.clock};
  PlcNetwork network{place.plant, values, place.clock};
  LineBoard board{place.plant, values, *place.guard, place.clock};
  RecipeDownload download{{*place.store, *place.audit, *place.guard, place.identity->notices(),
                           board, network, place.plant, place.clock}};
  DriftGuard drift{{*place.store, *place.audit, *place.guard, place.identity->notices(),
                    place.plant, place.clock}};
  ui::RecipesPage page{{*place.desk, *place.approval, *place.verifier, download, drift, board,
                        *place.signIn, *place.guard, place.plant, place.clock,
                        QStringLiteral("Brookfield Beverages")}};
  QSignalSpy told{&page, &ui::Page::told};

  RecipesDesk() {
    page.resize(1180, 680);
    page.show();
    page.activateWindow();
  }

  void enter(const Session& session, const QString& at = {}) {
    page.leave();
    page.enter(session, at);
  }
  Session enter(const char* name, const QString& at = {}) {
    const Session session = place.enter(QLatin1String(name));
    enter(session, at);
    return session;
  }
  [[nodiscard]] bool settles() const {
    return QTest::qWaitFor([this] { return page.isSettled(); }, 20'000);
  }
  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
  [[nodiscard]] bool isOpen(const char* button) const {
    const auto* found = find<QAbstractButton>(button);
    return found != nullptr && found->isVisible() && found->isEnabled();
  }
  [[nodiscard]] QString tipOf(const char* name) const { return find(name)->toolTip(); }
  [[nodiscard]] bool says(const QString& part) const {
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
  }
  [[nodiscard]] bool waitsFor(const QString& part) const {
    return QTest::qWaitFor([&] { return says(part); }, 20'000);
  }
  void press(const char* name) const {
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
  }
  void choose(const char* box, const QString& text) const {
    auto* choices = find<QComboBox>(box);
    choices->setCurrentIndex(choices->findText(text));
  }
  [[nodiscard]] QTableView* table(const char* name = "recipeTable") const {
    return find<QTableView>(name);
  }
  /// What a column of the table says, top to bottom.
  [[nodiscard]] QStringList column(int column, const char* name = "recipeTable") const {
    QStringList all;
    for (int row = 0; row < table(name)->model()->rowCount(); ++row) {
      all.append(table(name)->model()->index(row, column).data().toString());
    }
    return all;
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::processEvents();  // what waits to be laid out
    const_cast<ui::RecipesPage&>(page).grab().save(
        QDir(folder).filePath(QStringLiteral("recipes-%1.png").arg(name)));
  }
};

}  // namespace linewarden::test
