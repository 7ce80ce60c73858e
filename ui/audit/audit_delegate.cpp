// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_delegate.h"

#include "ui/audit/audit_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QPainter>

namespace linewarden::ui {

namespace {
constexpr int auditMarkSide = 14;
}

void AuditDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  const int column = index.column();
  const bool isRefused = index.data(AuditModel::RefusedRole).toBool();
  if (column == AuditModel::Outcome && isRefused) {
    const QRectF mark(box.left(), box.center().y() - auditMarkSide / 2.0 + 0.5, auditMarkSide,
                      auditMarkSide);
    paintIcon(painter, QStringLiteral("close"), mark, theme.problemText);
    box.setLeft(box.left() + auditMarkSide + gridStep / 2);
    painter.setPen(theme.problemText);
  } else if (column != AuditModel::Time && column != AuditModel::Who &&
             column != AuditModel::What) {
    painter.setPen(theme.quietText);
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

}  // namespace linewarden::ui
