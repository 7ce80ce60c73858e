// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/sign_in.h"
#include "ui/signin/wizard_step.h"

namespace linewarden::ui {

class AuthenticatorView;
class CodeField;
class NewPasswordForm;
class OneOf;
class RecoveryCodesView;
class SecurityKeyForm;
class SegmentedChoice;
class WaitNotice;

/// What an enrolment has been told so far.
struct EnrolmentAnswers {
  QByteArray ticket;
  QString accountName;
  QString displayName;
  bool hasSecurityKey = false;
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

/// The last step: a code of the authenticator, new or as it was, or the security key they have
/// ends the enrolment.
class ConfirmCodeStep final : public WizardStep {
  Q_OBJECT

 public:
  ConfirmCodeStep(SignIn& signIn, EnrolmentAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString verb() const override;
  void begin() override;
  /// Starts the work; the outcome comes by a signal or is shown in place.
  [[nodiscard]] bool finish() override;
  [[nodiscard]] bool canGoBack() const override;
  [[nodiscard]] bool canGoOn() const override;

 signals:
  void enrolled(const linewarden::Session& session);
  void passwordRefused(const QString& problem);
  /// The ticket is too old: sign-in begins anew.
  void ended(const QString& why);

 private:
  void addNewAuthenticator();
  void addKnownFactor();
  void useKey(bool use);
  [[nodiscard]] bool usesKey() const;
  void setWorking(bool working);
  void follow(const QFuture<Result<Session>>& enrolment);
  void takeOutcome(const Result<Session>& outcome);

  SignIn& signIn_;
  EnrolmentAnswers& answers_;
  CodeField* code_ = nullptr;
  SegmentedChoice* how_ = nullptr;  ///< null, as the next two: without a security key
  OneOf* ways_ = nullptr;
  SecurityKeyForm* key_ = nullptr;
  WaitNotice* wait_ = nullptr;
  bool working_ = false;
};

}  // namespace linewarden::ui
