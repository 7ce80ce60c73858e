// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/compare/recipe_rooms.h"
#include "ui/widgets/page.h"

#include "app/recipes/recipe.h"

class QStackedWidget;

namespace linewarden::ui {

class DriftSection;
class RecipeList;
class RecipeView;
class RunSection;
class SegmentedChoice;

/// "Recipes": what lines run with, and whether they do. Address "recipes", "recipes:drift",
/// "recipes:drift/<line>" or "recipes:<id of a version>". GUI thread.
class RecipesPage final : public Page {
  Q_OBJECT

 public:
  explicit RecipesPage(const RecipeRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString context() const override;
  void enter(const Session& session, const QString& place) override;
  void leave() override;
  [[nodiscard]] bool isSettled() const override;
  [[nodiscard]] RecipeView* view() const { return view_; }

 private:
  void listen();
  void showPart(const QString& part);
  void openVersion(RecipeVersionId version);
  void closeVersion();
  void go(const QString& place);
  [[nodiscard]] RunSection* front() const;

  Session session_;
  PersonId lastPerson_;
  bool isOpen_ = false;  ///< a recipe stands in the list's place
  SegmentedChoice* choice_;
  QStackedWidget* faces_;
  RecipeList* list_;
  RecipeView* view_;
  DriftSection* drift_;
};

}  // namespace linewarden::ui
