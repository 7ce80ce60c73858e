// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"

#include <QWidget>

namespace linewarden::ui {

/// A page of the shell. It keeps no truth of its own: it asks a service when it is
/// entered and when it hears that something changed. GUI thread.
class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Shown in the bar above the page and in the window's title.
  [[nodiscard]] virtual QString title() const = 0;
  /// What the page is about just now ("Shift B 06:00–14:00"); may be empty.
  [[nodiscard]] virtual QString context() const { return {}; }
  /// The page comes to the front for this person. `place` is what follows the colon of an
  /// address such as "line:L1"; may be empty.
  virtual void enter(const Session& session, const QString& place) = 0;
  /// The page goes to the back or the person goes: stop timers, forget values.
  virtual void leave() = 0;
  /// Whether all it has to show is drawn (nothing is still loading); for the tour.
  [[nodiscard]] virtual bool isSettled() const { return true; }

 signals:
  void headingChanged();
  /// Ask the shell to open an address ("line:L1", "settings").
  void openRequested(const QString& address);
  /// A short word on what was done or failed, shown as a toast.
  void told(const QString& text);
  void settled();
};

}  // namespace linewarden::ui
