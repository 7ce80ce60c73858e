// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/people_csv.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace linewarden::ui {

/// The lines of a file of people: who would be invited, and what is wrong where.
class ImportPreviewModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Line, Account, Name, Roles, Problem, ColumnCount };
  enum DataRole { ProblemRole = Qt::UserRole };  ///< all problems of the line, one a line

  using QAbstractTableModel::QAbstractTableModel;

  void setFile(const PeopleCsv& file);
  /// The first row with a problem; -1: none.
  [[nodiscard]] int firstProblem() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  struct Row {
    int line = 0;
    QString name;
    QString displayName;
    QString roles;
    QStringList problems;
  };
  [[nodiscard]] QString text(const Row& row, int column) const;

  QList<Row> rows_;
};

}  // namespace linewarden::ui
