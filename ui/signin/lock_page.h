// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/identity/sign_in.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;
class ProofForm;

/// The console is locked for this person: password and second factor (a code or a security key)
/// open it again, or someone else signs in. Shows nothing of the plant. GUI thread.
class LockPage final : public QWidget {
  Q_OBJECT

 public:
  LockPage(SignIn& signIn, const QString& plantTitle, QWidget* parent = nullptr);

  /// Who is to unlock, and whether it locked by itself; forgets what was typed.
  void setSession(const Session& session, bool becauseIdle);
  /// Forgets what was typed and stops a key that is asked.
  void forget();

 signals:
  void unlocked();
  void switchUserRequested();  ///< sign this person out and let another in

 private:
  void unlock(const std::shared_ptr<Proof>& proof);
  void showButton();

  SignIn& signIn_;
  Session session_;
  QLabel* who_;
  QLabel* why_;
  ProofForm* form_;
  Button* unlock_;
};

}  // namespace linewarden::ui
