// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_checks.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QTableView;

namespace linewarden::ui {

class Button;
class ParameterModel;
class RefusalPanel;

/// The table of a draft's parameters with its tools: edited in place, cells copied to and pasted
/// from a spreadsheet, rows added, removed and moved. What was refused stands under it.
class DraftTable final : public QWidget {
  Q_OBJECT

 public:
  /// `model` outlives it.
  explicit DraftTable(ParameterModel& model, QWidget* parent = nullptr);

  [[nodiscard]] QTableView* view() const { return view_; }
  [[nodiscard]] RefusalPanel* refusals() const { return refusals_; }
  /// Makes the cell of a problem the current one and brings it into sight.
  void jumpTo(const RecipeProblem& problem);
  /// Takes what is typed in an open cell.
  void endEdit();
  void paste(const QString& text);

 signals:
  void importWanted();
  void exportWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildView();
  [[nodiscard]] QHBoxLayout* makeTools();
  Button* addTool(QHBoxLayout& row, const char* name, const char* icon, const QString& verb);
  void showTools();
  bool handleKey(QKeyEvent* key);
  void addRow();
  void removeRows();
  void moveRows(int by);
  void copy();
  void fitColumns();
  /// The rows that the selection touches, from the first to the last; empty: none.
  struct Stretch {
    int first = 0;
    int count = 0;
  };
  [[nodiscard]] Stretch chosenRows() const;

  ParameterModel& model_;
  QTableView* view_;
  RefusalPanel* refusals_;
  Button* remove_ = nullptr;
  Button* up_ = nullptr;
  Button* down_ = nullptr;
  Button* undo_ = nullptr;
  Button* redo_ = nullptr;
};

}  // namespace linewarden::ui
