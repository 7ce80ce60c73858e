// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace linewarden::ui {

/// The palette's entries that fit what was typed, best first.
class PaletteModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Roles { KindRole = Qt::UserRole, IconRole, ShortcutRole };

  using QAbstractListModel::QAbstractListModel;

  void setEntries(QList<PaletteEntry> entries);
  void filter(const QString& typed);
  /// Null where the row is none.
  [[nodiscard]] const PaletteEntry* entryAt(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  QList<PaletteEntry> entries_;
  QList<int> shown_;  // indices into entries_
};

/// Draws an entry: icon, title, and at the right what it is or its shortcut.
class PaletteDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Of every row, in device-independent pixels.
  static constexpr int rowHeight = 32;

  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;
};

}  // namespace linewarden::ui
