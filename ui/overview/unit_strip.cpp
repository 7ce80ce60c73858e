// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/unit_strip.h"

#include "ui/shell/theme/theme.h"
#include "ui/widgets/state_mark.h"
#include "ui/widgets/value_format.h"

#include <QPainter>

namespace linewarden::ui {

namespace {
constexpr int markSide = 12;
constexpr int chevron = 2 * gridStep;

// What a PLC that cannot be read said last is not the unit's state.
EquipmentState shownState(const UnitMark& unit) {
  return unit.quality == Quality::Bad ? EquipmentState::Unknown : unit.state;
}
}  // namespace

UnitStrip::UnitStrip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UnitStrip::setUnits(const QList<UnitMark>& units) {
  if (units == units_) return;
  units_ = units;
  QStringList words;
  for (const UnitMark& unit : units) {
    words.append(QStringLiteral("%1 %2").arg(unit.title, stateWord(shownState(unit))));
  }
  setAccessibleName(tr("Units: %1").arg(words.join(QStringLiteral(", "))));
  update();
}

QSize UnitStrip::sizeHint() const {
  return {40 * gridStep, 4 * gridStep};
}

void UnitStrip::paintUnit(QPainter& painter, const UnitMark& unit, const QRect& box) const {
  const Theme& theme = themeOf(this);
  const bool isTrusted = unit.quality == Quality::Good;
  const QColor plain = isTrusted ? theme.text : theme.quietText;
  const QColor ink = unit.abnormal == Priority::None ? plain : priorityInk(theme, unit.abnormal);
  const int middle = box.center().y();
  paintStateShape(painter, shownState(unit),
                  QRect(box.left(), middle - markSide / 2, markSide, markSide), ink);
  int left = box.left() + markSide + gridStep;
  if (unit.abnormal != Priority::None) {
    paintPriority(painter, theme, unit.abnormal,
                  QRectF(left, middle - gridStep, 2 * gridStep, 2 * gridStep));
    left += 2 * gridStep + gridStep / 2;
  }
  const int room = box.right() - left;
  const QFontMetrics metrics(textFont(TextSize::Body));
  painter.setFont(textFont(TextSize::Body));
  painter.setPen(plain);
  const QString title = metrics.elidedText(unit.title, Qt::ElideRight, room);
  painter.drawText(QRect(left, box.top(), room, box.height()), Qt::AlignVCenter, title);
  const int used = metrics.horizontalAdvance(title) + gridStep;
  if (unit.state == EquipmentState::Running && isTrusted) return;  // normal is quiet
  const QString word =
      unit.quality == Quality::Stale ? qualityWord(unit.quality) : stateWord(shownState(unit));
  painter.setFont(textFont(TextSize::Caption));
  painter.setPen(theme.quietText);
  const QFontMetrics small(painter.font());
  if (room - used < 3 * gridStep) return;
  painter.drawText(QRect(left + used, box.top(), room - used, box.height()), Qt::AlignVCenter,
                   small.elidedText(word, Qt::ElideRight, room - used));
}

void UnitStrip::paintEvent(QPaintEvent*) {
  if (units_.isEmpty()) return;
  QPainter painter(this);
  const Theme& theme = themeOf(this);
  const int count = static_cast<int>(units_.size());
  const double step = static_cast<double>(width() + chevron) / count;
  for (int i = 0; i < count; ++i) {
    const int left = qRound(i * step);
    const int right = qRound((i + 1) * step) - chevron;
    paintUnit(painter, units_[i], QRect(left, 0, right - left, height()));
    if (i + 1 == count) break;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.quietText, 1.2));
    const double x = right + 1.0;
    const double y = height() / 2.0;
    painter.drawPolyline(QPolygonF({QPointF(x, y - 4), QPointF(x + 4, y), QPointF(x, y + 4)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
  }
}

}  // namespace linewarden::ui
