// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe.h"
#include "ui/people/cell_delegate.h"
#include "ui/recipes/run/run_section.h"

#include <QTimer>

class QTableView;

namespace linewarden::ui {

class RecipeParameterModel;

/// Draws a parameter's row: units in quiet ink, limits as a small bar, what is read now as the line
/// pages do; a step's head in strong type.
class RecipeParameterDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit RecipeParameterDelegate(const RecipeParameterModel& model, QObject* parent);

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;

 private:
  const RecipeParameterModel& model_;
};

/// A version's parameters beside what the PLC holds now, read each second while it is in sight.
class RecipeParameterTable final : public RunSection {
  Q_OBJECT

 public:
  explicit RecipeParameterTable(const RecipeRooms& rooms, QWidget* parent = nullptr);

  void setContent(const RecipeContent& content);
  [[nodiscard]] RecipeParameterModel* model() const { return model_; }
  [[nodiscard]] QTableView* view() const { return view_; }

 protected:
  void load() override;
  void clear() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildView();
  void read();
  void fitColumns();

  RecipeContent content_;
  RecipeParameterModel* model_;
  QTableView* view_;
  QTimer timer_;
};

}  // namespace linewarden::ui
