// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/policy_model.h"

#include "ui/access/policy_words.h"
#include "ui/people/people_words.h"

namespace linewarden::ui {

namespace {

bool isNumber(int column) {
  return column == PolicyModel::IdleLock || column == PolicyModel::LongestSession;
}

QVariant alignment(int column) {
  return QVariant::fromValue(
      Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
}

}  // namespace

void PolicyModel::setPolicies(const QList<RolePolicy>& policies) {
  if (policies.size() != policies_.size()) {
    beginResetModel();
    policies_ = policies;
    endResetModel();
    return;
  }
  policies_ = policies;
  if (!policies_.isEmpty()) {
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  }
}

int PolicyModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(policies_.size());
}

int PolicyModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant PolicyModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const RolePolicy& policy = policies_.at(index.row());
  if (role == Qt::TextAlignmentRole) return alignment(index.column());
  if (role == Qt::ToolTipRole && index.column() == RoleTitle) return roleRights(policy.role);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case RoleTitle: return roleTitle(policy.role);
    case Factor: return factorDemandWords(policy.factor);
    case IdleLock: return minutesWords(policy.idleLock);
    case LongestSession: return minutesWords(policy.longestSession);
    case Sessions: return oneSessionWords(policy.oneSession);
    default: return {};
  }
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return alignment(section);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case RoleTitle: return tr("Role");
    case Factor: return tr("Second factor");
    case IdleLock: return tr("Locks after");
    case LongestSession: return tr("Longest session");
    case Sessions: return tr("Sessions");
    default: return {};
  }
}

}  // namespace linewarden::ui
