// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_verification.h"
#include "ui/widgets/decision_dialog.h"

namespace linewarden::ui {

/// Every check of a version and what was found. Opened with open(); goes when it is closed.
class ChecksDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  ChecksDialog(const RecipeVerification& verification, QWidget* parent);
};

}  // namespace linewarden::ui
