// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/alarm_definition.h"
#include "ui/widgets/priority.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace linewarden::ui {

/// One cell of a table of figures.
struct FigureCell {
  QString text;
  std::optional<double> share;     ///< 0 to 1, drawn as a bar beside the text
  Priority mark = Priority::None;  ///< drawn before the text
};
struct FigureRow {
  AlarmId alarm;  ///< that a click opens; invalid where it opens none
  QList<FigureCell> cells;
};
struct FigureColumn {
  QString title;
  bool isNumber = false;   ///< to the right
  bool stretches = false;  ///< takes what is left over; its text wraps
};

/// A few rows of figures, set as a whole. GUI thread.
class FiguresTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// Beside Qt's own roles.
  enum DataRole {
    ShareRole = Qt::UserRole,  ///< double; invalid where there is none
    MarkRole,                  ///< Priority as int
    WrapRole,                  ///< bool
  };

  FiguresTableModel(QList<FigureColumn> columns, QObject* parent);

  void setRows(const QList<FigureRow>& rows);
  [[nodiscard]] const QList<FigureColumn>& columns() const { return columns_; }
  [[nodiscard]] AlarmId alarmAt(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  [[nodiscard]] QString spoken(const FigureCell& cell, const FigureColumn& column) const;
  [[nodiscard]] static QVariant alignmentOf(const FigureColumn& column);

  const QList<FigureColumn> columns_;
  QList<FigureRow> rows_;
};

}  // namespace linewarden::ui
