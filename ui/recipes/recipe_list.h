// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_verification.h"
#include "ui/recipes/run/run_section.h"

class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class RecipeFilterBar;
class RecipeListModel;
class StateView;

/// All recipes: the current versions, or every one. Enter or a double click opens one; typing over
/// the table searches.
class RecipeList final : public RunSection {
  Q_OBJECT

 public:
  explicit RecipeList(const RecipeRooms& rooms, QWidget* parent = nullptr);

  [[nodiscard]] RecipeFilterBar* filters() const { return filters_; }
  [[nodiscard]] QTableView* view() const { return view_; }
  /// Makes this version's row the current one; nothing where a filter hides it.
  void choose(RecipeVersionId version);

 signals:
  void opened(linewarden::RecipeVersionId version);
  /// A new recipe was begun.
  void drafted(linewarden::RecipeVersionId version);

 protected:
  void load() override;
  void clear() override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Face { Loading, Failed, NoRecipes, NoneFound, Shown };

  void build();
  void buildView();
  void take(const Result<QList<RecipeVersion>>& versions);
  void takeVerdicts(const Result<QList<RecipeVerification>>& verifications);
  void showFiltered();
  void fitColumns();
  void beginRecipe();
  [[nodiscard]] RecipeVersionId current() const;

  QList<RecipeVersion> versions_;
  Ask askList_;
  Ask askVerdicts_;
  bool isLoaded_ = false;
  RecipeFilterBar* filters_;
  RecipeListModel* model_;
  QSortFilterProxyModel* proxy_;
  QTableView* view_;
  QStackedWidget* faces_;
  StateView* failure_ = nullptr;
};

}  // namespace linewarden::ui
