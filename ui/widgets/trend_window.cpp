// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_window.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace linewarden::ui {

namespace {

using namespace std::chrono_literals;
using Millis = std::chrono::milliseconds;

TimeWindow endingBy(TimeWindow window, UtcTime now) {
  if (window.to > now) {
    window.from -= window.to - now;
    window.to = now;
  }
  return window;
}

Millis kept(double millis) {
  const double least = static_cast<double>(shortestWindow.count());
  const double most = static_cast<double>(longestWindow.count());
  return Millis(std::llround(std::clamp(millis, least, most)));
}

// The step of the time axis: the first of the clock's round ones that gives few enough.
Millis tickStep(Millis length, int maxTicks) {
  constexpr std::array<Millis, 20> steps{1s,    2s,    5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min,
                                         15min, 30min, 1h, 2h,  3h,  6h,  12h,  24h,  48h,  168h};
  for (const Millis step : steps) {
    if (length / step < maxTicks) return step;
  }
  return 336h;
}

QString tickLabel(const QDateTime& local, Millis step) {
  const QLocale locale;
  if (local.time() == QTime(0, 0))
    return locale.toString(
        local.date(),
        QCoreApplication::translate("trend", "ddd d MMM", "format of a day on the time axis"));
  const QString form = step < 1min ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
  return locale.toString(local.time(), form);
}

}  // namespace

QList<TrendSpan> allTrendSpans() {
  return {TrendSpan::Minutes15, TrendSpan::Hour1, TrendSpan::Hours8, TrendSpan::Shift,
          TrendSpan::Hours24,   TrendSpan::Days7, TrendSpan::Custom};
}

QString trendSpanId(TrendSpan span) {
  switch (span) {
    case TrendSpan::Minutes15: return QStringLiteral("15min");
    case TrendSpan::Hour1: return QStringLiteral("1h");
    case TrendSpan::Hours8: return QStringLiteral("8h");
    case TrendSpan::Shift: return QStringLiteral("shift");
    case TrendSpan::Hours24: return QStringLiteral("24h");
    case TrendSpan::Days7: return QStringLiteral("7d");
    case TrendSpan::Custom: return QStringLiteral("custom");
  }
  return {};
}

QString trendSpanTitle(TrendSpan span) {
  switch (span) {
    case TrendSpan::Minutes15: return QCoreApplication::translate("trend", "15 min");
    case TrendSpan::Hour1: return QCoreApplication::translate("trend", "1 h");
    case TrendSpan::Hours8: return QCoreApplication::translate("trend", "8 h");
    case TrendSpan::Shift: return QCoreApplication::translate("trend", "Shift");
    case TrendSpan::Hours24: return QCoreApplication::translate("trend", "24 h");
    case TrendSpan::Days7: return QCoreApplication::translate("trend", "7 d");
    case TrendSpan::Custom: return QCoreApplication::translate("trend", "From – to");
  }
  return {};
}

std::optional<TrendSpan> trendSpanFromId(const QString& id) {
  for (const TrendSpan span : allTrendSpans()) {
    if (trendSpanId(span) == id) return span;
  }
  return {};
}

std::optional<TimeWindow> windowOf(TrendSpan span, UtcTime now, std::optional<UtcTime> shiftBegin) {
  switch (span) {
    case TrendSpan::Minutes15: return TimeWindow{now - 15min, now};
    case TrendSpan::Hour1: return TimeWindow{now - 1h, now};
    case TrendSpan::Hours8: return TimeWindow{now - 8h, now};
    case TrendSpan::Shift: return between(shiftBegin.value_or(now - 8h), now, now);
    case TrendSpan::Hours24: return TimeWindow{now - 24h, now};
    case TrendSpan::Days7: return TimeWindow{now - 168h, now};
    case TrendSpan::Custom: return {};
  }
  return {};
}

TimeWindow zoomed(const TimeWindow& window, double factor, double anchor, UtcTime now) {
  const double length = static_cast<double>(window.length().count());
  const Millis wanted = kept(length * factor);
  const double fixedAt = std::clamp(anchor, 0.0, 1.0) * length;
  const double left = fixedAt - std::clamp(anchor, 0.0, 1.0) * static_cast<double>(wanted.count());
  const UtcTime from = window.from + Millis(std::llround(left));
  return endingBy({from, from + wanted}, now);
}

TimeWindow panned(const TimeWindow& window, double share, UtcTime now) {
  const Millis by(std::llround(share * static_cast<double>(window.length().count())));
  return endingBy({window.from + by, window.to + by}, now);
}

TimeWindow between(UtcTime one, UtcTime other, UtcTime now) {
  const UtcTime to = std::max(one, other);
  const Millis length = kept(static_cast<double>((to - std::min(one, other)).count()));
  return endingBy({to - length, to}, now);
}

QList<TimeTick> timeTicks(const TimeWindow& window, int maxTicks) {
  QList<TimeTick> ticks;
  if (window.to <= window.from || maxTicks < 1) return ticks;
  const Millis step = tickStep(window.length(), maxTicks);
  // Steps count from local midnight, so that ticks stand on round local times; a day on
  // which the clocks change is told by its own length.
  const QDateTime first = toLocal(window.from);
  const qint64 stepMillis = step.count();
  qint64 time = first.date().startOfDay().toMSecsSinceEpoch();
  const qint64 begin = toMillis(window.from);
  if (time < begin) time += (begin - time + stepMillis - 1) / stepMillis * stepMillis;
  for (; time < toMillis(window.to) && ticks.size() <= maxTicks; time += stepMillis) {
    ticks.append({fromMillis(time), tickLabel(toLocal(fromMillis(time)), step)});
  }
  return ticks;
}

}  // namespace linewarden::ui
