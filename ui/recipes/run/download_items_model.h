// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_download.h"

#include <QAbstractTableModel>

class QTableView;

namespace linewarden::ui {

/// The values of a download as rows, in the order of writing. GUI thread.
class DownloadItemsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Parameter, Tag, Before, Wanted, Difference, Found, State, ColumnCount };
  /// Before, while and after they are written.
  enum class Stage { Planned, Running, Ended };

  DownloadItemsModel(Stage stage, QObject* parent);

  void setItems(const QList<DownloadItem>& items);
  /// So many of the items are done; the next one is being written.
  void setDone(int done);
  [[nodiscard]] const QList<DownloadItem>& items() const { return items_; }
  /// Only the columns that tell something at this stage.
  void hideColumns(QTableView& view) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(int row, int column) const;
  [[nodiscard]] QString stateText(int row) const;
  [[nodiscard]] QString tip(int row, int column) const;
  [[nodiscard]] QVariant mark(int row) const;

  const Stage stage_;
  QList<DownloadItem> items_;
  int done_ = 0;
};

}  // namespace linewarden::ui
