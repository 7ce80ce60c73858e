// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recipe_place.h"
#include "ui/recipes/approvals/approvals_page.h"
#include "ui/recipes/approvals/signing_rooms.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

/// The page of approvals over a real store.
struct ApprovalsDesk {
  RecipePlace place;
  ui::SigningRooms rooms{*place.desk,  *place.approval, *place.signIn,
                         *place.guard, place.plant,     place.clock};
  ui::ApprovalsPage page{rooms};
  QSignalSpy told{&page, &ui::Page::told};

  ApprovalsDesk() {
    page.resize(1184, 680);
    page.show();
    page.activateWindow();
  }

  /// Signs somebody in, and waits until all is shown to them.
  [[nodiscard]] bool enter(const char* name, const QString& at = {}) {
    page.leave();
    page.enter(place.enter(QLatin1String(name)), at);
    return settles();
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
  [[nodiscard]] QString textOf(const char* name) const { return find<QLabel>(name)->text(); }
  [[nodiscard]] bool says(const QString& part) const {
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(part)) return true;
    }
    return false;
  }
  void press(const char* name) const {
    QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
  }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }
  [[nodiscard]] QTableView* table() const { return find<QTableView>("approvalsTable"); }
  [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
  [[nodiscard]] QString cell(int row, int column) const {
    return table()->model()->index(row, column).data().toString();
  }
  /// Fills in password and code, and presses the button.
  void prove(const QString& password) {
    place.clock.advance(totp::period);
    type("proofPassword", password);
    type("proofCode", totp::codeAt(place.secret, totp::stepAt(place.clock.now())));
    press("signGive");
  }
  void prove() { prove(place.password); }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    QWidget* shown = const_cast<ui::ApprovalsPage*>(&page);
    for (QDialog* dialog : page.findChildren<QDialog*>()) {
      if (dialog->isVisible()) shown = dialog;
    }
    drawWidget(*shown, name);
  }
  static void drawWidget(QWidget& shown, const QString& name) {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    shown.grab().save(QDir(folder).filePath(QStringLiteral("approvals-%1.png").arg(name)));
  }
};

/// The place's recipe with a higher torque, outside the limits that held before, and a new
/// tolerance of the fill volume.
inline RecipeContent changedContent() {
  RecipeContent content = RecipePlace::content();
  content.title = QStringLiteral("Tighter caps");
  content.parameters[0].tolerance = 0.4;
  content.parameters[1].value = 2.3;
  content.parameters[1].high = 2.5;
  return content;
}

}  // namespace linewarden::test
