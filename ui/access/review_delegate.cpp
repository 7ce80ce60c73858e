// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/review_delegate.h"

#include "ui/access/review_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/priority.h"

#include <QApplication>
#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int markSide = 14;

// A text and, in quiet ink, what is to be known of it, as far as there is room.
void paintPair(QPainter& painter, const Theme& theme, const QRect& box, const QString& text,
               const QString& detail) {
  const QFontMetrics metrics(painter.font());
  const QString first = metrics.elidedText(text, Qt::ElideRight, box.width());
  painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, first);
  const QRect rest = box.adjusted(metrics.horizontalAdvance(first) + gridStep, 0, 0, 0);
  if (detail.isEmpty() || rest.width() < 3 * gridStep) return;
  painter.setPen(theme.quietText);
  painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                   metrics.elidedText(detail, Qt::ElideRight, rest.width()));
}

QString signOf(ReviewDecision decision) {
  switch (decision) {
    case ReviewDecision::Keep: return QStringLiteral("check");
    case ReviewDecision::Remove: return QStringLiteral("minus");
    case ReviewDecision::Open: return {};
  }
  return {};
}

QString detailOf(const AccessReviewItem& item, int column) {
  if (column == ReviewModel::Holder) {
    return item.disabled ? ReviewDelegate::tr("%1, disabled").arg(item.name) : item.name;
  }
  return column == ReviewModel::Decision ? item.note : QString();
}

}  // namespace

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  const QString text = ground.text;
  ground.text.clear();
  const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
  const auto item = index.data(ReviewModel::ItemRole).value<AccessReviewItem>();
  const bool isMarked =
      index.column() == ReviewModel::LastUsed && index.data(ReviewModel::LongUnusedRole).toBool();
  const Theme& theme = themeOf(option.widget);
  const bool isQuiet =
      index.column() == ReviewModel::Decision && item.decision == ReviewDecision::Open;
  painter->save();
  painter->setFont(option.font);
  painter->setPen(isQuiet ? theme.quietText : theme.text);
  QRect box = option.rect.adjusted(gridStep, 0, -gridStep, 0);
  const QRectF mark(box.left(), box.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
  const QString sign = index.column() == ReviewModel::Decision ? signOf(item.decision) : QString();
  if (isMarked) paintPriority(*painter, theme, Priority::Medium, mark);
  if (!sign.isEmpty()) paintIcon(*painter, sign, mark, theme.text);
  if (isMarked || !sign.isEmpty()) box.setLeft(box.left() + markSide + gridStep);
  paintPair(*painter, theme, box, text, detailOf(item, index.column()));
  painter->restore();
}

}  // namespace linewarden::ui
