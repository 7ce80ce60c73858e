// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

/// Draws a cell of figures: a priority's mark before the text, a share as a bar after it, and long
/// text in several lines.
class FiguresDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  explicit FiguresDelegate(QObject* parent);

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui
