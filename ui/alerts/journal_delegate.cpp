// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/journal_delegate.h"

#include "ui/alerts/alarm_journal_model.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/priority.h"

#include <QPainter>

namespace linewarden::ui {

namespace {
constexpr int journalShapeSide = 14;
}

void JournalDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, QRect box, const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  const int column = index.column();
  if (column == AlarmJournalModel::Mark) {
    const QRectF mark(box.left(), box.center().y() - journalShapeSide / 2.0 + 0.5, journalShapeSide,
                      journalShapeSide);
    paintPriority(painter, theme, static_cast<Priority>(index.data(Qt::UserRole).toInt()), mark);
    return;
  }
  const bool isPlain = column == AlarmJournalModel::Time || column == AlarmJournalModel::Text ||
                       column == AlarmJournalModel::What;
  if (!isPlain) painter.setPen(theme.quietText);
  CellDelegate::paintText(painter, option, index, box, text);
}

}  // namespace linewarden::ui
