// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_policy.h"
#include "app/identity/access_review_desk.h"
#include "app/identity/break_glass.h"
#include "app/identity/directory_desk.h"
#include "tests/support/people_place.h"
#include "ui/access/access_page.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

/// The page of access control over a real store: Anna Rossi, administrator, and Eva Meyer,
/// security officer, are both signed in; Nora Lange is invited as operator. Eva Meyer is at the
/// page.
struct AccessDesk {
  PeoplePlace place;
  Session rossi = place.enter();
  bool invited = waitFor(place.people->invite(rossi, {QStringLiteral("lange"),
                                                      QStringLiteral("Nora Lange"),
                                                      {Role::Operator},
                                                      QString()}))
                     .ok();
  Session meyer = place.enter(QStringLiteral("meyer"));
  ui::AccessPage page{{place.identity->reviews(), place.identity->policy(),
                       place.identity->breakGlass(), place.identity->directory(), *place.signIn,
                       *place.guard, place.clock, QStringLiteral("North plant")}};
  QSignalSpy told{&page, &ui::Page::told};

  AccessDesk() {
    page.resize(1104, 720);
    page.show();
    page.activateWindow();
  }

  /// To the page's part, and until all of it is shown.
  [[nodiscard]] bool enter(const Session& who, const char* part) {
    page.leave();
    page.enter(who, QString::fromLatin1(part));
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
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }
  [[nodiscard]] QTableView* table(const char* name) const { return find<QTableView>(name); }
  void choose(const char* name, int row) const {
    QTableView* view = table(name);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(row, 0)).center());
  }
  /// Answers the dialog that asks for password and code.
  void prove() {
    place.clock.advance(totp::period);
    type("proofPassword", place.password);
    type("proofCode", place.code());
    press("proofGive");
  }
  /// The same for a service.
  [[nodiscard]] Proof proof() {
    place.clock.advance(totp::period);
    Proof shown;
    QString typed = place.password;
    shown.password = SecretBytes::takeText(typed);
    QString code = place.code();
    shown.code = SecretBytes::takeText(code);
    return shown;
  }
  void growOld() { place.clock.advance(AccessGuard::freshFor + std::chrono::seconds(1)); }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget* shown = const_cast<ui::AccessPage*>(&page);
    for (QDialog* dialog : page.findChildren<QDialog*>()) {
      if (dialog->isVisible()) shown = dialog;
    }
    shown->grab().save(QDir(folder).filePath(QStringLiteral("access-%1.png").arg(name)));
  }
};

}  // namespace linewarden::test
