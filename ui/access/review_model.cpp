// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_model.h"

#include "ui/access/review_words.h"
#include "ui/people/people_words.h"

#include <algorithm>

namespace linewarden::ui {

void ReviewModel::setItems(const QList<AccessReviewItem>& items, UtcTime now) {
  now_ = now;
  const bool areSame = std::equal(items.begin(), items.end(), items_.begin(), items_.end(),
                                  [](const AccessReviewItem& one, const AccessReviewItem& other) {
                                    return one.id == other.id;
                                  });
  if (!areSame) {
    beginResetModel();
    items_ = items;
    endResetModel();
    return;
  }
  items_ = items;
  if (!items_.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::text(const AccessReviewItem& item, int column) const {
  switch (column) {
    case Holder: return item.displayName;
    case HeldRole: return roleTitle(item.role);
    case Since: return dayText(item.granted, QLocale());
    case GivenBy: return giverWord(item.grantedBy);
    case LastUsed: return lastUsedWords(item.lastUsed, now_);
    case Decision: return decisionWord(item.decision);
    default: return {};
  }
}

QString ReviewModel::tip(const AccessReviewItem& item, int column) const {
  switch (column) {
    case Holder:
      return item.disabled
                 ? tr("%1; the account is disabled").arg(fullName(item.displayName, item.name))
                 : fullName(item.displayName, item.name);
    case HeldRole: return roleRights(item.role);
    case Since: return utcText(item.granted);
    case LastUsed: return item.lastUsed ? utcText(*item.lastUsed) : QString();
    case Decision: {
      if (!item.decided) return {};
      const QString by = tr("Decided by %1, %2").arg(item.decidedBy, utcText(*item.decided));
      return item.note.isEmpty() ? by : by + QLatin1Char('\n') + item.note;
    }
    default: return {};
  }
}

QVariant ReviewModel::sortKey(const AccessReviewItem& item, int column) const {
  switch (column) {
    case HeldRole: return static_cast<int>(item.role);
    case Since: return toMillis(item.granted);
    case LastUsed: return item.lastUsed ? toMillis(*item.lastUsed) : qint64{0};
    case Decision: return static_cast<int>(item.decision);
    default: return text(item, column);
  }
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const AccessReviewItem& item = items_.at(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return text(item, column);
    case Qt::ToolTipRole: return tip(item, column);
    case Qt::AccessibleTextRole:
      if (column == LastUsed && isLongUnused(item, now_)) {
        return tr("%1, not used for long").arg(text(item, column));
      }
      return text(item, column);
    case ItemRole: return QVariant::fromValue(item);
    case SortRole: return sortKey(item, column);
    case LongUnusedRole: return isLongUnused(item, now_);
    default: return {};
  }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Holder: return tr("Person");
    case HeldRole: return tr("Role");
    case Since: return tr("Held since");
    case GivenBy: return tr("Given by");
    case LastUsed: return tr("Last used");
    case Decision: return tr("Decision");
    default: return {};
  }
}

}  // namespace linewarden::ui
