// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/emergency_model.h"

#include "ui/access/emergency_words.h"
#include "ui/people/people_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/value_format.h"

#include <algorithm>

namespace linewarden::ui {

void EmergencyModel::setAccesses(const QList<EmergencyAccess>& accesses, UtcTime now) {
  now_ = now;
  QList<EmergencyAccess> sorted = accesses;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const EmergencyAccess& one, const EmergencyAccess& other) {
                     return one.opened > other.opened;
                   });
  const bool areSame = std::equal(
      sorted.begin(), sorted.end(), accesses_.begin(), accesses_.end(),
      [](const EmergencyAccess& one, const EmergencyAccess& other) { return one.id == other.id; });
  if (!areSame) {
    beginResetModel();
    accesses_ = sorted;
    endResetModel();
    return;
  }
  accesses_ = sorted;
  if (!accesses_.isEmpty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
}

int EmergencyModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(accesses_.size());
}

int EmergencyModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant EmergencyModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const EmergencyAccess& access = accesses_.at(index.row());
  if (role == Qt::ToolTipRole && index.column() == Opened) return utcText(access.opened);
  if (role == Qt::FontRole && wantsWork(access)) return textFont(TextSize::Body, true);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Opened: return formatMoment(access.opened, now_, QLocale());
    case OpenedAs: return access.openedAs;
    case Workstation: return access.workstation;
    case State: return emergencyState(access, now_, QLocale());
    case ReviewedBy: return access.closed ? reviewersWords(access) : QString();
    default: return {};
  }
}

QVariant EmergencyModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Opened: return tr("Opened");
    case OpenedAs: return tr("Name given");
    case Workstation: return tr("Workstation");
    case State: return tr("State");
    case ReviewedBy: return tr("Reviewed by");
    default: return {};
  }
}

}  // namespace linewarden::ui
