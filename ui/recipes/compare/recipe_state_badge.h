// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"

#include <QWidget>

class QPainter;

namespace linewarden::ui {

struct Theme;

/// What verification says of a version's state.
enum class StateVerdict {
  Unknown,  ///< not looked at, or there is nothing to verify
  Verified,
  Broken,  ///< signatures, roles or trail say otherwise
};

/// The shape of a version's state in the square `box`: a draft is dashed, reviews fill up, what is
/// signed is ringed, what is effective full, what was taken away struck.
void paintRecipeState(QPainter& painter, RecipeState state, const QRectF& box, const QColor& ink);
/// The same with its verdict: only what is verified has the good ink and a check, and what does not
/// hold carries the shape and letter of a critical one.
void paintRecipeState(QPainter& painter, const Theme& theme, RecipeState state,
                      StateVerdict verdict, const QRectF& box, const QColor& ink);
/// "Effective, verified", "Effective, but does not verify"
[[nodiscard]] QString recipeStateWords(RecipeState state, StateVerdict verdict);

/// A version's state as shape and word.
class RecipeStateBadge final : public QWidget {
  Q_OBJECT

 public:
  explicit RecipeStateBadge(QWidget* parent = nullptr);

  void setState(RecipeState state, StateVerdict verdict = StateVerdict::Unknown);
  [[nodiscard]] RecipeState state() const { return state_; }
  [[nodiscard]] StateVerdict verdict() const { return verdict_; }
  [[nodiscard]] QString text() const { return recipeStateWords(state_, verdict_); }
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  RecipeState state_ = RecipeState::Draft;
  StateVerdict verdict_ = StateVerdict::Unknown;
};

}  // namespace linewarden::ui
