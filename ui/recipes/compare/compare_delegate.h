// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

/// Draws a parameter's row: what changed in full ink and the rest in quiet ink, units always
/// quiet, an arrow at a value that rises or falls, and the mark of a limit that is crossed.
class CompareDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit CompareDelegate(QObject* parent);

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui
