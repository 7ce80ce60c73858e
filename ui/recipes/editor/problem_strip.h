// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_checks.h"

#include <QList>
#include <QWidget>

namespace linewarden::ui {

class Button;
class ElidedLabel;

/// How many problems a draft has, the words of one of them, and the way from each to the next.
class ProblemStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit ProblemStrip(QWidget* parent = nullptr);

  void setProblems(const QList<RecipeProblem>& problems);
  /// The next one after the last that was shown, and round again.
  void next();

 signals:
  void jumped(const linewarden::RecipeProblem& problem);

 private:
  class Mark;
  void showCurrent();

  QList<RecipeProblem> problems_;
  int current_ = -1;
  Mark* mark_;
  ElidedLabel* text_;
  Button* next_;
};

}  // namespace linewarden::ui
