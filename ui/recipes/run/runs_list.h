// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_download.h"
#include "ui/recipes/run/run_section.h"

#include <QHash>

class QStackedWidget;
class QTableView;

namespace linewarden::ui {

class Button;
class RunsModel;
class StateView;

/// What was loaded into PLCs: of a line, of a recipe, or all. Enter or a double click tells what
/// each left there.
class RunsList final : public RunSection {
  Q_OBJECT

 public:
  explicit RunsList(const RecipeRooms& rooms, QWidget* parent = nullptr);

  /// Of this line from now on; empty: of all.
  void showLine(const QString& line);
  /// Of this recipe from now on, on its line.
  void showRecipe(RecipeId recipe, const QString& line);
  [[nodiscard]] QTableView* view() const { return view_; }

 protected:
  void load() override;
  void clear() override;

 private:
  enum Face { Loading, Failed, None, Shown };

  void build();
  void take(const Result<QList<DownloadRecord>>& records);
  void openDetails();
  void showButtons();
  [[nodiscard]] const DownloadRecord* current() const;
  [[nodiscard]] bool mayRestore(const DownloadRecord& record) const;
  [[nodiscard]] QString restoreRefusal(const DownloadRecord& record) const;

  QString line_;
  RecipeId recipe_;
  Ask ask_;
  QHash<QString, qint64> newest_;  ///< download of each line
  RunsModel* model_;
  QTableView* view_;
  QStackedWidget* faces_;
  StateView* failure_;
  Button* details_;
  Button* restore_;
};

}  // namespace linewarden::ui
