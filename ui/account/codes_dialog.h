// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/decision_dialog.h"

#include <QStringList>

namespace linewarden::ui {

class RecoveryCodesView;

/// New recovery codes, which are shown this once: it closes when the person says that they have
/// them.
class CodesDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  CodesDialog(const QStringList& codes, QWidget* parent);

  /// Escape does not throw away what is shown only once; a lock of the console does, as for all.
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  RecoveryCodesView* view_;
};

}  // namespace linewarden::ui
