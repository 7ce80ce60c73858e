// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_approval.h"
#include "ui/recipes/approvals/signing_rooms.h"
#include "ui/widgets/decision_dialog.h"

class QStackedWidget;

namespace linewarden::ui {

class RecipeCompareView;
class StateView;

/// A version that waits against what is effective now, only to be looked at. Goes when it is
/// closed. GUI thread.
class CompareDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  CompareDialog(const SigningRooms& rooms, const Session& session, const WaitingApproval& waiting,
                QWidget* parent);

  [[nodiscard]] RecipeCompareView* comparison() const { return compare_; }

 private:
  void load();

  SigningRooms rooms_;
  const Session session_;
  const WaitingApproval waiting_;
  QStackedWidget* faces_;
  StateView* failure_;
  RecipeCompareView* compare_;
};

}  // namespace linewarden::ui
