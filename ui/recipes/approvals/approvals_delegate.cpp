// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/approvals/approvals_delegate.h"

#include "ui/recipes/approvals/approvals_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/priority.h"

#include <QPainter>

namespace linewarden::ui {

namespace {

constexpr int markSide = 14;

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

ApprovalsDelegate::ApprovalsDelegate(QObject* parent) : CellDelegate(parent) {}

void ApprovalsDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  const QRectF mark(box.left(), box.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
  const QRect afterMark = box.adjusted(markSide + gridStep, 0, 0, 0);
  switch (index.column()) {
    case ApprovalsModel::Product:
      paintNamed(painter, theme, box, text, index.data(ApprovalsModel::DetailRole).toString());
      return;
    case ApprovalsModel::Due:
      if (index.data(ApprovalsModel::OverdueRole).toBool()) {
        paintPriority(painter, theme, Priority::Medium, mark);
        box = afterMark;
      }
      break;
    case ApprovalsModel::May:
      if (index.data(ApprovalsModel::MineRole).toBool()) {
        paintIcon(painter, QStringLiteral("check"), mark, theme.text);
        box = afterMark;
      } else {
        painter.setPen(theme.quietText);
      }
      break;
    default: break;
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

}  // namespace linewarden::ui
