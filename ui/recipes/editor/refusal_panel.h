// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_checks.h"
#include "ui/widgets/card.h"

class QLabel;
class QPlainTextEdit;

namespace linewarden::ui {

/// Says of a paste or a file why nothing of it was taken: each row and reason, to be read beside
/// the table and copied.
class RefusalPanel final : public Card {
  Q_OBJECT

 public:
  explicit RefusalPanel(QWidget* parent = nullptr);

  void tell(const QString& title, const QString& reasons);
  void tell(const QString& title, const QList<RecipeProblem>& problems);

 private:
  QLabel* title_;
  QPlainTextEdit* reasons_;
};

}  // namespace linewarden::ui
