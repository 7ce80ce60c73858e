// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/console/console.h"
#include "app/crypto/secret_bytes.h"
#include "tests/support/manual_clock.h"
#include "ui/settings/view_settings.h"
#include "ui/shell/console_session.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace linewarden::test {

/// A real installation in a temporary folder: one line, one PLC that nobody answers for,
/// one administrator. Made once, copied for each test, since Argon2id takes its time.
class ShellPlace {
 public:
  ShellPlace();

  [[nodiscard]] const ConsolePlace& place() const { return place_; }
  [[nodiscard]] QString code(const Clock& clock) const;
  static QString password() { return QStringLiteral("seven quiet green bottles"); }

 private:
  QTemporaryDir folder_;
  ConsolePlace place_;
};

/// The real window on a real console, with two small pages; a person's hands and eyes.
class ShellDesk {
 public:
  explicit ShellDesk(const ConsolePlace& place);

  /// Opens the place and waits for the sign-in page.
  bool openPlace();
  /// Signs Anna Rossi in by the services.
  bool signIn(const ShellPlace& place);
  /// Types her password and her next code into the lock page and waits for the window.
  [[nodiscard]] bool unlock(const ShellPlace& place);

  template <class Widget = QWidget>
  [[nodiscard]] Widget* find(const char* name) const {
    return window.template findChild<Widget*>(QString::fromLatin1(name));
  }

  ManualClock clock{QDateTime::currentMSecsSinceEpoch()};
  QTemporaryDir settings;
  ui::ViewSettings view;
  ui::ConsoleSession session;
  ui::MainWindow window;
};

}  // namespace linewarden::test
