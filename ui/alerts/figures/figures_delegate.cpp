// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/figures_delegate.h"

#include "ui/alerts/figures/figures_table_model.h"
#include "ui/shell/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace linewarden::ui {

namespace {

constexpr int figuresMarkSide = 16;
constexpr int figuresBarWidth = 12 * gridStep;
constexpr int figuresBarHeight = 6;
constexpr int figuresRowHeight = 4 * gridStep;

Priority markAt(const QModelIndex& index) {
  return static_cast<Priority>(index.data(FiguresTableModel::MarkRole).toInt());
}

void paintShare(QPainter& painter, const Theme& theme, const QRectF& bar, double share) {
  painter.fillRect(bar, theme.raised);
  painter.setPen(QPen(theme.border, 1));
  painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
  const QRectF filled(bar.left(), bar.top() + 1, bar.width() * std::clamp(share, 0.0, 1.0),
                      bar.height() - 2);
  painter.fillRect(filled, theme.text);
}

}  // namespace

FiguresDelegate::FiguresDelegate(QObject* parent) : CellDelegate(parent) {}

QSize FiguresDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  const QFontMetrics metrics(option.font);
  const QString text = index.data().toString();
  QSize size(metrics.horizontalAdvance(text) + 2 * gridStep, figuresRowHeight);
  if (index.data(FiguresTableModel::ShareRole).isValid()) {
    size.rwidth() += figuresBarWidth + gridStep;
  }
  const int mark = markAt(index) == Priority::None ? 0 : figuresMarkSide + gridStep;
  size.rwidth() += mark;
  if (!index.data(FiguresTableModel::WrapRole).toBool()) return size;
  const QRect room(0, 0, std::max(1, option.rect.width() - 2 * gridStep - mark), 10'000);
  const int high = metrics.boundingRect(room, Qt::TextWordWrap, text).height();
  size.setHeight(std::max(figuresRowHeight, high + 2 * gridStep));
  return size;
}

void FiguresDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  if (const Priority mark = markAt(index); mark != Priority::None) {
    const QRectF place(box.left(), box.center().y() - figuresMarkSide / 2.0 + 0.5, figuresMarkSide,
                       figuresMarkSide);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPriority(painter, theme, mark, place);
    painter.restore();
    box.setLeft(box.left() + figuresMarkSide + gridStep);
  }
  const QVariant share = index.data(FiguresTableModel::ShareRole);
  if (share.isValid()) {
    const QRectF bar(box.right() - figuresBarWidth + 1,
                     box.center().y() - figuresBarHeight / 2.0 + 0.5, figuresBarWidth,
                     figuresBarHeight);
    paintShare(painter, theme, bar, share.toDouble());
    painter.setPen(theme.text);
    box.setRight(box.right() - figuresBarWidth - gridStep);
  }
  if (!index.data(FiguresTableModel::WrapRole).toBool()) {
    return CellDelegate::paintText(painter, option, index, box, text);
  }
  painter.drawText(box, static_cast<int>(option.displayAlignment) | Qt::TextWordWrap, text);
}

}  // namespace linewarden::ui
