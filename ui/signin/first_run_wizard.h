// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"

#include <QWidget>

#include <memory>

namespace linewarden::ui {

/// The first run, step by step: plant file or demo plant; first administrator; password;
/// second factor with its QR code, confirmed by a code; recovery phrase, confirmed; ten
/// recovery codes. Then it sets the place up (off the GUI thread). Fills the window.
class FirstRunWizard : public QWidget {
  Q_OBJECT

 public:
  /// `place`: where the installation is to be made.
  FirstRunWizard(const Clock& clock, ConsolePlace place, QWidget* parent = nullptr);
  ~FirstRunWizard() override;

 signals:
  /// The place is set up and can be opened.
  void finished(const linewarden::ConsolePlace& place);

 private:
  class Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace linewarden::ui
