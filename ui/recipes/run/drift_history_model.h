// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/drift_guard.h"

#include <QAbstractTableModel>

#include <memory>

namespace linewarden::ui {

/// What drifted before, newest first. GUI thread.
class DriftHistoryModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Kind, Parameter, Expected, Found, Since, Until, Details, ColumnCount };

  /// The plant tells each tag's digits and unit.
  DriftHistoryModel(std::shared_ptr<const Plant> plant, QObject* parent);

  void setRecords(const QList<DriftRecord>& records, UtcTime now);
  [[nodiscard]] const QList<DriftRecord>& records() const { return records_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const DriftRecord& record, int column) const;
  [[nodiscard]] static QString tip(const DriftRecord& record, int column);
  [[nodiscard]] int decimalsOf(const DriftRecord& record) const;

  const std::shared_ptr<const Plant> plant_;
  QList<DriftRecord> records_;
  UtcTime now_{};
};

}  // namespace linewarden::ui
