// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

/// The signatures under a version, each as 21 CFR 11.50 asks: printed name, role, time, meaning;
/// and the fingerprint of the key it was given with.
class SignatureList final : public QWidget {
  Q_OBJECT

 public:
  explicit SignatureList(QWidget* parent = nullptr);

  void show(const RecipeDetails& details, UtcTime now);
  using QWidget::show;

 private:
  [[nodiscard]] QWidget* makeEntry(const RecipeSignature& signature, UtcTime now);

  QWidget* entries_ = nullptr;
  QVBoxLayout* column_;
};

/// The role that a signature states, translated; empty where its document cannot be read.
[[nodiscard]] QString signatureRole(const RecipeSignature& signature);

}  // namespace linewarden::ui
