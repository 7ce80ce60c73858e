// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figures_table_model.h"

namespace linewarden::ui {

FiguresTableModel::FiguresTableModel(QList<FigureColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void FiguresTableModel::setRows(const QList<FigureRow>& rows) {
  beginResetModel();
  rows_ = rows;
  endResetModel();
}

AlarmId FiguresTableModel::alarmAt(int row) const {
  return row >= 0 && row < rows_.size() ? rows_.at(row).alarm : AlarmId();
}

int FiguresTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FiguresTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant FiguresTableModel::alignmentOf(const FigureColumn& column) {
  const Qt::Alignment side = column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
  return QVariant(side | Qt::AlignVCenter);
}

QString FiguresTableModel::spoken(const FigureCell& cell, const FigureColumn& column) const {
  const QString text = cell.mark == Priority::None
                           ? cell.text
                           : priorityWord(cell.mark) + QStringLiteral(", ") + cell.text;
  return column.title + QStringLiteral(": ") + text;
}

QVariant FiguresTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const FigureCell cell = rows_.at(index.row()).cells.value(index.column());
  const FigureColumn& column = columns_.at(index.column());
  switch (role) {
    case Qt::DisplayRole: return cell.text;
    // As plain text: what looks like markup in a title is none.
    case Qt::ToolTipRole: return QStringLiteral("<span>%1</span>").arg(cell.text.toHtmlEscaped());
    case Qt::AccessibleTextRole: return spoken(cell, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case ShareRole: return cell.share ? QVariant(*cell.share) : QVariant();
    case MarkRole: return static_cast<int>(cell.mark);
    case WrapRole: return column.stretches;
    default: return {};
  }
}

QVariant FiguresTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columns_.size()) return {};
  if (role == Qt::DisplayRole) return columns_.at(section).title;
  if (role == Qt::TextAlignmentRole) return alignmentOf(columns_.at(section));
  return {};
}

}  // namespace linewarden::ui
