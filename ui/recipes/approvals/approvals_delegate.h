// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

/// Draws a waiting version's row: its title beside its name, a mark at what is overdue, and why
/// somebody may not sign in quiet ink.
class ApprovalsDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit ApprovalsDelegate(QObject* parent);

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui
