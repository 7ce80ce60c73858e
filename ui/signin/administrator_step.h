// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/wizard_step.h"

namespace linewarden::ui {

class PasswordField;
class TextField;

/// The first administrator: name and password.
class AdministratorStep final : public FirstRunStep {
  Q_OBJECT

 public:
  explicit AdministratorStep(WizardAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override;

 private:
  [[nodiscard]] bool takePassword();

  TextField* displayName_;
  TextField* accountName_;
  PasswordField* password_;
  PasswordField* repeated_;
};

}  // namespace linewarden::ui
