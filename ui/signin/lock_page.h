// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"

#include <QWidget>

#include <memory>

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

/// The console is locked for this person: password and second factor open it again, or
/// someone else signs in. Shows nothing of the plant. GUI thread.
class LockPage : public QWidget {
  Q_OBJECT

 public:
  LockPage(SignIn& signIn, const QString& plantTitle, QWidget* parent = nullptr);
  ~LockPage() override;

  /// Who is to unlock, and whether it locked by itself; forgets what was typed.
  void setSession(const Session& session, bool becauseIdle);

 signals:
  void unlocked();
  void switchUserRequested();

 private:
  class Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace linewarden::ui
