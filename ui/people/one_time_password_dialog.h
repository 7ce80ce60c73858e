// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people.h"
#include "ui/widgets/decision_dialog.h"

namespace linewarden::ui {

/// Shows a one-time password, once: it is kept nowhere. Escape does not leave, so that it is not
/// lost by mistake.
class OneTimePasswordDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  /// What it was made for.
  enum class For { Invitation, Reset };

  OneTimePasswordDialog(const Invited& invited, const QString& displayName, For what, UtcTime now,
                        QWidget* parent);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* makePassword(const QString& password);
  QWidget* makeAdvice(const Invited& invited, For what, UtcTime now);
};

/// What waits for a second person, as a sentence; empty where nothing does.
[[nodiscard]] QString waitingSentence(const QSet<Role>& waiting);

}  // namespace linewarden::ui
