// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_state_mark.h"

#include "ui/people/people_words.h"
#include "ui/shell/theme/theme.h"

#include <QPainter>

namespace linewarden::ui {

void paintPersonState(QPainter& painter, PersonState state, const QRectF& box, const QColor& ink) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF ring = box.adjusted(1, 1, -1, -1);
  painter.setPen(QPen(ink, 1.6));
  painter.setBrush(state == PersonState::Active ? QBrush(ink) : QBrush(Qt::NoBrush));
  painter.drawEllipse(ring);
  constexpr int degree = 16;
  painter.setBrush(ink);
  if (state == PersonState::Invited) painter.drawPie(ring, 180 * degree, 180 * degree);
  if (state == PersonState::Disabled) {
    const double in = ring.width() * 0.15;
    painter.drawLine(ring.topRight() + QPointF(-in, in), ring.bottomLeft() + QPointF(in, -in));
  }
  painter.restore();
}

PersonStateMark::PersonStateMark(const Person& person, QWidget* parent)
    : QWidget(parent), state_(person.state()), word_(personStateWord(person)) {
  setAccessibleName(word_);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PersonStateMark::sizeHint() const {
  const QFontMetrics metrics(textFont(TextSize::Body));
  return {metrics.height() + metrics.horizontalAdvance(word_) + gridStep, metrics.height()};
}

void PersonStateMark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  painter.setFont(textFont(TextSize::Body));
  const int side = qRound(QFontMetrics(painter.font()).ascent() * 0.85);
  paintPersonState(painter, state_, QRectF(0, (height() - side) / 2.0, side, side), theme.text);
  painter.setPen(theme.text);
  painter.drawText(rect().adjusted(side + gridStep, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   word_);
}

}  // namespace linewarden::ui
