// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "ui/signin/wizard_step.h"

class QLabel;
class QProgressBar;

namespace linewarden::ui {

/// Says what will be made, and makes it.
class SetUpStep final : public FirstRunStep {
  Q_OBJECT

 public:
  SetUpStep(WizardAnswers& answers, const Clock& clock, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString verb() const override;
  void begin() override;
  /// Starts the work; the outcome comes by done() or is shown in place.
  [[nodiscard]] bool finish() override;
  [[nodiscard]] bool canGoBack() const override { return !working_; }
  [[nodiscard]] bool canGoOn() const override { return !working_; }

 signals:
  void done();

 private:
  void takeOutcome(const Result<void>& outcome);

  const Clock& clock_;
  QLabel* summary_;
  QLabel* problem_;
  QProgressBar* progress_;
  bool working_ = false;
};

}  // namespace linewarden::ui
