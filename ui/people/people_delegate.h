// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/cell_delegate.h"

namespace linewarden::ui {

/// Draws the name with its account in quiet ink, the state with its shape, and a mark at an
/// active account that has no second factor.
class PeopleDelegate final : public CellDelegate {
  Q_OBJECT

 public:
  using CellDelegate::CellDelegate;

 protected:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 QRect box, const QString& text) const override;
};

}  // namespace linewarden::ui
