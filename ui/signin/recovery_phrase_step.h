// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/wizard_step.h"

#include <QList>

class QCheckBox;
class QGridLayout;

namespace linewarden::ui {

class TextField;

/// The 24 words that open the store when keyring or key file are lost.
class RecoveryPhraseStep final : public FirstRunStep {
  Q_OBJECT

 public:
  explicit RecoveryPhraseStep(WizardAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override { return canGoOn(); }
  [[nodiscard]] bool canGoOn() const override;

 private:
  QGridLayout* grid_;
  QCheckBox* written_;
};

/// Asks for some of the words, so that nobody goes on without having written them down.
class ConfirmPhraseStep final : public FirstRunStep {
  Q_OBJECT

 public:
  explicit ConfirmPhraseStep(WizardAnswers& answers, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void begin() override;
  [[nodiscard]] bool finish() override;
  /// Which words are asked for, from 0.
  [[nodiscard]] const QList<int>& asked() const { return asked_; }

 private:
  QList<int> asked_;
  QList<TextField*> words_;
  QWidget* place_;
};

}  // namespace linewarden::ui
