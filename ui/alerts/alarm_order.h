// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_filter.h"

#include <QString>

#include <memory>

namespace linewarden {
struct Plant;
}

/// The rows of a list of alarms and their order. Pure.
namespace linewarden::ui {

/// The columns of a list.
enum class AlarmColumn { Mark, Time, Place, Text, Value, State, ByWhom };
inline constexpr int alarmColumns = 7;

/// What a list is sorted by; without a column unacknowledged first, then priority, then newest.
struct AlarmSort {
  std::optional<AlarmColumn> column;
  bool isDescending = false;
};

/// A row: an alarm, or the head of a group.
struct AlarmItem {
  AlarmView view;        ///< of a head empty
  QString place;         ///< line and unit, as shown
  QString text;          ///< as shown
  QString words;         ///< what is searched for text
  AlarmId root;          ///< the first-out of its cluster, itself where nothing came before
  QString group;         ///< key; empty where the list has no groups
  qint64 groupRank = 0;  ///< lower stands higher; of one group the same
  QString head;          ///< title of the group; of a head alone
  bool isShown = true;   ///< it passes the filter

  [[nodiscard]] bool isHead() const { return !head.isEmpty(); }
  [[nodiscard]] const AlarmId& id() const { return view.record.id; }
  [[nodiscard]] bool isRoot() const { return root == id(); }
};
using AlarmItemPtr = std::shared_ptr<const AlarmItem>;

/// When it was announced; since when it stands as it does where it never was.
[[nodiscard]] UtcTime shownTime(const AlarmRecord& record);
/// Words, place and text; in no group.
[[nodiscard]] AlarmItem alarmItem(const Plant& plant, const AlarmView& view);
/// Whether groups have heads; those of roots have their root's row.
[[nodiscard]] constexpr bool hasHeads(AlarmGrouping grouping) {
  return grouping == AlarmGrouping::Line || grouping == AlarmGrouping::Source;
}
/// Whether first-outs matter to its order.
[[nodiscard]] constexpr bool hasRoots(AlarmGrouping grouping) {
  return grouping == AlarmGrouping::Root || grouping == AlarmGrouping::Source;
}
/// Puts an item into its group. `rootAnnounced`: of the item's root.
void group(AlarmItem& item, AlarmGrouping grouping, const Plant& plant, UtcTime rootAnnounced);
/// The head of the item's group.
[[nodiscard]] AlarmItem headOf(const AlarmItem& item, AlarmGrouping grouping, const Plant& plant);

/// Whether one row stands above another; a strict total order of items whose ids differ.
[[nodiscard]] bool standsAbove(const AlarmItem& one, const AlarmItem& other, const AlarmSort& sort);
/// Whether a list shows both alike, but for what depends on the time.
[[nodiscard]] bool looksSame(const AlarmView& one, const AlarmView& other);

}  // namespace linewarden::ui
