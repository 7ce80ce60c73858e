// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/compare/compare_delegate.h"

#include "ui/recipes/compare/compare_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"

#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int compareDelegateMarkSide = 14;

QRectF markAt(int left, const QRect& box) {
  return {static_cast<double>(left), box.center().y() - compareDelegateMarkSide / 2.0 + 0.5,
          compareDelegateMarkSide, compareDelegateMarkSide};
}

// A stem with its head, so that it is not taken for the triangle of a priority.
void paintArrow(QPainter& painter, int direction, const QRectF& box, const QColor& ink) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QRectF room = box.adjusted(3, 2, -3, -2);
  const double tip = direction > 0 ? room.top() : room.bottom();
  const double foot = direction > 0 ? room.bottom() : room.top();
  const double wing = tip + (foot - tip) * 0.42;
  const double middle = room.center().x();
  painter.drawLine(QPointF(middle, foot), QPointF(middle, tip));
  painter.drawPolyline(
      QPolygonF({QPointF(room.left(), wing), QPointF(middle, tip), QPointF(room.right(), wing)}));
  painter.restore();
}

// The number right-aligned, its unit after it in quiet ink.
void paintValue(QPainter& painter, const Theme& theme, const QRect& box, const QString& text,
                const QString& unit) {
  const QFontMetrics metrics(painter.font());
  if (unit.isEmpty() || metrics.horizontalAdvance(text) > box.width()) {
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight,
                     metrics.elidedText(text, Qt::ElideRight, box.width()));
    return;
  }
  const int tail = metrics.horizontalAdvance(QChar(QChar::Nbsp) + unit);
  painter.drawText(box.adjusted(0, 0, -tail, 0), Qt::AlignVCenter | Qt::AlignRight,
                   text.chopped(unit.size() + 1));
  painter.setPen(theme.quietText);
  painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, unit);
}

void paintNamed(QPainter& painter, const Theme& theme, const QRect& box, const QString& text,
                const QString& detail) {
  const QFontMetrics metrics(painter.font());
  const QString name = metrics.elidedText(text, Qt::ElideRight, box.width());
  painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, name);
  const QRect rest = box.adjusted(metrics.horizontalAdvance(name) + gridStep, 0, 0, 0);
  if (detail.isEmpty() || rest.width() < 3 * gridStep) return;
  painter.setPen(theme.quietText);
  painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                   metrics.elidedText(detail, Qt::ElideRight, rest.width()));
}

}  // namespace

CompareDelegate::CompareDelegate(QObject* parent) : CellDelegate(parent) {}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
  QSize size = CellDelegate::sizeHint(option, index);
  const bool hasMark =
      index.column() == CompareModel::Change || index.column() == CompareModel::Remark;
  size.rwidth() += hasMark ? compareDelegateMarkSide + gridStep : 0;
  return size;
}

void CompareDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  const bool isFull = index.data(CompareModel::FullInkRole).toBool();
  painter.setPen(isFull ? theme.text : theme.quietText);
  switch (index.column()) {
    case CompareModel::Name:
      paintNamed(painter, theme, box, text, index.data(CompareModel::DetailRole).toString());
      return;
    case CompareModel::Before:
    case CompareModel::After:
      paintValue(painter, theme, box, text, index.data(CompareModel::UnitRole).toString());
      return;
    case CompareModel::Change:
      if (const int direction = index.data(CompareModel::DirectionRole).toInt(); direction != 0) {
        const int used = painter.fontMetrics().horizontalAdvance(text);
        paintArrow(painter, direction,
                   markAt(box.right() - used - compareDelegateMarkSide - 3, box),
                   painter.pen().color());
      }
      break;
    case CompareModel::Remark:
      if (index.data(CompareModel::CrossesRole).toBool()) {
        paintPriority(painter, theme, Priority::High, markAt(box.left(), box));
        box.setLeft(box.left() + compareDelegateMarkSide + gridStep);
      }
      break;
    default: break;
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

}  // namespace linewarden::ui
