// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/priority.h"

#include "ui/shell/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace linewarden::ui {

Priority priorityOf(LimitState state) {
  if (state == LimitState::Normal) return Priority::None;
  return isSevere(state) ? Priority::High : Priority::Medium;
}

QColor priorityInk(const Theme& theme, Priority priority) {
  switch (priority) {
    case Priority::None: return theme.text;
    case Priority::Low: return theme.low;
    case Priority::Medium: return theme.medium;
    case Priority::High: return theme.high;
    case Priority::Critical: return theme.critical;
  }
  return theme.text;
}

QPainterPath priorityShape(Priority priority, const QRectF& box) {
  QPainterPath path;
  const QPointF centre = box.center();
  switch (priority) {
    case Priority::None: break;
    case Priority::Low: path.addEllipse(box); break;
    case Priority::Medium:
      path.addPolygon(QPolygonF({QPointF(centre.x(), box.top()), QPointF(box.right(), centre.y()),
                                 QPointF(centre.x(), box.bottom()), QPointF(box.left(), centre.y()),
                                 QPointF(centre.x(), box.top())}));
      break;
    case Priority::High:
      path.addPolygon(
          QPolygonF({QPointF(centre.x(), box.top()), QPointF(box.right(), box.bottom()),
                     QPointF(box.left(), box.bottom()), QPointF(centre.x(), box.top())}));
      break;
    case Priority::Critical: {
      // A regular octagon cuts its corners at side / (2 + sqrt 2).
      const double cut = box.width() / 3.41421356;
      path.addPolygon(QPolygonF(
          {QPointF(box.left() + cut, box.top()), QPointF(box.right() - cut, box.top()),
           QPointF(box.right(), box.top() + cut), QPointF(box.right(), box.bottom() - cut),
           QPointF(box.right() - cut, box.bottom()), QPointF(box.left() + cut, box.bottom()),
           QPointF(box.left(), box.bottom() - cut), QPointF(box.left(), box.top() + cut),
           QPointF(box.left() + cut, box.top())}));
      break;
    }
  }
  return path;
}

QString priorityLetter(Priority priority) {
  switch (priority) {
    case Priority::None: return {};
    case Priority::Low: return QStringLiteral("L");
    case Priority::Medium: return QStringLiteral("M");
    case Priority::High: return QStringLiteral("H");
    case Priority::Critical: return QStringLiteral("C");
  }
  return {};
}

QString priorityWord(Priority priority) {
  switch (priority) {
    case Priority::None: return {};
    case Priority::Low: return QCoreApplication::translate("values", "Low priority");
    case Priority::Medium: return QCoreApplication::translate("values", "Medium priority");
    case Priority::High: return QCoreApplication::translate("values", "High priority");
    case Priority::Critical: return QCoreApplication::translate("values", "Critical priority");
  }
  return {};
}

void paintPriority(QPainter& painter, const Theme& theme, Priority priority, const QRectF& box) {
  if (priority == Priority::None) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = priorityInk(theme, priority);
  if (theme.signalsAreHollow) {
    painter.setPen(QPen(ink, 2));
    painter.setBrush(theme.surface);
  } else {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
  }
  painter.drawPath(priorityShape(priority, box.adjusted(1, 1, -1, -1)));
  QFont font = textFont(TextSize::Caption, true);
  // Diamond and triangle leave less room for the letter than octagon and circle.
  const bool isNarrow = priority == Priority::Medium || priority == Priority::High;
  font.setPixelSize(qMax(8, qRound(box.height() * (isNarrow ? 0.5 : 0.6))));
  painter.setFont(font);
  painter.setPen(theme.onSignal);
  const double drop = priority == Priority::High ? box.height() * 0.16 : 0;
  painter.drawText(box.translated(0, drop), Qt::AlignCenter, priorityLetter(priority));
  painter.restore();
}

}  // namespace linewarden::ui
