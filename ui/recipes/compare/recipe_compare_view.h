// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe.h"
#include "app/recipes/recipe_comparison.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class CompareModel;
class CompareProxy;
class HeaderChangeList;

/// Two versions side by side: what changes in one sentence, the header's changes, and a table of
/// the parameters in which only what changed has the full ink. GUI thread.
class RecipeCompareView final : public QWidget {
  Q_OBJECT

 public:
  explicit RecipeCompareView(QWidget* parent = nullptr);

  /// `before`: nothing where everything is new.
  void show(const std::optional<RecipeContent>& before, const RecipeContent& after,
            const QString& beforeTitle, const QString& afterTitle, const Plant& plant);
  void clear();
  /// Said where there is nothing to compare with; "There is no effective version; everything is
  /// new." unless another is set before show().
  void setNothingBefore(const QString& sentence);
  void setOnlyChanges(bool only);
  [[nodiscard]] bool onlyChanges() const;
  [[nodiscard]] const RecipeComparison& comparison() const { return comparison_; }
  [[nodiscard]] QString sentence() const;
  [[nodiscard]] QTableView* table() const { return view_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildTable();
  void showFace();
  void fitColumns();

  RecipeComparison comparison_;
  QString nothingBefore_;
  QLabel* sentence_;
  QCheckBox* only_;
  HeaderChangeList* header_;
  CompareModel* model_;
  CompareProxy* proxy_;
  QTableView* view_;
  QStackedWidget* faces_;
};

}  // namespace linewarden::ui
