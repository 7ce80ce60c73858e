// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_list_model.h"

#include "app/alerts/alarm_roots.h"

#include <algorithm>
#include <chrono>

namespace linewarden::ui {

namespace {

// Between two parts the window draws and takes what a person does.
constexpr std::chrono::milliseconds restBetweenParts{20};

QString placeKey(const AlarmDefinition& definition) {
  return definition.line.isEmpty() ? QLatin1Char('U') + definition.unit
                                   : QLatin1Char('L') + definition.line;
}

}  // namespace

AlarmListModel::AlarmListModel(std::shared_ptr<const Plant> plant, const Clock& clock,
                               QObject* parent)
    : QAbstractTableModel(parent), plant_(std::move(plant)), clock_(clock) {
  restTimer_.setSingleShot(true);
  restTimer_.setInterval(restBetweenParts);
  connect(&restTimer_, &QTimer::timeout, this, &AlarmListModel::workOff);
}

void AlarmListModel::take(const QList<AlarmView>& views) {
  QSet<AlarmId> ids;
  for (auto id = items_.keyBegin(); id != items_.keyEnd(); ++id) ids += *id;
  for (auto id = pending_.keyBegin(); id != pending_.keyEnd(); ++id) ids += *id;
  for (const AlarmView& view : views) ids += view.record.id;
  take(views, ids);
}

void AlarmListModel::take(const QList<AlarmView>& views, const QSet<AlarmId>& ids) {
  QSet<AlarmId> gone = ids;
  for (const AlarmView& view : views) {
    if (gone.remove(view.record.id)) await(view.record.id, &view);
  }
  for (const AlarmId& id : std::as_const(gone)) await(id, nullptr);
  if (!restTimer_.isActive()) workOff();
}

void AlarmListModel::await(const AlarmId& id, const AlarmView* view) {
  const AlarmItemPtr known = items_.value(id);
  const bool isAsShown =
      view == nullptr ? known == nullptr : known != nullptr && looksSame(known->view, *view);
  if (isAsShown) {
    pending_.remove(id);
  } else if (view == nullptr) {
    pending_[id] = std::nullopt;
  } else {
    pending_[id] = *view;
  }
}

void AlarmListModel::clear() {
  restTimer_.stop();
  emit aboutToRebuild();
  beginResetModel();
  pending_.clear();
  items_.clear();
  rows_.clear();
  groups_.clear();
  touched_.clear();
  shown_ = 0;
  endResetModel();
  emit rebuilt();
}

void AlarmListModel::setFilter(const AlarmFilter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  rebuild();
}

void AlarmListModel::setGrouping(AlarmGrouping grouping) {
  if (grouping == grouping_) return;
  grouping_ = grouping;
  rebuild();
}

void AlarmListModel::setSort(const AlarmSort& sort) {
  if (sort.column == sort_.column && sort.isDescending == sort_.isDescending) return;
  sort_ = sort;
  rebuild();
}

void AlarmListModel::workOff() {
  if (pending_.isEmpty()) return;
  if (items_.isEmpty()) return fill();
  Items next;
  QList<AlarmId> appeared;
  for (auto waiting = pending_.begin(); waiting != pending_.end() && next.size() < mostAtOnce;) {
    const AlarmItemPtr former = items_.value(waiting.key());
    next.insert(waiting.key(), waiting.value() ? make(**waiting) : nullptr);
    if (waiting.value() &&
        (former == nullptr || waiting.value()->record.announced > former->view.record.announced)) {
      appeared += waiting.key();
    }
    waiting = pending_.erase(waiting);
  }
  QSet<AlarmId> changed;
  for (auto id = next.keyBegin(); id != next.keyEnd(); ++id) changed += *id;
  if (hasRoots(grouping_)) findRoots(next);
  emit partBegins();
  for (auto item = next.cbegin(); item != next.cend(); ++item) place(item.key(), item.value());
  tellGroups();
  if (!pending_.isEmpty()) restTimer_.start();
  emit partTaken(appeared, changed);
}

// The first ones come as one block.
void AlarmListModel::fill() {
  QSet<AlarmId> changed;
  for (auto waiting = pending_.cbegin(); waiting != pending_.cend(); ++waiting) {
    if (!waiting.value()) continue;
    items_.insert(waiting.key(), make(**waiting));
    changed += waiting.key();
  }
  pending_.clear();
  emit partBegins();
  Rows rows = build();
  if (!rows.empty()) {
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    rows_ = std::move(rows);
    endInsertRows();
  }
  emit partTaken({}, changed);
}

void AlarmListModel::rebuild() {
  emit aboutToRebuild();
  beginResetModel();
  rows_ = build();
  endResetModel();
  emit rebuilt();
}

/// Groups, counts and sorts all that is known.
AlarmListModel::Rows AlarmListModel::build() {
  Items all;
  for (const AlarmItemPtr& item : std::as_const(items_)) all.insert(item->id(), make(item->view));
  groups_.clear();
  touched_.clear();
  shown_ = 0;
  items_.clear();
  if (hasRoots(grouping_)) findRoots(all);
  Rows rows;
  for (const std::shared_ptr<AlarmItem>& item : std::as_const(all)) {
    items_.insert(item->id(), item);
    if (!item->isShown) continue;
    count(*item, 1);
    rows.push_back(item);
  }
  if (hasHeads(grouping_)) {
    for (const AlarmItemPtr& item : Rows(rows)) {
      Group& group = groups_[item->group];
      if (group.head) continue;
      group.head = std::make_shared<AlarmItem>(headOf(*item, grouping_, *plant_));
      rows.push_back(group.head);
    }
  }
  touched_.clear();
  std::sort(rows.begin(), rows.end(), [this](const AlarmItemPtr& one, const AlarmItemPtr& other) {
    return standsAbove(*one, *other, sort_);
  });
  return rows;
}

std::shared_ptr<AlarmItem> AlarmListModel::make(const AlarmView& view) const {
  auto item = std::make_shared<AlarmItem>(alarmItem(*plant_, view));
  item->isShown = passes(filter_, view, item->words);
  group(*item, grouping_, *plant_, view.record.announced);
  return item;
}

/// Tells the items of `next` their roots, and adds those of the same places whose root is another
/// one now.
void AlarmListModel::findRoots(Items& next) const {
  QSet<QString> places;
  for (auto item = next.cbegin(); item != next.cend(); ++item) {
    if (item.value()) places += placeKey(item.value()->view.definition);
    if (const AlarmItemPtr former = items_.value(item.key())) {
      places += placeKey(former->view.definition);
    }
  }
  // What a filter hides is not asked: a root is one that can be seen.
  QList<AlarmView> views;
  QHash<AlarmId, UtcTime> announced;
  const auto add = [&](const AlarmItem& item) {
    if (!item.isShown || !places.contains(placeKey(item.view.definition))) return;
    views += item.view;
    announced.insert(item.id(), item.view.record.announced);
  };
  for (const AlarmItemPtr& item : items_) {
    if (!next.contains(item->id())) add(*item);
  }
  for (const std::shared_ptr<AlarmItem>& item : std::as_const(next)) {
    if (item) add(*item);
  }
  const QHash<AlarmId, AlarmId> roots = alarmRoots(views);
  for (auto root = roots.cbegin(); root != roots.cend(); ++root) {
    std::shared_ptr<AlarmItem> item = next.value(root.key());
    const AlarmItemPtr former = items_.value(root.key());
    const bool isMade = item != nullptr;
    if (!isMade) item = std::make_shared<AlarmItem>(*former);
    item->root = root.value();
    group(*item, grouping_, *plant_, announced.value(root.value()));
    const bool isOther =
        isMade || item->root != former->root || item->groupRank != former->groupRank;
    if (isOther) next.insert(root.key(), item);
  }
}

void AlarmListModel::place(const AlarmId& id, const AlarmItemPtr& next) {
  const AlarmItemPtr former = items_.value(id);
  if (next) {
    items_.insert(id, next);
  } else {
    items_.remove(id);
  }
  const bool wasShown = former && former->isShown;
  const bool isShown = next && next->isShown;
  if (wasShown && isShown) {
    replace(former, next);
  } else if (wasShown) {
    remove(former);
  } else if (isShown) {
    insert(next);
  }
}

void AlarmListModel::insert(const AlarmItemPtr& item) {
  count(*item, 1);
  if (hasHeads(grouping_) && !groups_.value(item->group).head) {
    const auto head = std::make_shared<AlarmItem>(headOf(*item, grouping_, *plant_));
    groups_[item->group].head = head;
    insertRow(head);
  }
  insertRow(item);
}

void AlarmListModel::remove(const AlarmItemPtr& item) {
  removeRow(item);
  count(*item, -1);
  const auto group = groups_.constFind(item->group);
  if (group == groups_.cend() || group->count > 0) return;
  if (group->head) removeRow(AlarmItemPtr(group->head));
  groups_.erase(group);
}

void AlarmListModel::replace(const AlarmItemPtr& former, const AlarmItemPtr& item) {
  // Into a group that has a head of its own it goes as another row.
  if (hasHeads(grouping_) && former->group != item->group) {
    remove(former);
    insert(item);
    return;
  }
  const int from = rowOf(*former);
  const int to = lowerRow(*item);
  count(*former, -1);
  count(*item, 1);
  if (const auto group = groups_.constFind(former->group);
      group != groups_.cend() && group->count == 0) {
    groups_.erase(group);
  }
  if (to == from || to == from + 1) {
    rows_[static_cast<std::size_t>(from)] = item;
    emit dataChanged(index(from, 0), index(from, alarmColumns - 1));
    return;
  }
  beginMoveRows({}, from, from, {}, to);
  const auto begin = rows_.begin();
  if (to > from) {
    std::rotate(begin + from, begin + from + 1, begin + to);
    rows_[static_cast<std::size_t>(to) - 1] = item;
  } else {
    std::rotate(begin + to, begin + from, begin + from + 1);
    rows_[static_cast<std::size_t>(to)] = item;
  }
  endMoveRows();
  const int row = to > from ? to - 1 : to;
  emit dataChanged(index(row, 0), index(row, alarmColumns - 1));
}

void AlarmListModel::insertRow(const AlarmItemPtr& item) {
  const int row = lowerRow(*item);
  beginInsertRows({}, row, row);
  rows_.insert(rows_.begin() + row, item);
  endInsertRows();
}

void AlarmListModel::removeRow(const AlarmItemPtr& item) {
  const int row = rowOf(*item);
  beginRemoveRows({}, row, row);
  rows_.erase(rows_.begin() + row);
  endRemoveRows();
}

void AlarmListModel::count(const AlarmItem& item, int by) {
  shown_ += by;
  if (item.group.isEmpty()) return;
  Group& group = groups_[item.group];
  group.count += by;
  if (isUnacknowledged(item.view.record.state)) group.waiting += by;
  touched_ += item.group;
}

/// Heads and roots say how many there are.
void AlarmListModel::tellGroups() {
  for (const QString& key : std::as_const(touched_)) {
    const auto group = groups_.constFind(key);
    if (group == groups_.cend()) continue;
    const int row = group->head ? rowOf(*group->head) : rowOf(AlarmId{key});
    if (row >= 0) emit dataChanged(index(row, 0), index(row, alarmColumns - 1));
  }
  touched_.clear();
}

int AlarmListModel::lowerRow(const AlarmItem& item) const {
  const auto at = std::lower_bound(rows_.begin(), rows_.end(), item,
                                   [this](const AlarmItemPtr& row, const AlarmItem& wanted) {
                                     return standsAbove(*row, wanted, sort_);
                                   });
  return static_cast<int>(at - rows_.begin());
}

int AlarmListModel::rowOf(const AlarmItem& item) const {
  return lowerRow(item);
}

int AlarmListModel::rowOf(const AlarmId& id) const {
  const AlarmItemPtr item = items_.value(id);
  return item && item->isShown ? rowOf(*item) : -1;
}

const AlarmItem& AlarmListModel::itemAt(int row) const {
  return *rows_.at(static_cast<std::size_t>(row));
}

const AlarmView* AlarmListModel::view(const AlarmId& id) const {
  const auto item = items_.constFind(id);
  return item == items_.cend() ? nullptr : &(*item)->view;
}

int AlarmListModel::groupSize(const AlarmItem& item) const {
  return item.group.isEmpty() ? 1 : groups_.value(item.group).count;
}

}  // namespace linewarden::ui
