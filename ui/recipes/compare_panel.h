// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/recipes/run/run_section.h"

class QStackedWidget;

namespace linewarden::ui {

class ChoiceBox;
class RecipeCompareView;
class StateView;

/// A version beside another one of the same recipe, the effective one unless somebody chooses.
class ComparePanel final : public RunSection {
  Q_OBJECT

 public:
  explicit ComparePanel(const RecipeRooms& rooms, QWidget* parent = nullptr);

  /// `versions`: all of the recipe.
  void setVersion(const RecipeDetails& details, const QList<RecipeVersion>& versions);
  [[nodiscard]] RecipeCompareView* comparison() const { return view_; }

 protected:
  void load() override;
  void clear() override;

 private:
  enum Face { Loading, Failed, Shown };

  void offer();
  void take(const Result<RecipeDetails>& other);
  [[nodiscard]] const RecipeVersion* usual() const;

  RecipeDetails details_;
  QList<RecipeVersion> versions_;
  Ask ask_;
  ChoiceBox* other_;
  QStackedWidget* faces_;
  StateView* failure_;
  RecipeCompareView* view_;
};

}  // namespace linewarden::ui
