// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_text.h"

#include "ui/widgets/priority.h"

#include <QPainter>

namespace linewarden::ui {

namespace {
constexpr int unitGap = gridStep / 2;
}  // namespace

ValueText::ValueText(TextSize size, QWidget* parent) : QWidget(parent), size_(size) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ValueText::setMeaning(const QString& meaning) {
  meaning_ = meaning;
  tell();
}

void ValueText::setValue(const ShownValue& value) {
  if (value == value_) return;
  value_ = value;
  tell();
  update();
}

void ValueText::setAlignment(Qt::AlignmentFlag alignment) {
  alignment_ = alignment;
  update();
}

QString ValueText::tail() const {
  if (value_.age.isEmpty()) return value_.unit;
  return value_.unit.isEmpty() ? value_.age : value_.unit + QStringLiteral(" · ") + value_.age;
}

void ValueText::tell() {
  const QString said = spoken(value_);
  setAccessibleName(meaning_.isEmpty() ? said : QStringLiteral("%1: %2").arg(meaning_, said));
  setToolTip(value_.bad || value_.stale ? said : QString());
}

QSize ValueText::sizeHint() const {
  const QFontMetrics metrics(textFont(size_));
  const QFontMetrics unitMetrics(textFont(TextSize::Body));
  return {metrics.horizontalAdvance(QStringLiteral("0,000.0")) + unitGap +
              unitMetrics.horizontalAdvance(QStringLiteral("1/min")),
          metrics.height()};
}

QSize ValueText::minimumSizeHint() const {
  return {6 * gridStep, sizeHint().height()};
}

void ValueText::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const QFontMetrics figure(textFont(size_));
  const QFontMetrics small(textFont(size_ == TextSize::Caption ? size_ : TextSize::Body));
  const int base = (height() - figure.height()) / 2 + figure.ascent();
  if (value_.bad) {
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(theme.quietText);
    painter.drawText(QRect(0, 0, width(), height()), alignment_ | Qt::AlignVCenter,
                     small.elidedText(value_.text, Qt::ElideRight, width()));
    return;
  }
  const QString unit = tail();
  const int unitWidth = unit.isEmpty() ? 0 : small.horizontalAdvance(unit) + unitGap;
  const QString text =
      figure.elidedText(value_.text, Qt::ElideRight, qMax(2 * gridStep, width() - unitWidth));
  const int textWidth = figure.horizontalAdvance(text);
  const int left = alignment_ == Qt::AlignRight ? qMax(0, width() - textWidth - unitWidth) : 0;
  QFont font = textFont(size_, value_.limit != LimitState::Normal);
  font.setStrikeOut(value_.stale);
  painter.setFont(font);
  const QColor plain = value_.stale ? theme.quietText : theme.text;
  const bool isAbnormal = value_.limit != LimitState::Normal && !value_.stale;
  painter.setPen(isAbnormal ? priorityInk(theme, priorityOf(value_.limit)) : plain);
  painter.drawText(left, base, text);
  painter.setFont(textFont(size_ == TextSize::Caption ? size_ : TextSize::Body));
  painter.setPen(theme.quietText);
  painter.drawText(left + textWidth + unitGap, base, unit);
}

}  // namespace linewarden::ui
