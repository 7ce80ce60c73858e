// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/recipes/recipe_comparison.h"
#include "ui/recipes/compare/compare_words.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>
#include <QString>

namespace linewarden::ui {

/// The parameters of a comparison as rows, in its order. The texts are made once, when it is set.
/// GUI thread.
class CompareModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Before, After, Change, ParameterLimits, Tolerance, Remark, ColumnCount };
  /// Beside Qt's own roles.
  enum DataRole {
    FullInkRole = Qt::UserRole,  ///< this cell is what changed
    UnitRole,                    ///< the end of the text, in quiet ink
    DetailRole,                  ///< said after the text, in quiet ink: the step
    DirectionRole,               ///< 1: rises, -1: falls
    CrossesRole,                 ///< a limit is crossed
    ChangedRole,                 ///< the row holds a change
  };

  using QAbstractTableModel::QAbstractTableModel;

  void set(const RecipeComparison& comparison, const QString& beforeTitle,
           const QString& afterTitle, const Plant* plant);
  [[nodiscard]] bool hasRemarks() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  struct Row {
    ParameterChange change;
    ChangeWords words;
  };

  [[nodiscard]] static QString text(const Row& row, int column);
  [[nodiscard]] static QString tip(const Row& row, int column);
  [[nodiscard]] static QString detail(const Row& row, int column);
  [[nodiscard]] static bool isFullInk(const ParameterChange& change, int column);
  [[nodiscard]] static Qt::Alignment alignmentOf(int column);

  QList<Row> rows_;
  QString beforeTitle_;
  QString afterTitle_;
};

/// Only the rows that change, or all.
class CompareProxy final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  void setOnlyChanges(bool only);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  bool onlyChanges_ = false;
};

}  // namespace linewarden::ui
