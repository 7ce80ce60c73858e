// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/session.h"
#include "app/identity/sign_in.h"
#include "ui/signin/demo_account.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace linewarden {
class BreakGlass;
}

namespace linewarden::ui {

class Button;
class EmergencyForm;
class EnrolmentWizard;
class OneOf;
class PasswordField;
class SecondFactorForm;
class TextField;
class WaitNotice;

/// Who are you: plant's name, person and password, then code or security key as their own step;
/// waits are counted down. Who was invited or reset sets up their account here; where emergency
/// access is prepared, a quiet link leads to it. With demo accounts, a card below offers them.
/// GUI thread; Argon2id and security keys run elsewhere.
class SignInPage final : public QWidget {
  Q_OBJECT

 public:
  SignInPage(SignIn& signIn, BreakGlass& breakGlass, const QString& plantTitle,
             const QList<DemoAccount>& demoAccounts, QWidget* parent = nullptr);

  /// Forgets what was typed and begins again, with `name` filled in (it may be empty) and, where
  /// there is a reason to be here, that told.
  void reset(const QString& name = {}, const QString& why = {});

 signals:
  void signedIn(const linewarden::Session& session);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void buildEntry(const QString& plantTitle, const QList<DemoAccount>& demoAccounts);
  QWidget* makePasswordStep();
  QWidget* makeNotice(QWidget* parent);
  void connectSteps();
  void offer(const DemoAccount& account);
  void submitPassword();
  void takePasswordAnswer(const Result<PendingSignIn>& answer);
  void beginEnrolment(const PendingSignIn& pending);
  void showEnrolment(const PendingSignIn& pending, const Enrolment& enrolment);
  void endEnrolment();
  void submitCode();
  void takeSecondAnswer(const Result<Session>& answer);
  void startAgain(const QString& why);
  void enter(const Session& session);
  void setBusy(bool busy);
  void showStep(QWidget* step);
  void showWait();
  void lookForEmergency();
  void showEmergencyLink();
  void showNotice(const QString& why);

  SignIn& signIn_;
  BreakGlass& breakGlass_;
  QStackedWidget* pages_;
  QWidget* entry_;
  QWidget* notice_;
  QLabel* why_;
  OneOf* steps_;
  QWidget* first_;
  TextField* name_;
  PasswordField* password_;
  Button* next_;
  SecondFactorForm* second_;
  QWidget* demo_ = nullptr;
  EmergencyForm* emergency_;
  Button* emergencyLink_;
  EnrolmentWizard* enrolment_ = nullptr;
  WaitNotice* wait_;
  QByteArray ticket_;
  bool busy_ = false;
  bool emergencyPrepared_ = false;
};

}  // namespace linewarden::ui
