// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_frame.h"

#include "ui/widgets/priority.h"
#include "ui/widgets/value_format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr double tickGap = gridStep / 2.0;

QString labelOf(const ValueScale& scale, int index) {
  return formatNumber(scale.span.low + index * scale.step, scale.decimals, QLocale());
}

int stepsOf(const ValueScale& scale) {
  return static_cast<int>(std::lround((scale.span.high - scale.span.low) / scale.step));
}

double labelWidth(const ValueScale& scale) {
  const QFontMetricsF metrics(textFont(TextSize::Caption));
  double width = 0;
  for (int i = 0; i <= stepsOf(scale); ++i) {
    width = std::max(width, metrics.horizontalAdvance(labelOf(scale, i)));
  }
  return std::ceil(width) + 2 * tickGap;
}

QColor veil(QColor ink, double share) {
  ink.setAlphaF(static_cast<float>(share));
  return ink;
}

// What lies beyond the chosen tag's limits is shaded; the limits are quiet lines.
void paintLimits(QPainter& painter, const Theme& theme, const TrendFrame& frame) {
  if (frame.limitAxis < 0) return;
  const QRectF& plot = frame.plot;
  const auto y = [&frame](double value) { return frame.yAt(frame.limitAxis, value); };
  const auto shade = [&](double from, double to, Priority priority) {
    const QRectF band(plot.left(), std::min(from, to), plot.width(), std::abs(to - from));
    painter.fillRect(band, veil(priorityInk(theme, priority), 0.12));
  };
  const auto line = [&](double at, Priority priority) {
    if (at <= plot.top() || at >= plot.bottom()) return;
    painter.setPen(QPen(veil(priorityInk(theme, priority), 0.8), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), std::round(at) + 0.5),
                     QPointF(plot.right(), std::round(at) + 0.5));
  };
  const Limits& limits = frame.limits;
  if (limits.high) shade(plot.top(), y(*limits.high), Priority::Medium);
  if (limits.highHigh) shade(plot.top(), y(*limits.highHigh), Priority::High);
  if (limits.low) shade(y(*limits.low), plot.bottom(), Priority::Medium);
  if (limits.lowLow) shade(y(*limits.lowLow), plot.bottom(), Priority::High);
  if (limits.high) line(y(*limits.high), Priority::Medium);
  if (limits.low) line(y(*limits.low), Priority::Medium);
  if (limits.highHigh) line(y(*limits.highHigh), Priority::High);
  if (limits.lowLow) line(y(*limits.lowLow), Priority::High);
}

int besides(Qt::AlignmentFlag side) {
  return static_cast<int>(side) | Qt::AlignVCenter;
}

void paintValueAxis(QPainter& painter, const Theme& theme, const TrendFrame& frame, int axis) {
  const ValueScale& scale = frame.scales[axis];
  const QRectF& plot = frame.plot;
  const QFontMetricsF metrics(painter.font());
  for (int i = 0; i <= stepsOf(scale); ++i) {
    const double y = std::round(frame.yAt(axis, scale.span.low + i * scale.step)) + 0.5;
    if (axis == 0) {
      painter.setPen(veil(theme.border, theme.kind == ThemeKind::HighContrast ? 0.3 : 0.7));
      painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setPen(theme.quietText);
    const double top = y - metrics.height() / 2;
    const QRectF left(0, top, plot.left() - tickGap, metrics.height());
    const QRectF right(plot.right() + tickGap, top, 12 * gridStep, metrics.height());
    painter.drawText(axis == 0 ? left : right, besides(axis == 0 ? Qt::AlignRight : Qt::AlignLeft),
                     labelOf(scale, i));
  }
  const QString& unit = frame.plan.units[axis];
  const double unitWidth = 20 * gridStep;
  const QRectF above(axis == 0 ? plot.left() : plot.right() - unitWidth,
                     plot.top() - metrics.height() - tickGap, unitWidth, metrics.height());
  painter.drawText(above, besides(axis == 0 ? Qt::AlignLeft : Qt::AlignRight), unit);
}

void paintTimeAxis(QPainter& painter, const Theme& theme, const TrendFrame& frame) {
  const QRectF& plot = frame.plot;
  const QFontMetricsF metrics(painter.font());
  const int maxTicks = std::max(2, static_cast<int>(plot.width() / (11 * gridStep)));
  double freeFrom = 0;
  for (const TimeTick& tick : timeTicks(frame.window, maxTicks)) {
    const double x = std::round(frame.xAt(tick.time)) + 0.5;
    painter.setPen(veil(theme.border, theme.kind == ThemeKind::HighContrast ? 0.3 : 0.7));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + tickGap));
    const double width = metrics.horizontalAdvance(tick.label);
    const double left = x - width / 2;
    if (left < freeFrom || left + width > plot.right() + 8 * gridStep) continue;
    painter.setPen(theme.quietText);
    painter.drawText(QPointF(left, plot.bottom() + tickGap + metrics.ascent() + 2), tick.label);
    freeFrom = left + width + gridStep;
  }
}

}  // namespace

