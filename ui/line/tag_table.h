// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/line/tag_table_model.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace linewarden::ui {

class ElidedLabel;

/// The table of a unit's tags: sorted by any column, filtered by what is typed, Space or a
/// click puts a tag into the trend or takes it out.
class TagTable final : public QWidget {
  Q_OBJECT

 public:
  explicit TagTable(std::shared_ptr<const Plant> plant, QWidget* parent = nullptr);

  void setUnit(const QString& title, const QList<TagId>& tags);
  /// Chooses the tag's row and brings it into sight.
  void showTag(TagId tag);
  [[nodiscard]] TagTableModel* model() const { return model_; }
  [[nodiscard]] QTableView* view() const { return view_; }
  [[nodiscard]] QLineEdit* filter() const { return filter_; }

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void toggleCurrent();
  void fitColumns();

  TagTableModel* model_;
  QSortFilterProxyModel* proxy_;
  QTableView* view_;
  QLineEdit* filter_;
  ElidedLabel* title_;
};

}  // namespace linewarden::ui
