// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/approvals_model.h"

#include "ui/people/people_words.h"
#include "ui/recipes/approvals/approval_words.h"
#include "ui/recipes/compare/recipe_words.h"
#include "ui/widgets/value_format.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace linewarden::ui {

namespace {

bool isSameRow(const WaitingApproval& one, const WaitingApproval& other) {
  return one.version.id == other.version.id && one.meaning == other.meaning;
}

}  // namespace

ApprovalsModel::ApprovalsModel(std::shared_ptr<const Plant> plant, QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)) {}

void ApprovalsModel::setWaiting(const QList<WaitingApproval>& waiting, UtcTime now) {
  const bool areSame =
      std::equal(waiting.begin(), waiting.end(), waiting_.begin(), waiting_.end(), isSameRow);
  if (!areSame) {
    beginResetModel();
    waiting_ = waiting;
    now_ = now;
    endResetModel();
    return;
  }
  waiting_ = waiting;
  setNow(now);
}

void ApprovalsModel::setNow(UtcTime now) {
  now_ = now;
  if (!waiting_.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ApprovalsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(waiting_.size());
}

int ApprovalsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ApprovalsModel::text(const WaitingApproval& waiting, int column) const {
  switch (column) {
    case Product: return versionName(waiting.version);
    case ProductionLine: return lineName(*plant_, waiting.version.line);
    case Wanted: return wantedSignature(waiting.meaning);
    case Author: return waiting.version.authorName;
    case Since: return formatAge(now_ - waiting.since);
    case Due: return dueText(waiting, now_);
    case May: return waiting.refusal.isEmpty() ? tr("You may sign") : waiting.refusal;
    default: return {};
  }
}

QString ApprovalsModel::tip(const WaitingApproval& waiting, int column) const {
  switch (column) {
    case Product:
      return waiting.version.title.isEmpty()
                 ? versionName(waiting.version)
                 : versionName(waiting.version) + QLatin1Char('\n') + waiting.version.title;
    case Wanted: return signatureStatement(waiting.meaning);
    case Author: return fullName(waiting.version.authorName, waiting.version.author);
    case Since: return utcText(waiting.since);
    case Due: return waiting.due ? utcText(*waiting.due) : QString();
    default: return text(waiting, column);
  }
}

// All of a row, for those who hear it.
QString ApprovalsModel::sentence(const WaitingApproval& waiting) const {
  QStringList parts{versionName(waiting.version)};
  if (!waiting.version.title.isEmpty()) parts += waiting.version.title;
  parts += text(waiting, ProductionLine);
  parts += tr("waits for a signature as %1").arg(text(waiting, Wanted).toLower());
  parts += tr("written by %1").arg(text(waiting, Author));
  parts += tr("for %1").arg(text(waiting, Since));
  if (waiting.due) parts += text(waiting, Due);
  parts += text(waiting, May);
  return parts.join(tr(", "));
}

QVariant ApprovalsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const WaitingApproval& waiting = waiting_.at(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return text(waiting, column);
    case Qt::ToolTipRole: return tip(waiting, column);
    case Qt::AccessibleTextRole:
      return column == Product ? sentence(waiting) : text(waiting, column);
    case DetailRole: return column == Product ? waiting.version.title : QString();
    case OverdueRole: return isOverdue(waiting, now_);
    case MineRole: return waiting.refusal.isEmpty();
    case RowRole: return index.row();
    default: return {};
  }
}

QVariant ApprovalsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Product: return tr("Recipe");
    case ProductionLine: return tr("Line");
    case Wanted: return tr("Signature wanted of");
    case Author: return tr("Written by");
    case Since: return tr("Waits for");
    case Due: return tr("Due");
    case May: return tr("You");
    default: return {};
  }
}

void ApprovalsProxy::setMineOnly(bool mineOnly) {
  mineOnly_ = mineOnly;
  invalidateFilter();
}

bool ApprovalsProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
  return !mineOnly_ || sourceModel()->index(row, 0, parent).data(ApprovalsModel::MineRole).toBool();
}

}  // namespace linewarden::ui
