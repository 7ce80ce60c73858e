// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "ui/signin/wizard_step.h"

namespace linewarden::ui {

class AuthenticatorView;

/// Enrols an authenticator app: the secret as QR code and spelled, confirmed by a code.
class SecondFactorStep final : public FirstRunStep {
  Q_OBJECT

 public:
  SecondFactorStep(WizardAnswers& answers, const Clock& clock, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override;

 private:
  const Clock& clock_;
  AuthenticatorView* view_;
};

}  // namespace linewarden::ui
