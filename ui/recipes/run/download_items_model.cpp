// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/download_items_model.h"

#include "ui/recipes/run/run_mark.h"
#include "ui/recipes/run/run_table.h"
#include "ui/recipes/run/run_words.h"
#include "ui/widgets/value_format.h"

#include <QLocale>
#include <QTableView>

#include <cmath>

namespace linewarden::ui {

namespace {

bool downloadItemsModelIsNumber(int column) {
  return column >= DownloadItemsModel::Before && column <= DownloadItemsModel::Found;
}

QString numberText(const std::optional<double>& value, const DownloadItem& item) {
  return value ? formatNumber(*value, item.decimals, QLocale()) : QStringLiteral("–");
}

// What was not changed is still there as it was before.
std::optional<double> nowHeld(const DownloadItem& item) {
  const bool isUntouched =
      !item.result || item.result == WriteResult::Refused || item.result == WriteResult::NotSent;
  return item.found || !isUntouched ? item.found : item.before;
}

}  // namespace

DownloadItemsModel::DownloadItemsModel(Stage stage, QObject* parent)
    : QAbstractTableModel(parent), stage_(stage) {}

void DownloadItemsModel::setItems(const QList<DownloadItem>& items) {
  beginResetModel();
  items_ = items;
  done_ = 0;
  endResetModel();
}

void DownloadItemsModel::setDone(int done) {
  if (done == done_ || items_.isEmpty()) return;
  done_ = done;
  emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DownloadItemsModel::hideColumns(QTableView& view) const {
  view.setColumnHidden(Difference, stage_ == Stage::Ended);
  view.setColumnHidden(Found, stage_ != Stage::Ended);
  view.setColumnHidden(State, stage_ == Stage::Planned);
}

int DownloadItemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int DownloadItemsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString DownloadItemsModel::stateText(int row) const {
  if (stage_ == Stage::Ended) return resultWord(items_.at(row).result);
  if (row < done_) return tr("Written");
  return row == done_ ? tr("Writing…") : tr("Waits");
}

QString DownloadItemsModel::text(int row, int column) const {
  const DownloadItem& item = items_.at(row);
  switch (column) {
    case Parameter: return itemTitle(item);
    case Tag: return item.tag;
    case Before: return numberText(item.before, item);
    case Wanted: return numberText(item.wanted, item);
    case Difference:
      if (!item.before) return tr("cannot be read");
      if (isUnchanged(item)) return tr("none");
      return signedNumber(item.wanted - *item.before, item.decimals, QLocale());
    case Found: return numberText(nowHeld(item), item);
    case State: return stateText(row);
    default: return {};
  }
}

QString DownloadItemsModel::tip(int row, int column) const {
  const DownloadItem& item = items_.at(row);
  if (column == State && stage_ == Stage::Ended) return resultMeaning(item);
  const bool isRounded = std::abs(item.wanted - item.signedValue) > stepOf(item.decimals) / 1000;
  if (column == Wanted && isRounded) {
    return tr("Signed as %1; the register holds %2.")
        .arg(QLocale().toString(item.signedValue, 'g', 12),
             QLocale().toString(item.wanted, 'g', 12));
  }
  return column == Parameter || column == Tag ? text(row, column) : QString();
}

QVariant DownloadItemsModel::mark(int row) const {
  if (stage_ == Stage::Ended) return static_cast<int>(markOf(items_.at(row).result));
  if (row < done_) return static_cast<int>(RunMark::Good);
  return static_cast<int>(row == done_ ? RunMark::Working : RunMark::Waiting);
}

QVariant DownloadItemsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const int column = index.column();
  const DownloadItem& item = items_.at(index.row());
  const bool hasUnit = downloadItemsModelIsNumber(column) && column != Difference;
  switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return tip(index.row(), column);
    case Qt::TextAlignmentRole: return runAlignment(downloadItemsModelIsNumber(column));
    case RunUnitRole: return hasUnit ? QVariant(item.unit) : QVariant();
    case RunQuietRole:
      return column == Tag || (stage_ == Stage::Planned && isUnchanged(item)) ||
             (stage_ == Stage::Ended && column == Before);
    case RunMarkRole: return column == State ? mark(index.row()) : QVariant();
    default: return {};
  }
}

QVariant DownloadItemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return runAlignment(downloadItemsModelIsNumber(section));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Parameter: return tr("Parameter");
    case Tag: return tr("Tag");
    case Before: return stage_ == Stage::Ended ? tr("Before") : tr("In the PLC now");
    case Wanted: return stage_ == Stage::Ended ? tr("To be written") : tr("Will be written");
    case Difference: return tr("Difference");
    case Found: return tr("In the PLC now");
    case State: return stage_ == Stage::Ended ? tr("Result") : tr("State");
    default: return {};
  }
}

}  // namespace linewarden::ui
