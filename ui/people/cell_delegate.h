// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace linewarden::ui {

/// Draws a cell's ground, and its text with the same room at both sides whether the row is
/// chosen or not. With a column of problems, these come with their mark and in their own ink.
class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// `problemColumn`: -1, there is none.
  explicit CellDelegate(QObject* parent, int problemColumn = -1);

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

 protected:
  /// The text of a cell, by default in one line; the painter has the font and the plain ink.
  virtual void paintText(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index, QRect box, const QString& text) const;

 private:
  int problemColumn_;
};

}  // namespace linewarden::ui
