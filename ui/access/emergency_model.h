// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/break_glass.h"

#include <QAbstractTableModel>
#include <QList>

namespace linewarden::ui {

/// Openings of the emergency account as rows, newest first. GUI thread.
class EmergencyModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Opened, OpenedAs, Workstation, State, ReviewedBy, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setAccesses(const QList<EmergencyAccess>& accesses, UtcTime now);
  [[nodiscard]] const QList<EmergencyAccess>& accesses() const { return accesses_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  QList<EmergencyAccess> accesses_;
  UtcTime now_{};
};

}  // namespace linewarden::ui
