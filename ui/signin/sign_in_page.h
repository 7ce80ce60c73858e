// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/identity/session.h"
#include "app/identity/sign_in.h"
#include "ui/signin/demo_people.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class Button;
class DemoCard;
class PasswordField;
class SecondFactorForm;
class TextField;
class WaitNotice;

/// Signing in: person and password, then the second factor as a step of its own. GUI thread.
class SignInPage final : public QWidget {
  Q_OBJECT

 public:
  SignInPage(SignIn& signIn, const Clock& clock, const QString& plantTitle,
             QWidget* parent = nullptr);

  /// Shows who can sign in to the demo plant, with password and current code.
  void setDemoPeople(const QList<DemoPerson>& people);
  /// Back to the first step with empty fields; `name` may be empty.
  void startAnew(const QString& name = {});

 signals:
  void signedIn(const linewarden::Session& session);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makePasswordStep();
  void submitPassword();
  void takePasswordAnswer(const Result<PendingSignIn>& answer);
  void submitCode();
  void takeCodeAnswer(const Result<Session>& answer);
  void setBusy(bool busy);
  void showWait();

  SignIn& signIn_;
  const Clock& clock_;
  QStackedWidget* steps_;
  TextField* name_;
  PasswordField* password_;
  Button* next_;
  SecondFactorForm* second_;
  WaitNotice* wait_;
  DemoCard* demo_ = nullptr;
  QByteArray ticket_;
  bool busy_ = false;
};

}  // namespace linewarden::ui
