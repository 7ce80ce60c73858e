// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

/// Draws a row of the journal: the alarm's shape and letter, what happened in full ink, where and
/// by whom in quiet ink.
class JournalDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit JournalDelegate(QObject* parent) : CellDelegate(parent) {}

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui
