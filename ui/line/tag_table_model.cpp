// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line/tag_table_model.h"

#include "ui/widgets/value_format.h"

#include <limits>

namespace linewarden::ui {

struct TagTableModel::Row {
  const Tag* tag = nullptr;
  ShownValue shown;
  double number = std::numeric_limits<double>::quiet_NaN();
  Quality quality = Quality::Bad;
  QString age;
  qint64 ageMillis = -1;
};

TagTableModel::TagTableModel(std::shared_ptr<const Plant> plant, QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)) {
  const auto add = [this](const QString& name) {
    if (const Tag* tag = plant_->tag(name)) states_.insert(tag->id);
  };
  for (const Line& line : plant_->lines) add(line.signalTags.state);
  for (const Unit& unit : plant_->units) add(unit.stateTag);
}

TagTableModel::~TagTableModel() = default;

void TagTableModel::setTags(const QList<TagId>& tags) {
  if (tags == tags_) return;
  beginResetModel();
  tags_.clear();
  rows_.clear();
  for (const TagId id : tags) {
    const Tag* tag = plant_->tag(id);
    if (tag == nullptr) continue;
    tags_.append(id);
    Row row;
    row.tag = tag;
    rows_.push_back(std::move(row));
  }
  endResetModel();
}

void TagTableModel::setReadings(const ReadingBatch& readings, UtcTime now) {
  const QLocale locale;
  for (const Reading& reading : readings) {
    const auto position = tags_.indexOf(reading.tag);
    if (position < 0) continue;
    Row& row = rows_[static_cast<std::size_t>(position)];
    ShownValue shown = shownValue(*row.tag, reading, now, locale);
    if (states_.contains(reading.tag) && !shown.bad) {
      shown.text = stateWord(stateFromNumber(asNumber(reading.value)));
    }
    const bool hasTime = toMillis(reading.sourceTime) > 0;
    const QString age = hasTime ? formatAge(now - reading.sourceTime) : QString();
    row.ageMillis = hasTime ? (now - reading.sourceTime).count() : -1;
    row.number = reading.quality == Quality::Bad ? std::numeric_limits<double>::quiet_NaN()
                                                 : asNumber(reading.value);
    const bool isSame = shown == row.shown && age == row.age && reading.quality == row.quality;
    if (isSame) continue;
    row.shown = std::move(shown);
    row.age = age;
    row.quality = reading.quality;
    const int at = static_cast<int>(position);
    emit dataChanged(index(at, Value), index(at, Age));
  }
}

void TagTableModel::setTrend(const QSet<TagId>& tags) {
  if (tags == trend_) return;
  trend_ = tags;
  if (rows_.empty()) return;
  emit dataChanged(index(0, InTrend), index(rowCount() - 1, InTrend), {Qt::CheckStateRole});
}

const Tag* TagTableModel::tagAt(int row) const {
  if (row < 0 || row >= rowCount()) return nullptr;
  return rows_[static_cast<std::size_t>(row)].tag;
}

int TagTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TagTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant TagTableModel::text(const Row& row, int column) const {
  switch (column) {
    case Title: return row.tag->title;
    case Value: return row.shown.text;
    case EngineeringUnit: return row.tag->engineeringUnit;
    case QualityColumn: return qualityWord(row.quality);
    case Age: return row.age;
    default: return {};
  }
}

QVariant TagTableModel::sortKey(const Row& row, int column) const {
  switch (column) {
    case InTrend: return trend_.contains(row.tag->id) ? 0 : 1;
    case Value: return row.number;
    case LimitBar: return -static_cast<int>(row.shown.limit);
    case QualityColumn: return static_cast<int>(row.quality);
    case Age: return row.ageMillis;
    default: return text(row, column);
  }
}

QVariant TagTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
    return {};
  }
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::CheckStateRole:
      if (index.column() != InTrend) return {};
      return trend_.contains(row.tag->id) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(
          Qt::AlignVCenter |
          (index.column() == Value || index.column() == Age ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole: return index.column() == Value ? spoken(row.shown) : row.tag->name;
    case Qt::AccessibleTextRole:
      if (index.column() == InTrend) return tr("%1 in the trend").arg(row.tag->title);
      return index.column() == Value ? QVariant(spoken(row.shown)) : text(row, index.column());
    case SortRole: return sortKey(row, index.column());
    case ShownRole: return QVariant::fromValue(row.shown);
    case NumberRole: return row.number;
    case TagRole: return row.tag->id.value;
    default: return {};
  }
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(
        Qt::AlignVCenter | (section == Value || section == Age ? Qt::AlignRight : Qt::AlignLeft)));
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case InTrend: return tr("Trend");
    case Title: return tr("Tag");
    case Value: return tr("Value");
    case EngineeringUnit: return tr("Unit");
    case LimitBar: return tr("Within limits");
    case QualityColumn: return tr("Quality");
    case Age: return tr("Age");
    default: return {};
  }
}

Qt::ItemFlags TagTableModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.isValid() && index.column() == InTrend) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool TagTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const Tag* tag = tagAt(index.row());
  if (tag == nullptr || index.column() != InTrend || role != Qt::CheckStateRole) return false;
  emit trendWanted(tag->id, value.toInt() == Qt::Checked);
  return true;
}

}  // namespace linewarden::ui
