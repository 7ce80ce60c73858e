// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/console/console.h"

#include <QWidget>

#include <memory>

namespace linewarden::ui {

class WizardFrame;
struct WizardAnswers;

/// The first run: plant file, first administrator, second factor, recovery codes, recovery
/// phrase, then the set-up itself. Nothing is on the disk before the last step. GUI thread.
class FirstRunWizard final : public QWidget {
  Q_OBJECT

 public:
  /// `place`: where the installation is to be; its key file, where one is named, is used and the
  /// person is not asked.
  FirstRunWizard(const Clock& clock, ConsolePlace place, QWidget* parent = nullptr);
  ~FirstRunWizard() override;

 signals:
  /// The place is set up and can be opened.
  void finished(const linewarden::ConsolePlace& place);

 private:
  std::unique_ptr<WizardAnswers> answers_;
  WizardFrame* frame_;
};

}  // namespace linewarden::ui
