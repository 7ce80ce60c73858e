// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/own_account.h"
#include "app/identity/session_desk.h"
#include "tests/support/people_place.h"
#include "tests/support/soft_key/key_of_person.h"
#include "ui/account/account_page.h"
#include "ui/proof/key_ceremony.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace linewarden::test {

/// Anna Rossi, signed in, on the page of her own account.
struct AccountDesk {
  PeoplePlace place;
  SoftSecurityKey key;
  Session session = place.enter();
  ui::AccountPage page{{place.identity->ownAccount(), place.identity->sessions(), *place.signIn,
                        *place.guard, place.clock}};
  QSignalSpy told{&page, &ui::Page::told};

  AccountDesk() {
    ui::setSecurityKeyBus(std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>{&key}));
    page.resize(1100, 900);
    page.show();
    page.enter(session, {});
  }
  ~AccountDesk() {
    ui::setSecurityKeyBus(std::make_unique<SoftSecurityKeyBus>(QList<SoftSecurityKey*>()));
  }
  AccountDesk(const AccountDesk&) = delete;
  AccountDesk& operator=(const AccountDesk&) = delete;

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return page.findChild<Widget*>(QString::fromLatin1(name));
  }
  [[nodiscard]] bool sees(const char* name) const {
    const auto* widget = find(name);
    return widget != nullptr && widget->isVisible();
  }
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
  /// Answers the dialog that asks for password and code.
  void prove() {
    place.clock.advance(totp::period);
    type("proofPassword", place.password);
    type("proofCode", place.code());
    press("proofGive");
  }
  [[nodiscard]] PersonDetails details() const {
    const auto found = waitFor(place.identity->ownAccount().details(session));
    return found ? *found : PersonDetails();
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto dialogs = page.findChildren<QDialog*>();
    const QPixmap picture =
        dialogs.isEmpty() ? const_cast<ui::AccountPage&>(page).grab() : dialogs.last()->grab();
    QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("account-%1.png").arg(name))));
  }
};

}  // namespace linewarden::test
