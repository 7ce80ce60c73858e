// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"

#include <QList>
#include <QWidget>

class QTableWidget;

namespace linewarden::ui {

class Button;

/// The steps of the procedure in their order, with name and note, edited in place.
class StepsEditor final : public QWidget {
  Q_OBJECT

 public:
  explicit StepsEditor(QWidget* parent = nullptr);

  void setSteps(const QList<RecipeStep>& steps);
  [[nodiscard]] QTableWidget* table() const { return table_; }

 signals:
  /// `from` and `to`: where one got another name, else empty.
  void edited(const QList<linewarden::RecipeStep>& steps, const QString& from, const QString& to);

 private:
  void buildTable();
  void showSteps();
  void showTools();
  void take(int row);
  void add();
  void remove();
  void move(int by);

  QList<RecipeStep> steps_;
  QTableWidget* table_;
  Button* remove_;
  Button* up_;
  Button* down_;
  bool isShowing_ = false;
};

}  // namespace linewarden::ui
