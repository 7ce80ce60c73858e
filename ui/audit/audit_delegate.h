// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

/// Draws what was done in full ink, where and with what in quiet ink, and marks what was refused
/// by sign and word.
class AuditDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  using CellDelegate::CellDelegate;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui
