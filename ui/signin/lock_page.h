// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/identity/session.h"
#include "app/identity/sign_in.h"
#include "ui/signin/demo_people.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;
class CodeField;
class DemoCard;
class PasswordField;
class WaitNotice;

/// What stands over a locked console: the same person opens it with password and code, or
/// another takes over. GUI thread.
class LockPage final : public QWidget {
  Q_OBJECT

 public:
  LockPage(SignIn& signIn, const Clock& clock, QWidget* parent = nullptr);

  void setDemoPeople(const QList<DemoPerson>& people);
  /// The session that is locked, and whether it was for want of input.
  void show(const Session& session, bool becauseIdle);

 signals:
  void unlocked();
  /// Sign this person out and let another in.
  void switchUserRequested();

 private:
  void submit();
  void takeAnswer(const Result<void>& answer);
  void setBusy(bool busy);

  SignIn& signIn_;
  const Clock& clock_;
  Session session_;
  QLabel* who_;
  QLabel* why_;
  PasswordField* password_;
  CodeField* code_;
  Button* unlock_;
  WaitNotice* wait_;
  DemoCard* demo_ = nullptr;
};

}  // namespace linewarden::ui
