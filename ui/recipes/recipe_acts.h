// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_verification.h"
#include "ui/recipes/compare/recipe_rooms.h"
#include "ui/recipes/recipe_act_rules.h"

#include <QObject>

#include <optional>

class QWidget;

namespace linewarden::ui {

struct RecipePaper;

/// Does with a version what its buttons say: asks where something has to be asked, and tells what
/// came of it. GUI thread.
class RecipeActs final : public QObject {
  Q_OBJECT

 public:
  /// Dialogs open over `window`, which is its parent.
  RecipeActs(const RecipeRooms& rooms, QWidget* window);

  /// What is known of another version is forgotten.
  void setCase(const RecipeCase& which);
  void setVerification(std::optional<RecipeVerification> verification);
  [[nodiscard]] const RecipeCase& current() const { return case_; }
  [[nodiscard]] QString refusal(RecipeAct act) const;
  void run(RecipeAct act);
  /// Opens every check; nothing while it is not verified yet.
  void showChecks();

  /// Writes the version to a file: PDF, JSON or CSV, by the name's end. told() says what came of
  /// it.
  void exportTo(const QString& path);
  void saveFile(const QString& name, const QString& path);
  void choosePdf();
  void chooseExport(const QString& ending);
  void chooseSaveFile(const QString& name);
  void print();

 signals:
  void told(const QString& text);
  void editWanted();
  /// A new draft was begun.
  void drafted(linewarden::RecipeVersionId version);
  /// Something of the version may be different now.
  void changed();

 private:
  void newVersion();
  void copy();
  void sign();
  void reject();
  void withdraw();
  void load();
  [[nodiscard]] RecipePaper paper() const;
  [[nodiscard]] QString fileName(const QString& ending) const;

  RecipeRooms rooms_;
  QWidget* window_;
  RecipeCase case_;
  std::optional<RecipeVerification> verification_;
};

}  // namespace linewarden::ui
