// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_journal_model.h"

#include "app/base/clock.h"
#include "app/base/shown_text.h"
#include "app/plant/plant.h"
#include "ui/alerts/alarm_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace linewarden::ui {

namespace {
constexpr qsizetype mostWhy = 400;

// As the store answers.
bool isNewerChange(const AlarmChange& one, const AlarmChange& other) {
  if (one.time != other.time) return one.time > other.time;
  return one.sequence > other.sequence;
}

}  // namespace

AlarmJournalModel::AlarmJournalModel(std::shared_ptr<const Plant> plant, const Clock& clock,
                                     QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)), clock_(clock) {}

void AlarmJournalModel::setKnown(const QList<AlarmView>& views) {
  known_.clear();
  known_.reserve(views.size());
  for (const AlarmView& view : views) known_.insert(view.record.id, view);
}

AlarmView AlarmJournalModel::viewThen(const AlarmChange& change) const {
  AlarmView view = known_.value(change.id);
  view.record.id = change.id;
  view.record.state = change.to;
  view.record.text.clear();
  return view;
}

AlarmJournalModel::RowPtr AlarmJournalModel::make(const AlarmChange& change) const {
  const AlarmView view = viewThen(change);
  auto row = std::make_shared<Row>();
  row->change = change;
  row->place = alarmPlace(*plant_, view);
  row->text = alarmText(view);
  row->words = QStringList{row->place,
                           row->text,
                           change.id.text,
                           shownText(view.definition.alarmClass),
                           alarmPersonWord(change.who),
                           shownText(change.why, mostWhy)}
                   .join(QLatin1Char('\n'));
  row->isShown = passes(filter_, view, row->words);
  return row;
}

void AlarmJournalModel::show(const QList<AlarmChange>& changes) {
  beginResetModel();
  all_.clear();
  rows_.clear();
  sequences_.clear();
  for (const AlarmChange& change : changes) {
    all_ += make(change);
    sequences_ += change.sequence;
    if (all_.constLast()->isShown) rows_ += all_.constLast();
  }
  isCut_ = changes.size() >= mostChanges;
  endResetModel();
}

void AlarmJournalModel::takeNewer(const QList<AlarmChange>& changes) {
  QList<RowPtr> added;
  QList<RowPtr> shown;
  for (const AlarmChange& change : changes) {
    if (sequences_.contains(change.sequence)) continue;
    added += make(change);
    if (added.constLast()->isShown) shown += added.constLast();
  }
  if (added.isEmpty()) return;
  // All in between could not be told: what is here does not join what came.
  if (changes.size() >= mostChanges && added.size() == changes.size()) {
    show(changes);
    return;
  }
  const auto comesFirst = [](const RowPtr& one, const RowPtr& other) {
    return isNewerChange(one->change, other->change);
  };
  for (const RowPtr& row : std::as_const(added)) sequences_ += row->change.sequence;
  QList<RowPtr> joined;
  joined.reserve(all_.size() + added.size());
  std::merge(all_.cbegin(), all_.cend(), added.cbegin(), added.cend(), std::back_inserter(joined),
             comesFirst);
  all_ = joined;
  putIn(shown);
  if (all_.size() > mostChanges) {
    isCut_ = true;
    dropOldest(all_.size() - mostChanges);
  }
}

// A process change has the time of its PLC, which may lie before what was stored earlier.
void AlarmJournalModel::putIn(const QList<RowPtr>& shown) {
  const auto placeFor = [this](const RowPtr& row) {
    const auto after = std::upper_bound(rows_.cbegin(), rows_.cend(), row,
                                        [](const RowPtr& one, const RowPtr& other) {
                                          return isNewerChange(one->change, other->change);
                                        });
    return after - rows_.cbegin();
  };
  for (qsizetype at = 0; at < shown.size();) {
    const qsizetype place = placeFor(shown.at(at));
    qsizetype end = at + 1;
    while (end < shown.size() && placeFor(shown.at(end)) == place) ++end;
    const auto first = static_cast<int>(place);
    beginInsertRows({}, first, first + static_cast<int>(end - at) - 1);
    rows_ = rows_.mid(0, place) + shown.mid(at, end - at) + rows_.mid(place);
    endInsertRows();
    at = end;
  }
}

void AlarmJournalModel::forgetBefore(UtcTime from) {
  qsizetype count = 0;
  while (count < all_.size() && all_.at(all_.size() - 1 - count)->change.time < from) ++count;
  if (count > 0) dropOldest(count);
}

void AlarmJournalModel::dropOldest(qsizetype count) {
  qsizetype shown = 0;
  for (qsizetype at = all_.size() - count; at < all_.size(); ++at) {
    sequences_.remove(all_.at(at)->change.sequence);
    if (all_.at(at)->isShown) ++shown;
  }
  all_.resize(all_.size() - count);
  if (shown == 0) return;
  const auto last = static_cast<int>(rows_.size()) - 1;
  beginRemoveRows({}, last - static_cast<int>(shown) + 1, last);
  rows_.resize(rows_.size() - shown);
  endRemoveRows();
}

void AlarmJournalModel::clear() {
  beginResetModel();
  all_.clear();
  rows_.clear();
  sequences_.clear();
  known_.clear();
  isCut_ = false;
  endResetModel();
}

void AlarmJournalModel::setFilter(const AlarmFilter& filter) {
  if (filter == filter_) return;
  beginResetModel();
  filter_ = filter;
  rows_.clear();
  for (const RowPtr& row : std::as_const(all_)) {
    row->isShown = passes(filter_, viewThen(row->change), row->words);
    if (row->isShown) rows_ += row;
  }
  endResetModel();
}

UtcTime AlarmJournalModel::newestTime() const {
  return all_.isEmpty() ? UtcTime() : all_.constFirst()->change.time;
}

int AlarmJournalModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AlarmJournalModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmJournalModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = *rows_.at(index.row());
  const int column = index.column();
  const AlarmPriority priority = known_.value(row.change.id).definition.priority;
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::AccessibleTextRole:
      return column == Mark ? priorityWord(alarmMark(priority)) : text(row, column);
    case Qt::UserRole: return static_cast<int>(alarmMark(priority));
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(column == Value ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
  }
}

QVariant AlarmJournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(section == Value ? Qt::AlignRight | Qt::AlignVCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter);
  }
  if (section == Mark && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
    return tr("Priority");
  }
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (section) {
    case Time: return tr("Time");
    case Place: return tr("Line and unit");
    case Text: return tr("Alarm");
    case What: return tr("What happened");
    case Value: return tr("Value");
    case ByWhom: return tr("By");
    case Why: return tr("Note or reason");
    default: return {};
  }
}

QString AlarmJournalModel::text(const Row& row, int column) const {
  const QLocale locale;
  const AlarmChange& change = row.change;
  switch (column) {
    case Time: return alarmTime(change.time, clock_.now(), locale);
    case Place: return row.place;
    case Text: return row.text;
    case What:
      return change.repeats > 0
                 ? tr("%1, and %n more", nullptr, change.repeats).arg(alarmChangeWord(change.what))
                 : alarmChangeWord(change.what);
    case Value:
      return change.value
                 ? alarmValue(*plant_, known_.value(change.id).definition.tag, change.value, locale)
                 : QString();
    case ByWhom: return alarmPersonWord(change.who);
    case Why: return shownText(change.why, mostWhy);
    default: return {};
  }
}

QString AlarmJournalModel::tip(const Row& row, int column) const {
  return column == Time ? alarmUtc(row.change.time) : alarmTip(text(row, column));
}

}  // namespace linewarden::ui
