// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "app/crypto/secret_bytes.h"

#include <QStringList>
#include <QWidget>

namespace linewarden::ui {

/// What the first run has been told so far. In memory alone until the last step.
struct WizardAnswers {
  ConsolePlace place;
  bool keyFileGiven = false;  ///< on the command line: not asked for
  QString plantFile;
  QString plantTitle;
  QString accountName;
  QString displayName;
  SecretBytes password;
  SecretBytes totpSecret;
  QStringList recoveryCodes;
  QStringList recoveryPhrase;
};

/// One step of a wizard.
class WizardStep : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  [[nodiscard]] virtual QString title() const = 0;
  /// The verb of the button that leaves this step.
  [[nodiscard]] virtual QString verb() const { return tr("Continue"); }
  /// The step comes to the front.
  virtual void begin() {}
  /// Takes what was entered into the answers; false when something is wrong, which is then
  /// shown in place.
  [[nodiscard]] virtual bool finish() = 0;
  /// Whether there is a way back from here, and a way on.
  [[nodiscard]] virtual bool canGoBack() const { return true; }
  [[nodiscard]] virtual bool canGoOn() const { return true; }

 signals:
  void wayChanged();     ///< canGoBack or canGoOn is another
  void goOnRequested();  ///< as if the button were pressed
};

/// One step of the first run.
class FirstRunStep : public WizardStep {
  Q_OBJECT

 public:
  explicit FirstRunStep(WizardAnswers& answers, QWidget* parent = nullptr)
      : WizardStep(parent), answers_(answers) {}

 protected:
  WizardAnswers& answers() { return answers_; }

 private:
  WizardAnswers& answers_;
};

}  // namespace linewarden::ui
