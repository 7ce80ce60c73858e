// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/runs_model.h"

#include "ui/people/people_words.h"
#include "ui/recipes/run/run_mark.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/run_words.h"
#include "ui/widgets/value_format.h"

#include <QLocale>

#include <algorithm>

namespace linewarden::ui {

void RunsModel::setRecords(const QList<DownloadRecord>& records, UtcTime now) {
  now_ = now;
  const bool areSame = std::equal(
      records.begin(), records.end(), records_.begin(), records_.end(),
      [](const DownloadRecord& one, const DownloadRecord& other) { return one.id == other.id; });
  if (!areSame) {
    beginResetModel();
    records_ = records;
    endResetModel();
    return;
  }
  records_ = records;
  if (!records_.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString RunsModel::text(const DownloadRecord& record, int column) const {
  switch (column) {
    case Started: return formatMoment(record.started, now_, QLocale());
    case Who: return record.displayName;
    case Recipe: return recordTitle(record);
    case LineId: return record.line;
    case Order: return record.order.isEmpty() ? QStringLiteral("–") : record.order;
    case Outcome: return downloadOutcomeTitle(record.outcome);
    case Summary: return record.summary;
    default: return {};
  }
}

QString RunsModel::tip(const DownloadRecord& record, int column) {
  switch (column) {
    case Started:
      return record.finished
                 ? tr("%1 to %2").arg(utcText(record.started), utcText(*record.finished))
                 : utcText(record.started);
    case Who: return fullName(record.displayName, record.name);
    case Outcome: return outcomeMeaning(record.outcome);
    case Summary: return record.summary;
    default: return {};
  }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const DownloadRecord& record = records_.at(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::ToolTipRole: return tip(record, column);
    case RunMarkRole:
      return column == Outcome ? QVariant(static_cast<int>(markOf(record.outcome))) : QVariant();
    case RunQuietRole: return column == Summary && record.outcome == DownloadOutcome::Done;
    default: return {};
  }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return runAlignment(false);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Started: return tr("Started");
    case Who: return tr("By");
    case Recipe: return tr("Recipe");
    case LineId: return tr("Line");
    case Order: return tr("Order");
    case Outcome: return tr("Outcome");
    case Summary: return tr("In the PLC afterwards");
    default: return {};
  }
}

}  // namespace linewarden::ui
