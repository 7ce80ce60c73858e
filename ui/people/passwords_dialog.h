// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/widgets/decision_dialog.h"

class QLabel;

namespace linewarden::ui {

/// The one-time passwords of an import, shown once: to be copied or saved. Escape does not leave.
class PasswordsDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  PasswordsDialog(QList<Invited> people, UtcTime now, QWidget* parent);

  /// Writes them as CSV, readable by this user alone.
  void save(const QString& path);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* makeTable();
  QWidget* makeTools();
  void chooseFile();
  [[nodiscard]] QString asCsv() const;
  void tell(const QString& text, bool isProblem);

  QList<Invited> people_;
  UtcTime now_;
  QLabel* outcome_;
};

}  // namespace linewarden::ui
