// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipe_filter.h"

#include <QWidget>

class QLineEdit;

namespace linewarden::ui {

class Button;
class ChoiceBox;
class SegmentedChoice;

/// The search field and the choices over the list of recipes, and the button that begins one.
class RecipeFilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit RecipeFilterBar(const Plant& plant, QWidget* parent = nullptr);

  [[nodiscard]] RecipeFilter filter() const;
  /// Shows all that is current again.
  void clear();
  /// Why this person may not begin a recipe; empty: they may.
  void setRefusal(const QString& refusal);
  [[nodiscard]] QLineEdit* search() const { return search_; }

 signals:
  void changed();
  void newWanted();
  /// Down was pressed in the search field: on to the table.
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  ChoiceBox* addChoice(const QString& name, const QString& meaning, const QString& any);

  QLineEdit* search_;
  ChoiceBox* line_;
  ChoiceBox* state_;
  SegmentedChoice* which_;
  Button* new_;
};

}  // namespace linewarden::ui
