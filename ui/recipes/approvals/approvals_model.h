// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe_approval.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

#include <memory>

namespace linewarden::ui {

/// The versions that wait for a signature, as rows, in the service's order. GUI thread.
class ApprovalsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Product, ProductionLine, Wanted, Author, Since, Due, May, ColumnCount };
  /// Beside Qt's own roles.
  enum DataRole {
    DetailRole = Qt::UserRole,  ///< said after the text, in quiet ink: version and title
    OverdueRole,
    MineRole,  ///< this person may sign it
    RowRole,   ///< the row of the list that was set
  };

  ApprovalsModel(std::shared_ptr<const Plant> plant, QObject* parent);

  /// Where the same versions come again in the same order, the rows stay: who is chosen stays so.
  void setWaiting(const QList<WaitingApproval>& waiting, UtcTime now);
  /// Time went on: ages and what is due are another.
  void setNow(UtcTime now);
  [[nodiscard]] const QList<WaitingApproval>& waiting() const { return waiting_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString text(const WaitingApproval& waiting, int column) const;
  [[nodiscard]] QString tip(const WaitingApproval& waiting, int column) const;
  [[nodiscard]] QString sentence(const WaitingApproval& waiting) const;

  std::shared_ptr<const Plant> plant_;
  QList<WaitingApproval> waiting_;
  UtcTime now_{};
};

/// What this person may sign, or all.
class ApprovalsProxy final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  void setMineOnly(bool mineOnly);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  bool mineOnly_ = true;
};

}  // namespace linewarden::ui
