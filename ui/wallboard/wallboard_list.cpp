// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_list.h"

namespace linewarden::ui {

namespace {
constexpr int shownRole = Qt::UserRole;
}

void WallboardList::show(const QVariantList& values) {
  const int before = static_cast<int>(values_.size());
  const int now = static_cast<int>(values.size());
  if (now < before) {
    beginRemoveRows({}, now, before - 1);
    values_.resize(now);
    endRemoveRows();
  }
  for (int row = 0; row < qMin(before, now); ++row) {
    if (values_[row] == values[row]) continue;
    values_[row] = values[row];
    emit dataChanged(index(row), index(row));
  }
  if (now > before) {
    beginInsertRows({}, before, now - 1);
    values_ += values.sliced(before);
    endInsertRows();
  }
}

int WallboardList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(values_.size());
}

QVariant WallboardList::data(const QModelIndex& index, int role) const {
  const bool isHere = checkIndex(index, CheckIndexOption::IndexIsValid);
  return isHere && role == shownRole ? values_[index.row()] : QVariant();
}

QHash<int, QByteArray> WallboardList::roleNames() const {
  return {{shownRole, QByteArrayLiteral("shown")}};
}

}  // namespace linewarden::ui
