// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_order.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace linewarden {
class Clock;
}

namespace linewarden::ui {

/// Alarms that pass a filter, sorted and in groups. What the desk tells changes rows one by one;
/// only what a person chooses (filter, sort, groups) builds them anew. Many changes at once are
/// worked off in parts, so that the window stays live; of an alarm that changes meanwhile only the
/// newest counts. GUI thread.
class AlarmListModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// Changes worked off at a time.
  static constexpr int mostAtOnce = 300;

  AlarmListModel(std::shared_ptr<const Plant> plant, const Clock& clock, QObject* parent = nullptr);

  /// All alarms of the list; those that are not among them go.
  void take(const QList<AlarmView>& views);
  /// The same, where only alarms of `ids` can have changed since the last time.
  void take(const QList<AlarmView>& views, const QSet<AlarmId>& ids);
  /// Forgets everything.
  void clear();
  /// What was taken is not all shown yet.
  [[nodiscard]] bool isBehind() const { return !pending_.isEmpty(); }

  void setFilter(const AlarmFilter& filter);
  void setGrouping(AlarmGrouping grouping);
  void setSort(const AlarmSort& sort);
  [[nodiscard]] const AlarmFilter& filter() const { return filter_; }
  [[nodiscard]] AlarmGrouping grouping() const { return grouping_; }
  [[nodiscard]] const AlarmSort& sorting() const { return sort_; }

  [[nodiscard]] const AlarmItem& itemAt(int row) const;
  /// -1 where it is not shown.
  [[nodiscard]] int rowOf(const AlarmId& id) const;
  /// Whether a filter shows it or not; nullptr where it is not in the list.
  [[nodiscard]] const AlarmView* view(const AlarmId& id) const;
  [[nodiscard]] int alarmCount() const { return static_cast<int>(items_.size()); }
  [[nodiscard]] int shownCount() const { return shown_; }
  /// Alarms of the row's group; 1 for an alarm of none.
  [[nodiscard]] int groupSize(const AlarmItem& item) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 signals:
  /// A part of the changes is about to be worked off; its rows stand as they will after partTaken.
  void partBegins();
  /// `appeared`: of the rows those that came or were announced anew.
  void partTaken(const QList<linewarden::AlarmId>& appeared,
                 const QSet<linewarden::AlarmId>& changed);
  /// Rows are built anew.
  void aboutToRebuild();
  void rebuilt();

 private:
  struct Group {
    int count = 0;
    int waiting = 0;  ///< unacknowledged
    AlarmItemPtr head;
  };
  using Rows = std::vector<AlarmItemPtr>;
  using Items = QHash<AlarmId, std::shared_ptr<AlarmItem>>;

  void await(const AlarmId& id, const AlarmView* view);
  void workOff();
  void fill();
  void rebuild();
  [[nodiscard]] Rows build();
  [[nodiscard]] std::shared_ptr<AlarmItem> make(const AlarmView& view) const;
  void findRoots(Items& next) const;
  void place(const AlarmId& id, const AlarmItemPtr& next);
  void insert(const AlarmItemPtr& item);
  void remove(const AlarmItemPtr& item);
  void replace(const AlarmItemPtr& former, const AlarmItemPtr& item);
  void insertRow(const AlarmItemPtr& item);
  void removeRow(const AlarmItemPtr& item);
  void count(const AlarmItem& item, int by);
  void tellGroups();
  [[nodiscard]] int lowerRow(const AlarmItem& item) const;
  [[nodiscard]] int rowOf(const AlarmItem& item) const;
  [[nodiscard]] QString text(const AlarmItem& item, AlarmColumn column) const;
  [[nodiscard]] QString tip(const AlarmItem& item, AlarmColumn column) const;
  [[nodiscard]] QString headText(const AlarmItem& item) const;

  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  AlarmFilter filter_;
  AlarmGrouping grouping_ = AlarmGrouping::Nothing;
  AlarmSort sort_;
  QHash<AlarmId, AlarmItemPtr> items_;  ///< all, shown or not
  Rows rows_;                           ///< in their order, heads among them
  int shown_ = 0;                       ///< rows without heads
  QHash<QString, Group> groups_;        ///< of rows
  QSet<QString> touched_;               ///< groups whose head or root says another number now
  QHash<AlarmId, std::optional<AlarmView>> pending_;  ///< none: it goes
  QTimer restTimer_;                                  ///< between two parts
};

}  // namespace linewarden::ui
