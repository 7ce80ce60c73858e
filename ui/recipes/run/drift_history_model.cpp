// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/drift_history_model.h"

#include "ui/people/people_words.h"
#include "ui/recipes/run/run_mark.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/run_words.h"
#include "ui/widgets/value_format.h"

#include <QLocale>

#include <utility>

namespace linewarden::ui {

namespace {

constexpr int usualDecimals = 2;

bool driftHistoryModelIsNumber(int column) {
  return column == DriftHistoryModel::Expected || column == DriftHistoryModel::Found;
}

}  // namespace

DriftHistoryModel::DriftHistoryModel(std::shared_ptr<const Plant> plant, QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)) {}

void DriftHistoryModel::setRecords(const QList<DriftRecord>& records, UtcTime now) {
  beginResetModel();
  now_ = now;
  records_ = records;
  endResetModel();
}

int DriftHistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int DriftHistoryModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

int DriftHistoryModel::decimalsOf(const DriftRecord& record) const {
  if (record.kind == QLatin1String("mark")) return 0;
  const auto* tag = plant_ != nullptr ? plant_->tag(record.tag) : nullptr;
  return tag != nullptr ? tag->decimals : usualDecimals;
}

QString DriftHistoryModel::text(const DriftRecord& record, int column) const {
  const QLocale locale;
  switch (column) {
    case Kind: return driftKindWord(record.kind);
    case Parameter: return record.parameter.isEmpty() ? record.tag : record.parameter;
    case Expected: return formatNumber(record.expected, decimalsOf(record), locale);
    case Found:
      return record.found ? formatNumber(*record.found, decimalsOf(record), locale)
                          : QStringLiteral("–");
    case Since: return formatMoment(record.since, now_, locale);
    case Until: return record.ended ? formatMoment(*record.ended, now_, locale) : tr("lasts");
    case Details: return record.details;
    default: return {};
  }
}

QString DriftHistoryModel::tip(const DriftRecord& record, int column) {
  switch (column) {
    case Parameter: return record.tag;
    case Since: return utcText(record.since);
    case Until: return record.ended ? utcText(*record.ended) : QString();
    case Details: return record.details;
    default: return {};
  }
}

QVariant DriftHistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const DriftRecord& record = records_.at(index.row());
  const int column = index.column();
  // What is over is quiet; its shape stays away with its colour.
  const RunMark mark = record.ended ? RunMark::Good : markOfDrift(record.kind);
  switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::ToolTipRole: return tip(record, column);
    case Qt::TextAlignmentRole: return runAlignment(driftHistoryModelIsNumber(column));
    case RunMarkRole: return column == Kind ? QVariant(static_cast<int>(mark)) : QVariant();
    case RunQuietRole: return record.ended.has_value();
    default: return {};
  }
}

QVariant DriftHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return runAlignment(driftHistoryModelIsNumber(section));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Kind: return tr("Kind");
    case Parameter: return tr("Parameter");
    case Expected: return tr("Expected");
    case Found: return tr("Found");
    case Since: return tr("Since");
    case Until: return tr("Until");
    case Details: return tr("Details");
    default: return {};
  }
}

}  // namespace linewarden::ui
