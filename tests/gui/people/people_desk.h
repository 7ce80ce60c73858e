// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/role_desk.h"
#include "app/identity/session_desk.h"
#include "tests/support/people_place.h"
#include "ui/people/people_page.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace linewarden::test {

/// Anna Rossi, administrator, signed in, on the page of people; beside her there is Eva Meyer,
/// security officer.
struct PeopleDesk {
  PeoplePlace place;
  Session session = place.enter();
  ui::PeoplePage page{{*place.people, place.identity->roles(), place.identity->sessions(),
                       *place.signIn, *place.guard, place.clock}};
  QSignalSpy told{&page, &ui::Page::told};

  PeopleDesk() {
    page.resize(1104, 720);
    page.show();
    page.activateWindow();
    page.enter(session, {});
  }

  /// Waits until all that the page asked for is shown.
  [[nodiscard]] bool settles() const {
    if (!QTest::qWaitFor([this] { return page.isSettled(); }, 20'000)) return false;
    // Rows that were replaced bear the same names until they are deleted.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
  }
  void enter(const Session& who, const QString& at = {}) {
    page.leave();
    page.enter(who, at);
  }

  [[nodiscard]] Invited invite(const QString& name, const QString& displayName,
                               const QSet<Role>& roles) {
    const auto invited =
        waitFor(place.people->invite(session, {name, displayName, roles, QString()}));
    return invited ? *invited : Invited();
  }
  /// Lets the invited choose a password and an authenticator, which signs them in.
  [[nodiscard]] Session enrol(const Invited& invited) {
    QString typed = invited.oneTimePassword;
    const auto pending =
        waitFor(place.signIn->checkPassword(invited.name, SecretBytes::takeText(typed)));
    if (!pending) return {};
    const auto enrolment = waitFor(place.signIn->beginEnrolment(pending->ticket));
    if (!enrolment) return {};
    QString wanted = QStringLiteral("nine loud orange kettles");
    QString code = place.codeOf(enrolment->spelled);
    const auto entered = waitFor(place.signIn->finishEnrolment(
        pending->ticket, SecretBytes::takeText(wanted), SecretBytes::takeText(code)));
    return entered ? *entered : Session();
  }
  [[nodiscard]] Session colleague(const QString& name, const QString& displayName,
                                  const QSet<Role>& roles) {
    return enrol(invite(name, displayName, roles));
  }
  [[nodiscard]] Person person(const QString& name) const {
    const auto people = waitFor(place.people->list(session));
    if (!people) return {};
    for (const Person& one : *people) {
      if (one.name == name) return one;
    }
    return {};
  }

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
  [[nodiscard]] QString textOf(const char* name) const { return find<QLabel>(name)->text(); }
  [[nodiscard]] bool isOpen(const char* button) const {
    const auto* found = find<QAbstractButton>(button);
    return found != nullptr && found->isVisible() && found->isEnabled();
  }
  void press(const char* name) const { find<QAbstractButton>(name)->click(); }
  void type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->clear();
    QTest::keyClicks(find(name), text);
  }
  /// Answers a dialog that asks for a reason.
  void giveReason(const QString& reason) const {
    type("actReason", reason);
    press("actDo");
  }
  /// Answers the dialog that asks for password and code.
  void prove() {
    place.clock.advance(totp::period);
    type("proofPassword", place.password);
    type("proofCode", place.code());
    press("proofGive");
  }
  void growOld() { place.clock.advance(AccessGuard::freshFor + std::chrono::seconds(1)); }

  [[nodiscard]] QTableView* table() const { return find<QTableView>("peopleTable"); }
  /// The names in the table, top to bottom.
  [[nodiscard]] QStringList names() const {
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      all.append(table()->model()->index(row, 0).data().toString());
    }
    return all;
  }
  /// For eyes, where a folder is named.
  void draw(const QString& name) const {
    const QString folder = qEnvironmentVariable("LINEWARDEN_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QWidget* front = page.findChild<QDialog*>();
    QWidget* shown =
        front != nullptr && front->isVisible() ? front : const_cast<ui::PeoplePage*>(&page);
    shown->grab().save(QDir(folder).filePath(QStringLiteral("people-%1.png").arg(name)));
  }
};

}  // namespace linewarden::test
