// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/people/act_dialog.h"
#include "ui/recipes/compare/recipe_rooms.h"

#include <QList>

#include <optional>

class QComboBox;

namespace linewarden::ui {

class TextField;

/// Product and line, as both dialogs ask for them.
class ProductFields final : public QWidget {
  Q_OBJECT

 public:
  ProductFields(const Plant& plant, QWidget* parent);

  void setProduct(const QString& product);
  void setLine(const QString& line);
  [[nodiscard]] QString product() const;
  [[nodiscard]] QString line() const;
  /// Whether a product is named; where not, it says so and takes the focus.
  [[nodiscard]] bool check();

 signals:
  void entered();  ///< Enter was pressed
  void changed();

 private:
  TextField* product_;
  QComboBox* line_;
};

/// Begins a recipe: its product and line, and where its first content comes from.
class NewRecipeDialog final : public ActDialog {
  Q_OBJECT

 public:
  /// `versions`: those that may be copied.
  NewRecipeDialog(const RecipeRooms& rooms, const Session& session,
                  const QList<RecipeVersion>& versions, QWidget* parent);

 signals:
  void drafted(linewarden::RecipeVersionId version);

 private:
  void start();

  RecipeRooms rooms_;
  Session session_;
  ProductFields* fields_;
  QComboBox* source_;
};

/// A new draft with the content of a version, for another product or line or as the next version
/// of the same recipe.
class CopyDialog final : public ActDialog {
  Q_OBJECT

 public:
  CopyDialog(const RecipeRooms& rooms, const Session& session, const RecipeVersion& source,
             QWidget* parent);

 signals:
  void drafted(linewarden::RecipeVersionId version);

 private:
  void start();

  RecipeRooms rooms_;
  Session session_;
  RecipeVersionId source_;
  ProductFields* fields_;
};

}  // namespace linewarden::ui
