// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alarm_delegate.h"

#include "ui/alerts/alarm_words.h"
#include "ui/shell/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace linewarden::ui {

namespace {

constexpr int alarmShapeSide = 16;
constexpr int litMarkWidth = 4;
constexpr int followerIndent = 2 * gridStep;

/// A word in a frame at the box's right end; the box is what is left of it.
void paintAlarmBadge(QPainter& painter, const Theme& theme, const QString& word, QRect& box) {
  const QFont font = textFont(TextSize::Caption);
  const int width = QFontMetrics(font).horizontalAdvance(word) + gridStep;
  if (box.width() < 2 * width) return;
  painter.save();
  painter.setFont(font);
  const QRectF frame(box.right() - width + 0.5, box.top() + gridStep / 2.0 + 0.5, width - 1,
                     box.height() - gridStep - 1);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.border);
  painter.drawRoundedRect(frame, cornerRadius / 2.0, cornerRadius / 2.0);
  painter.setPen(theme.quietText);
  painter.drawText(frame, Qt::AlignCenter, word);
  painter.restore();
  box.setRight(box.right() - width - gridStep / 2);
}

}  // namespace

AlarmDelegate::AlarmDelegate(const AlarmListModel& model, QTableView* view)
    : CellDelegate(view), model_(model), view_(view) {}

void AlarmDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const AlarmItem& item = model_.itemAt(index.row());
  if (item.isHead()) {
    paintHead(*painter, option,
              index.siblingAtColumn(static_cast<int>(AlarmColumn::Text)).data().toString());
    return;
  }
  CellDelegate::paint(painter, option, index);
  if (static_cast<AlarmColumn>(index.column()) == AlarmColumn::Mark) {
    paintMark(*painter, option, item);
  }
}

// Each cell draws its part of one line of text.
void AlarmDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                              const QString& text) const {
  const Theme& theme = themeOf(option.widget);
  painter.save();
  painter.setClipRect(option.rect);
  painter.fillRect(option.rect, theme.raised);
  const QRect row(-view_->horizontalHeader()->offset() + gridStep, option.rect.top(),
                  view_->horizontalHeader()->length() - 2 * gridStep, option.rect.height());
  painter.setFont(textFont(TextSize::Body, true));
  painter.setPen(theme.text);
  painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
  painter.restore();
}

void AlarmDelegate::paintMark(QPainter& painter, const QStyleOptionViewItem& option,
                              const AlarmItem& item) const {
  const Theme& theme = themeOf(option.widget);
  const AlarmPriority priority = item.view.definition.priority;
  const bool isWaiting = isUnacknowledged(item.view.record.state);
  if (isWaiting && priority == AlarmPriority::Critical && isMarkLit_) {
    painter.fillRect(
        QRect(option.rect.left(), option.rect.top() + 1, litMarkWidth, option.rect.height() - 2),
        theme.critical);
  }
  const QRectF box(option.rect.left() + litMarkWidth + gridStep / 2.0,
                   option.rect.center().y() - alarmShapeSide / 2.0 + 0.5, alarmShapeSide,
                   alarmShapeSide);
  painter.save();
  // What is not announced does not call for anybody.
  if (item.view.record.state == AlarmState::Normal || isHidden(item.view.record.state)) {
    painter.setOpacity(0.5);
  }
  paintPriority(painter, theme, alarmMark(priority), box);
  painter.restore();
}

void AlarmDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index, QRect box, const QString& text) const {
  const AlarmItem& item = model_.itemAt(index.row());
  const Theme& theme = themeOf(option.widget);
  const AlarmState state = item.view.record.state;
  if (isUnacknowledged(state)) painter.setFont(textFont(TextSize::Body, true));
  if (isHidden(state) || state == AlarmState::Normal) painter.setPen(theme.quietText);
  switch (static_cast<AlarmColumn>(index.column())) {
    case AlarmColumn::Mark: return;
    case AlarmColumn::State:
      if (item.view.isStale) paintAlarmBadge(painter, theme, tr("Stale"), box);
      if (item.view.isChattering) paintAlarmBadge(painter, theme, tr("Chattering"), box);
      break;
    case AlarmColumn::Text:
      if (hasRoots(model_.grouping()) && !item.isRoot()) box.setLeft(box.left() + followerIndent);
      break;
    default: break;
  }
  CellDelegate::paintText(painter, option, index, box, text);
}

}  // namespace linewarden::ui
