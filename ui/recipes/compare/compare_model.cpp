// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/compare_model.h"

#include <QLocale>

#include <algorithm>

namespace linewarden::ui {

void CompareModel::set(const RecipeComparison& comparison, const QString& beforeTitle,
                       const QString& afterTitle, const Plant* plant) {
  const QLocale locale;
  beginResetModel();
  beforeTitle_ = beforeTitle;
  afterTitle_ = afterTitle;
  rows_.clear();
  rows_.reserve(comparison.parameters.size());
  for (const ParameterChange& change : comparison.parameters) {
    rows_.append({change, changeWords(change, plant, locale)});
  }
  endResetModel();
}

bool CompareModel::hasRemarks() const {
  return std::any_of(rows_.begin(), rows_.end(),
                     [](const Row& row) { return !row.words.remark.isEmpty(); });
}

int CompareModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString CompareModel::text(const Row& row, int column) {
  switch (column) {
    case Name: return row.words.name;
    case Before: return row.words.before;
    case After: return row.words.after;
    case Change: return row.words.change;
    case ParameterLimits: return row.words.limits;
    case Tolerance: return row.words.tolerance;
    case Remark: return row.words.remark;
    default: return {};
  }
}

QString CompareModel::tip(const Row& row, int column) {
  if (column != Name) return text(row, column);
  const RecipeParameter& shown = row.change.after ? *row.change.after : *row.change.before;
  QString tip = shown.name;
  if (!shown.tag.isEmpty()) tip += QLatin1Char('\n') + tr("Tag %1").arg(shown.tag);
  if (!shown.note.isEmpty()) tip += QLatin1Char('\n') + shown.note;
  return tip;
}

QString CompareModel::detail(const Row& row, int column) {
  if (column != Name) return {};
  return row.change.after ? row.change.after->step : row.change.before->step;
}

// Only what changed has the full ink; a new or removed row has it as a whole.
bool CompareModel::isFullInk(const ParameterChange& change, int column) {
  switch (change.kind) {
    case ChangeKind::Same: return false;
    case ChangeKind::Removed: return column != After;
    case ChangeKind::Added: return column != Before;
    case ChangeKind::Changed: break;
  }
  switch (column) {
    case Before:
    case After:
    case Change: return change.valueChanged;
    case ParameterLimits: return change.limitsChanged;
    case Tolerance: return change.toleranceChanged;
    default: return true;
  }
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Row& row = rows_.at(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::AccessibleTextRole: return column == Name ? row.words.sentence : text(row, column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    case FullInkRole: return isFullInk(row.change, column);
    case UnitRole:
      if (column == Before) return row.words.beforeUnit;
      return column == After ? row.words.afterUnit : QString();
    case DetailRole: return detail(row, column);
    case DirectionRole: return column == Change ? directionOf(row.change) : 0;
    case CrossesRole: return crosses(row.change);
    case ChangedRole: return row.change.kind != ChangeKind::Same;
    default: return {};
  }
}

Qt::Alignment CompareModel::alignmentOf(int column) {
  const bool isNumber = column == Before || column == After || column == Change;
  return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant::fromValue(alignmentOf(section));
  if (role == Qt::ToolTipRole && section == Before) return beforeTitle_;
  if (role == Qt::ToolTipRole && section == After) return afterTitle_;
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Parameter");
    case Before: return beforeTitle_;
    case After: return afterTitle_;
    case Change: return tr("Change");
    case ParameterLimits: return tr("Limits");
    case Tolerance: return tr("Tolerance");
    case Remark: return tr("Remark");
    default: return {};
  }
}

void CompareProxy::setOnlyChanges(bool only) {
  onlyChanges_ = only;
  invalidateFilter();
}

bool CompareProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  return !onlyChanges_ ||
         sourceModel()->index(row, 0, parent).data(CompareModel::ChangedRole).toBool();
}

}  // namespace linewarden::ui
