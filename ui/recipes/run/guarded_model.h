// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/drift_guard.h"

#include <QAbstractTableModel>

namespace linewarden::ui {

/// Guarded parameters as rows: drifted ones first, then those that cannot be read. GUI thread.
class GuardedModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { State, Name, Signed, Found, Difference, Tolerance, Since, Flips, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Where the same parameters come in the same order, the rows stay.
  void setParameters(const QList<GuardedParameter>& parameters, UtcTime now);
  [[nodiscard]] const QList<GuardedParameter>& parameters() const { return parameters_; }
  [[nodiscard]] int rowOf(const QString& name) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const GuardedParameter& parameter, int column) const;
  [[nodiscard]] static QString tip(const GuardedParameter& parameter, int column);

  QList<GuardedParameter> parameters_;
  UtcTime now_{};
};

}  // namespace linewarden::ui
