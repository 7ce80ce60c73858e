// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "ui/shell/page_registry.h"

#include <QWidget>

namespace linewarden::ui {

class NavigationRail;
class PageHeading;
class PageStack;

/// What a signed-in person works in: the rail, the heading, and the page in front.
class Workspace final : public QWidget {
  Q_OBJECT

 public:
  Workspace(PageRegistry registry, PageContext context, QWidget* parent = nullptr);

  /// This person is here: shows their pages and opens where they were last.
  void enter(const Session& session);
  /// Nobody is: forgets what was shown.
  void leave();
  void open(const QString& address);
  /// What this person may open has changed: shows their pages anew, and stays where it is unless
  /// that is theirs no longer.
  void refreshPages();
  /// The parts that F6 goes through.
  [[nodiscard]] QList<QWidget*> regions() const;
  [[nodiscard]] PageStack* pages() const { return stack_; }
  [[nodiscard]] const Session& session() const { return session_; }

 signals:
  void searchRequested();
  void told(const QString& text);
  void titleChanged(const QString& title);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showHeading();

  PageContext context_;
  NavigationRail* rail_;
  PageHeading* heading_;
  PageStack* stack_;
  Session session_;
};

}  // namespace linewarden::ui
