// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_list_model.h"
#include "ui/people/cell_delegate.h"

class QTableView;

namespace linewarden::ui {

/// Draws an alarm's row: shape and letter, in strong type while nobody acknowledged it, what is
/// hidden in quiet ink, badges for chattering and stale; and a group's head across all columns.
class AlarmDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  AlarmDelegate(const AlarmListModel& model, QTableView* view);

  /// Whether the mark at the left of unacknowledged critical rows is to be seen just now.
  void setMarkLit(bool isLit) { isMarkLit_ = isLit; }
  [[nodiscard]] bool isMarkLit() const { return isMarkLit_; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;

 private:
  void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) const;
  void paintMark(QPainter& painter, const QStyleOptionViewItem& option,
                 const AlarmItem& item) const;

  const AlarmListModel& model_;
  QTableView* view_;
  bool isMarkLit_ = true;
};

}  // namespace linewarden::ui
