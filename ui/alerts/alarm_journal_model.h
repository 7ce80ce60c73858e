// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_filter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace linewarden {
class Clock;
struct Plant;
}  // namespace linewarden

namespace linewarden::ui {

/// The changes of a time, newest first, that pass a filter. Others come between them without a
/// reset. It holds at most `mostChanges`; beyond, the oldest go. GUI thread.
class AlarmJournalModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Mark, Time, Place, Text, What, Value, ByWhom, Why, ColumnCount };
  /// As many as the desk answers with.
  static constexpr int mostChanges = 10'000;

  AlarmJournalModel(std::shared_ptr<const Plant> plant, const Clock& clock,
                    QObject* parent = nullptr);

  /// What is known of the alarms; a change holds its id alone. Takes hold with what comes after.
  void setKnown(const QList<AlarmView>& views);
  [[nodiscard]] bool knows(const AlarmId& id) const { return known_.contains(id); }
  /// Shows these, newest first, in place of what was.
  void show(const QList<AlarmChange>& changes);
  /// Newest first; those that are here already are passed over, the others take the places of
  /// their times.
  void takeNewer(const QList<AlarmChange>& changes);
  /// What is older goes.
  void forgetBefore(UtcTime from);
  void clear();
  void setFilter(const AlarmFilter& filter);

  [[nodiscard]] const AlarmChange& changeAt(int row) const { return rows_.at(row)->change; }
  /// Whether a filter shows them or not.
  [[nodiscard]] int changeCount() const { return static_cast<int>(all_.size()); }
  /// Of the newest change; 0 without any.
  [[nodiscard]] UtcTime newestTime() const;
  /// Older ones were left out, as there are too many.
  [[nodiscard]] bool isCut() const { return isCut_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;

 private:
  struct Row {
    AlarmChange change;
    QString place;  ///< as shown
    QString text;
    QString words;  ///< what is searched for text
    bool isShown = true;
  };
  using RowPtr = std::shared_ptr<Row>;

  [[nodiscard]] RowPtr make(const AlarmChange& change) const;
  [[nodiscard]] AlarmView viewThen(const AlarmChange& change) const;
  void putIn(const QList<RowPtr>& shown);
  void dropOldest(qsizetype count);
  [[nodiscard]] QString text(const Row& row, int column) const;
  [[nodiscard]] QString tip(const Row& row, int column) const;

  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  AlarmFilter filter_;
  QHash<AlarmId, AlarmView> known_;
  QList<RowPtr> all_;       ///< newest first
  QList<RowPtr> rows_;      ///< of these the ones that are shown
  QSet<qint64> sequences_;  ///< of all_
  bool isCut_ = false;
};

}  // namespace linewarden::ui