double TrendFrame::xAt(UtcTime time) const {
  const double share = static_cast<double>((time - window.from).count()) /
                       static_cast<double>(std::max<qint64>(1, window.length().count()));
  return plot.left() + share * plot.width();
}

UtcTime TrendFrame::timeAt(double x) const {
  const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
  return window.from + std::chrono::milliseconds(
                           std::llround(share * static_cast<double>(window.length().count())));
}

double TrendFrame::yAt(int axis, double value) const {
  const ValueSpan& span = scales[axis].span;
  const double share = std::clamp((value - span.low) / (span.high - span.low), 0.0, 1.0);
  return plot.bottom() - share * plot.height();
}

QRectF plotArea(const QSizeF& size, const AxisPlan& plan, const QList<ValueScale>& scales) {
  const QFontMetricsF metrics(textFont(TextSize::Caption));
  const double left = scales.isEmpty() ? 2 * gridStep : labelWidth(scales[0]);
  const double right =
      plan.units.size() > 1 && scales.size() > 1 ? labelWidth(scales[1]) : 2 * gridStep;
  const double top = metrics.height() + gridStep;
  const double bottom = metrics.height() + gridStep;
  return QRectF(std::max(left, 5.0 * gridStep), top,
                std::max(1.0, size.width() - std::max(left, 5.0 * gridStep) - right),
                std::max(1.0, size.height() - top - bottom));
}

void paintTrendGround(QPainter& painter, const Theme& theme, const TrendFrame& frame) {
  painter.save();
  painter.setFont(textFont(TextSize::Caption));
  paintLimits(painter, theme, frame);
  const int axes = static_cast<int>(std::min(frame.plan.units.size(), frame.scales.size()));
  for (int axis = 0; axis < axes; ++axis) paintValueAxis(painter, theme, frame, axis);
  paintTimeAxis(painter, theme, frame);
  painter.setPen(theme.border);
  painter.drawLine(QPointF(frame.plot.left(), std::round(frame.plot.bottom()) + 0.5),
                   QPointF(frame.plot.right(), std::round(frame.plot.bottom()) + 0.5));
  painter.restore();
}

void paintTrendCursor(QPainter& painter, const Theme& theme, const TrendFrame& frame,
                      UtcTime time) {
  if (time < frame.window.from || time > frame.window.to) return;
  painter.save();
  const double x = std::round(frame.xAt(time)) + 0.5;
  painter.setPen(QPen(theme.text, 1));
  painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
  painter.setFont(textFont(TextSize::Caption, true));
  const QFontMetricsF metrics(painter.font());
  const QString label = QLocale().toString(toLocal(time).time(), QStringLiteral("HH:mm:ss"));
  const double width = metrics.horizontalAdvance(label) + gridStep;
  const double left = std::clamp(x - width / 2, frame.plot.left(),
                                 std::max(frame.plot.left(), frame.plot.right() - width));
  const QRectF box(left, frame.plot.bottom() + 2, width, metrics.height() + 2);
  painter.fillRect(box, theme.text);
  painter.setPen(theme.surface);
  painter.drawText(box, Qt::AlignCenter, label);
  painter.restore();
}

}  // namespace linewarden::ui
