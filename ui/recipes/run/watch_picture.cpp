// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/watch_picture.h"

#include "ui/shell/theme/trend_inks.h"
#include "ui/widgets/priority.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace linewarden::ui {

namespace {

struct WatchPictureText {
  Q_DECLARE_TR_FUNCTIONS(ProcessChart)
};

constexpr double valuesShare = 0.58;
constexpr double dot = 1.8;
constexpr double markSide = 14;
constexpr int gapPeriods = 3;

using ValueOf = std::function<double(const WatchPoint&)>;

QColor veil(QColor ink, double share) {
  ink.setAlphaF(static_cast<float>(share));
  return ink;
}

void widen(std::optional<ValueSpan>& span, double value) {
  if (std::isfinite(value)) span = united(span, {value, value});
}

ValueScale valueScale(const WatchView& watch) {
  std::optional<ValueSpan> span;
  widen(span, watch.target);
  for (const WatchPoint& point : watch.points) {
    for (const double value : {point.mean, point.ewma, point.upper, point.lower}) {
      widen(span, value);
    }
  }
  ValueSpan shown = span.value_or(ValueSpan{0, 1});
  // Room for the signs of signals, and for a value that stands still.
  const double room = std::max((shown.high - shown.low) * 0.08, watch.parameters.resolution);
  return niceScale({shown.low - room, shown.high + room}, 5);
}

ValueScale sumScale(const WatchView& watch) {
  double reach = watch.parameters.h * 1.2;
  for (const WatchPoint& point : watch.points) {
    if (std::isfinite(point.cusumHigh)) reach = std::max(reach, point.cusumHigh);
    if (std::isfinite(point.cusumLow)) reach = std::max(reach, point.cusumLow);
  }
  return niceScale({-reach, reach}, 4);
}

TimeWindow windowOfPoints(const WatchView& watch) {
  const auto period = std::max<std::chrono::milliseconds>(watch.parameters.period, shortestWindow);
  if (watch.points.isEmpty()) return {UtcTime{}, UtcTime{} + period};
  return {watch.points.constFirst().time - period / 2, watch.points.constLast().time + period};
}

// Unbroken runs of points of which the value is known; each at least one point.
QList<QPolygonF> runsOf(const TrendFrame& frame, const WatchView& watch, const ValueOf& value) {
  QList<QPolygonF> runs;
  std::optional<UtcTime> before;
  for (const WatchPoint& point : watch.points) {
    const double y = value(point);
    if (!std::isfinite(y)) {
      before.reset();
      continue;
    }
    const bool isApart = !before || point.time - *before > gapPeriods * watch.parameters.period;
    if (isApart) runs.append(QPolygonF());
    runs.last().append(QPointF(frame.xAt(point.time), frame.yAt(0, y)));
    before = point.time;
  }
  return runs;
}

void drawLine(QPainter& painter, const TrendFrame& frame, const WatchView& watch, const QPen& pen,
              const ValueOf& value) {
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  for (const QPolygonF& run : runsOf(frame, watch, value)) painter.drawPolyline(run);
}

void drawLevel(QPainter& painter, const TrendFrame& frame, const QPen& pen, double value) {
  const double y = std::round(frame.yAt(0, value)) + 0.5;
  painter.setPen(pen);
  painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
}

void drawCaption(QPainter& painter, const Theme& theme, const QRectF& plot, const QString& text) {
  painter.setFont(textFont(TextSize::Caption));
  painter.setPen(theme.quietText);
  const double height = QFontMetricsF(painter.font()).height();
  const QRectF above(plot.left() + 6 * gridStep, plot.top() - height - 4,
                     plot.width() - 6 * gridStep, height);
  painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, text);
}

