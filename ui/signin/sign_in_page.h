// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/identity/sign_in.h"
#include "ui/signin/demo_account.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace linewarden::ui {

class Button;
class PasswordField;
class SecondFactorForm;
class TextField;
class WaitNotice;

/// Who are you: plant's name, person and password, then the second factor as its own
/// step; waits are counted down. With demo accounts, a card below offers them. GUI
/// thread; Argon2id runs elsewhere.
class SignInPage final : public QWidget {
  Q_OBJECT

 public:
  SignInPage(SignIn& signIn, const QString& plantTitle, const QList<DemoAccount>& demoAccounts,
             QWidget* parent = nullptr);

  /// Forgets what was typed and begins again, with `name` filled in (it may be empty).
  void reset(const QString& name = {});

 signals:
  void signedIn(const linewarden::Session& session);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makePasswordStep();
  void offer(const DemoAccount& account);
  void submitPassword();
  void takePasswordAnswer(const Result<PendingSignIn>& answer);
  void submitCode();
  void takeCodeAnswer(const Result<Session>& answer);
  void setBusy(bool busy);
  void showWait();

  SignIn& signIn_;
  QStackedWidget* steps_;
  TextField* name_;
  PasswordField* password_;
  Button* next_;
  SecondFactorForm* second_;
  WaitNotice* wait_;
  QByteArray ticket_;
  bool busy_ = false;
};

}  // namespace linewarden::ui
