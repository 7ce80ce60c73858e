// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/wizard_step.h"

namespace linewarden::ui {

class RecoveryCodesView;

/// Ten one-time codes for when the phone is gone, to be kept before going on.
class RecoveryCodesStep final : public FirstRunStep {
  Q_OBJECT

 public:
  explicit RecoveryCodesStep(WizardAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override;
  [[nodiscard]] bool canGoOn() const override;

 private:
  RecoveryCodesView* view_;
};

}  // namespace linewarden::ui
