// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace linewarden::ui {

/// Draws a role's row: the account beside the name, a mark at a role that was long unused, the
/// decision with its sign and, for a removal, its note.
class ReviewDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

}  // namespace linewarden::ui
