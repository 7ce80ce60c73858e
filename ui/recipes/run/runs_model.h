// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/recipe_download.h"

#include <QAbstractTableModel>

namespace linewarden::ui {

/// Downloads as rows, newest first. GUI thread.
class RunsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Started, Who, Recipe, LineId, Order, Outcome, Summary, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setRecords(const QList<DownloadRecord>& records, UtcTime now);
  [[nodiscard]] const QList<DownloadRecord>& records() const { return records_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const DownloadRecord& record, int column) const;
  [[nodiscard]] static QString tip(const DownloadRecord& record, int column);

  QList<DownloadRecord> records_;
  UtcTime now_{};
};

}  // namespace linewarden::ui
