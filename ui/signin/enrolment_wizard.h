// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/sign_in.h"

#include <QWidget>

#include <memory>

namespace linewarden::ui {

class WizardFrame;
struct EnrolmentAnswers;

/// Somebody's first sign-in, or their first after a reset: their own password, recovery codes,
/// and a second factor. Nothing is stored before the last step. GUI thread.
class EnrolmentWizard final : public QWidget {
  Q_OBJECT

 public:
  EnrolmentWizard(SignIn& signIn, const PendingSignIn& pending, const QString& accountName,
                  const Enrolment& enrolment, QWidget* parent = nullptr);
  ~EnrolmentWizard() override;

 signals:
  void enrolled(const linewarden::Session& session);
  /// They left, or took too long (then with a reason): sign-in begins anew.
  void left(const QString& why);

 private:
  std::unique_ptr<EnrolmentAnswers> answers_;
  WizardFrame* frame_;
};

}  // namespace linewarden::ui
