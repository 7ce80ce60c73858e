// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/cell_delegate.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QPainter>

namespace linewarden::ui {

namespace {
constexpr int cellDelegateMarkSide = 14;
}

CellDelegate::CellDelegate(QObject* parent, int problemColumn)
    : QStyledItemDelegate(parent), problemColumn_(problemColumn) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  const QString text = ground.text;
  ground.text.clear();
  const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
  painter->save();
  painter->setFont(option.font);
  painter->setPen(themeOf(option.widget).text);
  paintText(*painter, ground, index, option.rect.adjusted(gridStep, 0, -gridStep, 0), text);
  painter->restore();
}

void CellDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  if (index.column() == problemColumn_ && !text.isEmpty()) {
    const QRectF mark(box.left(), box.center().y() - cellDelegateMarkSide / 2.0 + 0.5,
                      cellDelegateMarkSide, cellDelegateMarkSide);
    paintIcon(painter, QStringLiteral("error"), mark, theme.critical);
    box.setLeft(box.left() + cellDelegateMarkSide + gridStep);
    painter.setPen(theme.problemText);
  }
  painter.drawText(box, static_cast<int>(option.displayAlignment),
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

}  // namespace linewarden::ui