// Until sigma is known nothing is judged.
void drawLearning(QPainter& painter, const Theme& theme, const TrendFrame& frame,
                  const WatchView& watch) {
  UtcTime until = frame.window.from;
  for (const WatchPoint& point : watch.points) {
    if (std::isfinite(point.ewma)) break;
    until = point.time;
  }
  if (until <= frame.window.from) return;
  const double right = std::min(frame.plot.right(), frame.xAt(until));
  const QRectF ground(frame.plot.left(), frame.plot.top(), right - frame.plot.left(),
                      frame.plot.height());
  painter.fillRect(ground, veil(theme.raised, 0.7));
  painter.setPen(theme.quietText);
  painter.setFont(textFont(TextSize::Caption));
  const QString word = WatchPictureText::tr("Learning");
  if (QFontMetricsF(painter.font()).horizontalAdvance(word) + gridStep > ground.width()) return;
  painter.drawText(ground.adjusted(4, 2, -4, -2), Qt::AlignLeft | Qt::AlignTop, word);
}

void drawBand(QPainter& painter, const Theme& theme, const TrendFrame& frame,
              const WatchView& watch) {
  const auto upper = [](const WatchPoint& point) { return point.upper; };
  const auto lower = [](const WatchPoint& point) { return point.lower; };
  const QList<QPolygonF> tops = runsOf(frame, watch, upper);
  const QList<QPolygonF> bottoms = runsOf(frame, watch, lower);
  painter.setPen(Qt::NoPen);
  painter.setBrush(watchBand(theme));
  for (qsizetype i = 0; i < std::min(tops.size(), bottoms.size()); ++i) {
    QPolygonF band = tops.at(i);
    for (auto at = bottoms.at(i).crbegin(); at != bottoms.at(i).crend(); ++at) band.append(*at);
    painter.drawPolygon(band);
  }
  drawLine(painter, frame, watch, watchPen(theme, WatchInk::Limits), upper);
  drawLine(painter, frame, watch, watchPen(theme, WatchInk::Limits), lower);
}

void drawMeans(QPainter& painter, const Theme& theme, const TrendFrame& frame,
               const WatchView& watch) {
  drawLine(painter, frame, watch, watchPen(theme, WatchInk::Mean),
           [](const WatchPoint& point) { return point.mean; });
  painter.setPen(Qt::NoPen);
  for (const WatchPoint& point : watch.points) {
    if (!std::isfinite(point.mean)) continue;
    const bool isSignal = point.signal != ChartSignal::None;
    painter.setBrush(isSignal ? theme.high : watchPen(theme, WatchInk::Mean).color());
    const double radius = isSignal ? dot + 1 : dot;
    painter.drawEllipse(QPointF(frame.xAt(point.time), frame.yAt(0, point.mean)), radius, radius);
  }
}

void drawSignals(QPainter& painter, const Theme& theme, const WatchPicture& picture,
                 const WatchView& watch) {
  for (const int onset : signalOnsets(watch.points)) {
    const WatchPoint& point = watch.points.at(onset);
    const double x = std::round(picture.values.xAt(point.time)) + 0.5;
    painter.setPen(QPen(veil(theme.high, 0.8), 1, Qt::DashLine));
    for (const QRectF& plot : {picture.values.plot, picture.sums.plot}) {
      painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    paintPriority(painter, theme, Priority::High, signalBox(picture, point));
  }
}

void drawValues(QPainter& painter, const Theme& theme, const TrendFrame& frame,
                const WatchView& watch) {
  painter.save();
  painter.setClipRect(frame.plot.adjusted(-dot, -dot, dot, dot));
  drawLearning(painter, theme, frame, watch);
  drawBand(painter, theme, frame, watch);
  drawLevel(painter, frame, watchPen(theme, WatchInk::Target), watch.target);
  drawMeans(painter, theme, frame, watch);
  drawLine(painter, frame, watch, watchPen(theme, WatchInk::Ewma),
           [](const WatchPoint& point) { return point.ewma; });
  painter.restore();
}

void drawSums(QPainter& painter, const Theme& theme, const TrendFrame& frame,
              const WatchView& watch) {
  painter.save();
  painter.setClipRect(frame.plot.adjusted(-dot, -dot, dot, dot));
  const double h = watch.parameters.h;
  drawLevel(painter, frame, watchPen(theme, WatchInk::DecisionLimit), h);
  drawLevel(painter, frame, watchPen(theme, WatchInk::DecisionLimit), -h);
  drawLevel(painter, frame, QPen(theme.border, 1), 0);
  drawLine(painter, frame, watch, watchPen(theme, WatchInk::CusumHigh),
           [](const WatchPoint& point) { return point.cusumHigh; });
  drawLine(painter, frame, watch, watchPen(theme, WatchInk::CusumLow),
           [](const WatchPoint& point) { return -point.cusumLow; });
  painter.restore();
}

}  // namespace

