// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_mark.h"

#include "ui/widgets/value_format.h"

#include <QPainter>

namespace linewarden::ui {

void paintStateShape(QPainter& painter, EquipmentState state, const QRectF& box,
                     const QColor& ink) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = box.adjusted(1, 1, -1, -1);
  const double third = frame.width() / 3;
  const bool isUnknown = state == EquipmentState::Unknown;
  QPen pen(ink, 1.6, isUnknown ? Qt::DotLine : Qt::SolidLine);
  pen.setJoinStyle(Qt::MiterJoin);
  painter.setPen(pen);
  painter.setBrush(state == EquipmentState::Running ? QBrush(ink) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(frame, 2, 2);
  switch (state) {
    case EquipmentState::Unknown:
    case EquipmentState::Running:
    case EquipmentState::Stopped: break;
    case EquipmentState::Idle:
      painter.fillRect(frame.adjusted(0, frame.height() / 2, 0, 0), ink);
      break;
    case EquipmentState::Starved:  // nothing comes in: the inflow side is empty
      painter.fillRect(frame.adjusted(2 * third, 0, 0, 0), ink);
      break;
    case EquipmentState::Blocked:  // nothing goes out: full up to the outflow side
      painter.fillRect(frame.adjusted(0, 0, -third, 0), ink);
      break;
    case EquipmentState::Changeover:
      painter.setBrush(ink);
      painter.drawPolygon(QPolygonF({frame.bottomLeft(), frame.topLeft(), frame.bottomRight()}));
      break;
    case EquipmentState::Cleaning:
      painter.setBrush(ink);
      painter.drawEllipse(frame.center(), third / 2, third / 2);
      break;
    case EquipmentState::Maintenance:
      painter.drawLine(frame.topLeft(), frame.bottomRight());
      painter.drawLine(frame.topRight(), frame.bottomLeft());
      break;
  }
  painter.restore();
}

StateMark::StateMark(TextSize size, QWidget* parent) : QWidget(parent), size_(size) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  tell();
}

void StateMark::setState(EquipmentState state, Priority abnormal, Quality quality) {
  if (state == state_ && abnormal == abnormal_ && quality == quality_) return;
  const bool isOtherWord = state != state_;
  state_ = state;
  abnormal_ = abnormal;
  quality_ = quality;
  tell();
  if (isOtherWord) updateGeometry();
}

void StateMark::setNote(const QString& note) {
  if (note == note_) return;
  note_ = note;
  tell();
}

QString StateMark::text() const {
  return quality_ == Quality::Bad ? stateWord(EquipmentState::Unknown) : stateWord(state_);
}

void StateMark::tell() {
  QString name = note_.isEmpty() ? text() : text() + QLatin1Char(' ') + note_;
  if (quality_ == Quality::Stale) name += QStringLiteral(" (%1)").arg(qualityWord(quality_));
  setAccessibleName(name);
  update();
}

QSize StateMark::sizeHint() const {
  const QFontMetrics metrics(textFont(size_, true));
  const QFontMetrics noteMetrics(textFont(TextSize::Body));
  const int note = note_.isEmpty() ? 0 : noteMetrics.horizontalAdvance(note_) + gridStep;
  return {metrics.height() + metrics.horizontalAdvance(text()) + note + gridStep / 2,
          metrics.height()};
}

QSize StateMark::minimumSizeHint() const {
  const QFontMetrics metrics(textFont(size_, true));
  return {metrics.height() + 4 * gridStep, metrics.height()};
}

void StateMark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const bool isTrusted = quality_ == Quality::Good;
  const EquipmentState shown = quality_ == Quality::Bad ? EquipmentState::Unknown : state_;
  const QColor plain = isTrusted ? theme.text : theme.quietText;
  const QColor ink = abnormal_ == Priority::None ? plain : priorityInk(theme, abnormal_);
  QFont font = textFont(size_, true);
  const QFontMetrics metrics(font);
  const int side = qRound(metrics.ascent() * 0.92);
  paintStateShape(painter, shown, QRectF(0, (height() - side) / 2.0, side, side), ink);
  font.setStrikeOut(quality_ == Quality::Stale);
  painter.setFont(font);
  painter.setPen(plain);
  const int left = side + gridStep;
  const QString word = metrics.elidedText(text(), Qt::ElideRight, width() - left);
  painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                   word);
  const int noteLeft = left + metrics.horizontalAdvance(word) + gridStep;
  if (note_.isEmpty() || noteLeft >= width()) return;
  painter.setFont(textFont(TextSize::Body));
  painter.setPen(theme.quietText);
  // Word and note stand on one base line though their sizes differ.
  const int base = (height() - metrics.height()) / 2 + metrics.ascent();
  const QFontMetrics noteMetrics(painter.font());
  painter.drawText(noteLeft, base,
                   noteMetrics.elidedText(note_, Qt::ElideRight, width() - noteLeft));
}

}  // namespace linewarden::ui
