// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/identity/sign_in.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;
class CodeField;
class PasswordField;
class WaitNotice;

/// The console is locked for this person: password and second factor open it again, or
/// someone else signs in. Shows nothing of the plant. GUI thread.
class LockPage final : public QWidget {
  Q_OBJECT

 public:
  LockPage(SignIn& signIn, const QString& plantTitle, QWidget* parent = nullptr);

  /// Who is to unlock, and whether it locked by itself; forgets what was typed.
  void setSession(const Session& session, bool becauseIdle);

 signals:
  void unlocked();
  void switchUserRequested();  ///< sign this person out and let another in

 private:
  void submit();
  void takeAnswer(const Result<void>& answer);
  void setBusy(bool busy);

  SignIn& signIn_;
  Session session_;
  QLabel* who_;
  QLabel* why_;
  PasswordField* password_;
  CodeField* code_;
  Button* unlock_;
  WaitNotice* wait_;
  bool busy_ = false;
};

}  // namespace linewarden::ui
