// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/demo_place.h"
#include "ui/shell/console_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QList>

#include <functional>
#include <utility>

namespace linewarden::ui {

/// Gathers the stops of a tour: pages, dialogs, clicks and typing by widgets' names. GUI thread.
class StopList {
 public:
  StopList(MainWindow& window, ConsoleSession& session) : window_(window), session_(session) {}

  void add(const QString& name, std::function<void()> go, std::function<bool()> ready) {
    stops_.append({name, std::move(go), std::move(ready)});
  }

  /// A page by its address, when it says that it is settled.
  void addPage(const QString& name, const QString& address) {
    MainWindow& window = window_;
    add(
        name, [&window, address] { window.workspace()->open(address); },
        [&window] {
          const Page* page = window.workspace()->pages()->page();
          return page != nullptr && page->isSettled();
        });
  }

  /// A button by its name, and the dialog that it opens, with `shown` in it.
  void addDialog(const QString& name, const QString& button, const QString& shown) {
    add(
        name,
        [&window = window_, button] {
          closeDialogs(window);
          click(window, button);
        },
        [&window = window_, shown] { return sees(window, shown); });
  }

  /// A button of the window by its name, and what it opens.
  void addClick(const QString& name, const QString& button) {
    add(
        name, [this_ = &window_, button] { click(*this_, button); }, [] { return true; });
  }

  /// Closes what the stop before opened.
  static void closePopups() {
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  }

  static void closeDialogs(const QWidget& window) {
    for (QDialog* dialog : window.findChildren<QDialog*>()) dialog->reject();
  }

  static void click(const QWidget& window, const QString& button) {
    closePopups();
    if (auto* found = window.findChild<QAbstractButton*>(button)) found->click();
  }

  static void type(const QWidget& window, const QString& field, const QString& text) {
    if (auto* found = window.findChild<QLineEdit*>(field)) {
      found->setText(text);
      emit found->textEdited(text);
    }
  }

  static bool sees(const QWidget& window, const QString& name) {
    const auto* found = window.findChild<QWidget*>(name);
    return found != nullptr && found->isVisible();
  }

  /// From the lock page to somebody else's session, with a picture of each step.
  void addEntry(const QString& name, const DemoPerson& person, std::function<bool()> alsoReady) {
    MainWindow& window = window_;
    ConsoleSession& session = session_;
    add(
        name, [&window] { click(window, QStringLiteral("lockSwitchUser")); },
        [&window] { return sees(window, QStringLiteral("signInName")); });
    add(
        name + QStringLiteral("-second-factor"),
        [&window, person] {
          type(window, QStringLiteral("signInName"), person.name);
          type(window, QStringLiteral("signInPassword"), person.password);
          click(window, QStringLiteral("signInContinue"));
        },
        [&window] { return sees(window, QStringLiteral("signInCode")); });
    add(
        name + QStringLiteral("-in"),
        [&window, &session, person] {
          type(window, QStringLiteral("signInCode"), person.codeAt(session.clock().now()));
          click(window, QStringLiteral("signInEnter"));
        },
        [&session, alsoReady = std::move(alsoReady)] {
          return session.stage() == Stage::SignedIn && (!alsoReady || alsoReady());
        });
  }

  /// Locks, so that somebody else can come.
  void addLocked(const QString& name) {
    add(
        name,
        [this_ = &window_, &session = session_] {
          closeDialogs(*this_);
          session.lock(false);
        },
        [this_ = &window_] { return sees(*this_, QStringLiteral("lockPassword")); });
  }

  [[nodiscard]] QList<TourStop> stops() const { return stops_; }
  [[nodiscard]] MainWindow& window() const { return window_; }
  [[nodiscard]] ConsoleSession& session() const { return session_; }

 private:
  MainWindow& window_;
  ConsoleSession& session_;
  QList<TourStop> stops_;
};

}  // namespace linewarden::ui
