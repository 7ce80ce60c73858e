// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/access_policy.h"

#include <QAbstractTableModel>
#include <QList>

namespace linewarden::ui {

/// What each role demands, as rows. GUI thread.
class PolicyModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { RoleTitle, Factor, IdleLock, LongestSession, Sessions, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setPolicies(const QList<RolePolicy>& policies);
  [[nodiscard]] const QList<RolePolicy>& policies() const { return policies_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  QList<RolePolicy> policies_;
};

}  // namespace linewarden::ui
