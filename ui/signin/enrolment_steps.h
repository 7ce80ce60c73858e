// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/sign_in.h"
#include "ui/signin/wizard_step.h"

namespace linewarden::ui {

class AuthenticatorView;
class CodeField;
class NewPasswordForm;
class RecoveryCodesView;
class WaitNotice;

/// What an enrolment has been told so far.
struct EnrolmentAnswers {
  QByteArray ticket;
  QString accountName;
  QString displayName;
  Enrolment enrolment;
  SecretBytes password;
};

/// A password of one's own in place of the one-time one.
class ChoosePasswordStep final : public WizardStep {
  Q_OBJECT

 public:
  explicit ChoosePasswordStep(EnrolmentAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override;
  /// The service did not take the password.
  void refuse(const QString& problem);

 private:
  EnrolmentAnswers& answers_;
  NewPasswordForm* form_;
};

/// The recovery codes of this enrolment, to be kept.
class KeepCodesStep final : public WizardStep {
  Q_OBJECT

 public:
  explicit KeepCodesStep(const EnrolmentAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override { return canGoOn(); }
  [[nodiscard]] bool canGoOn() const override;

 private:
  const EnrolmentAnswers& answers_;
  RecoveryCodesView* view_;
};

/// The last step: a code of the authenticator, new or as it was, ends the enrolment.
class ConfirmCodeStep final : public WizardStep {
  Q_OBJECT

 public:
  ConfirmCodeStep(SignIn& signIn, EnrolmentAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString verb() const override;
  void begin() override;
  /// Starts the work; the outcome comes by a signal or is shown in place.
  [[nodiscard]] bool finish() override;
  [[nodiscard]] bool canGoBack() const override { return !working_; }
  [[nodiscard]] bool canGoOn() const override;

 signals:
  void enrolled(const linewarden::Session& session);
  void passwordRefused(const QString& problem);
  /// The ticket is too old: sign-in begins anew.
  void ended(const QString& why);

 private:
  void takeOutcome(const Result<Session>& outcome);

  SignIn& signIn_;
  EnrolmentAnswers& answers_;
  AuthenticatorView* view_ = nullptr;
  CodeField* code_;
  WaitNotice* wait_;
  bool working_ = false;
};

}  // namespace linewarden::ui