QPen watchPen(const Theme& theme, WatchInk ink) {
  switch (ink) {
    case WatchInk::Mean: return {veil(theme.quietText, 0.75), 1};
    case WatchInk::Ewma: return trendPen(theme, 0, 2);
    case WatchInk::Limits: return {veil(theme.quietText, 0.9), 1};
    case WatchInk::Target: return {theme.text, 1, Qt::DashLine};
    case WatchInk::CusumHigh: return trendPen(theme, 0, 1.6);
    case WatchInk::CusumLow: return trendPen(theme, 1, 1.6);
    case WatchInk::DecisionLimit: return {theme.high, 1, Qt::DashLine};
  }
  return {};
}

QColor watchBand(const Theme& theme) {
  return veil(theme.interactive, theme.kind == ThemeKind::HighContrast ? 0.25 : 0.12);
}

WatchPicture planWatch(const WatchView& watch, const QSizeF& size) {
  WatchPicture picture;
  picture.values.window = picture.sums.window = windowOfPoints(watch);
  picture.values.plan = {{watch.unit}, {0}, false};
  picture.sums.plan = {{QStringLiteral("σ")}, {0}, false};
  picture.values.scales = {valueScale(watch)};
  picture.sums.scales = {sumScale(watch)};
  const double top = std::round(size.height() * valuesShare);
  picture.values.plot =
      plotArea(QSizeF(size.width(), top), picture.values.plan, picture.values.scales);
  picture.sums.plot =
      plotArea(QSizeF(size.width(), size.height() - top), picture.sums.plan, picture.sums.scales)
          .translated(0, top);
  // One time axis: both begin where the wider labels end.
  const double left = std::max(picture.values.plot.left(), picture.sums.plot.left());
  picture.values.plot.setLeft(left);
  picture.sums.plot.setLeft(left);
  return picture;
}

QList<int> signalOnsets(const QList<WatchPoint>& points) {
  QList<int> onsets;
  ChartSignal before = ChartSignal::None;
  for (int at = 0; at < points.size(); ++at) {
    const ChartSignal signal = points.at(at).signal;
    if (signal != ChartSignal::None && signal != before) onsets.append(at);
    before = signal;
  }
  return onsets;
}

// At the plot's edge, where no line runs through it.
QRectF signalBox(const WatchPicture& picture, const WatchPoint& point) {
  const QRectF& plot = picture.values.plot;
  const double top =
      point.signal == ChartSignal::High ? plot.top() + 2 : plot.bottom() - markSide - 2;
  const double left = picture.values.xAt(point.time) - markSide / 2;
  return {std::clamp(std::round(left), plot.left(), std::max(plot.left(), plot.right() - markSide)),
          std::round(top), markSide, markSide};
}

void paintWatch(QPainter& painter, const Theme& theme, const WatchPicture& picture,
                const WatchView& watch) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintTrendGround(painter, theme, picture.values);
  paintTrendGround(painter, theme, picture.sums);
  drawCaption(painter, theme, picture.values.plot, WatchPictureText::tr("Means and EWMA"));
  drawCaption(painter, theme, picture.sums.plot, WatchPictureText::tr("CUSUM"));
  drawValues(painter, theme, picture.values, watch);
  drawSums(painter, theme, picture.sums, watch);
  drawSignals(painter, theme, picture, watch);
  painter.restore();
}

}  // namespace linewarden::ui
