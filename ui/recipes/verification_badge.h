// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recipes/recipe_verdict.h"

#include <QAbstractButton>

namespace linewarden::ui {

/// What a version is worth as shape and words: good ink and a check where it is verified, the
/// critical shape and the first problem where it is not. Pressed, it asks for every check.
class VerificationBadge final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit VerificationBadge(QWidget* parent = nullptr);

  void show(const RecipeVerdict& verdict);
  using QAbstractButton::show;
  /// It is not known, or why it is not.
  void showUnknown(const QString& text);
  [[nodiscard]] const RecipeVerdict& verdict() const { return verdict_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  RecipeVerdict verdict_;
};

}  // namespace linewarden::ui
