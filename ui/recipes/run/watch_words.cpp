// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipes/run/watch_words.h"

#include "ui/recipes/run/run_words.h"
#include "ui/widgets/value_format.h"

#include <QCoreApplication>

#include <cmath>

namespace linewarden::ui {

namespace {

constexpr int sumDecimals = 2;

struct WatchWordsText {
  Q_DECLARE_TR_FUNCTIONS(ProcessChart)
};

QString withUnit(const QString& number, const QString& unit) {
  return unit.isEmpty() ? number : number + QLatin1Char(' ') + unit;
}

int lastSignal(const QList<WatchPoint>& points) {
  for (auto at = static_cast<int>(points.size()) - 1; at >= 0; --at) {
    if (points.at(at).signal != ChartSignal::None) return at;
  }
  return -1;
}

// The first point of the signal that the last one belongs to.
int onsetOf(const QList<WatchPoint>& points, int at) {
  while (at > 0 && points.at(at - 1).signal == points.at(at).signal) --at;
  return at;
}

// Where the sum of that side last stood at nothing: the shift began after it (Montgomery).
int changePoint(const QList<WatchPoint>& points, int at) {
  const bool isHigh = points.at(at).signal == ChartSignal::High;
  while (at > 0) {
    const WatchPoint& before = points.at(at - 1);
    const double sum = isHigh ? before.cusumHigh : before.cusumLow;
    if (!(sum > 0)) break;
    --at;
  }
  return at;
}

QString ewmaReason(const WatchPoint& point, int decimals, const QLocale& locale) {
  const auto number = [&](double value) { return formatNumber(value, decimals, locale); };
  if (point.ewma > point.upper) {
    return WatchWordsText::tr("the EWMA, %1, is above its limit %2")
        .arg(number(point.ewma), number(point.upper));
  }
  if (point.ewma < point.lower) {
    return WatchWordsText::tr("the EWMA, %1, is below its limit %2")
        .arg(number(point.ewma), number(point.lower));
  }
  return {};
}

QString cusumReason(const WatchPoint& point, const QLocale& locale) {
  const auto number = [&](double value) { return formatNumber(value, sumDecimals, locale); };
  if (point.cusumHigh > point.h) {
    return WatchWordsText::tr("the upper CUSUM, %1, is above h = %2")
        .arg(number(point.cusumHigh), number(point.h));
  }
  if (point.cusumLow > point.h) {
    return WatchWordsText::tr("the lower CUSUM, %1, is above h = %2")
        .arg(number(point.cusumLow), number(point.h));
  }
  return {};
}

double meanOf(const QList<WatchPoint>& points, int from, int to) {
  double sum = 0;
  for (int at = from; at <= to; ++at) sum += points.at(at).mean;
  return sum / (to - from + 1);
}

}  // namespace

int watchDecimals(const WatchView& watch) {
  return watch.decimals + 1;
}

QString watchStateText(const WatchView& watch) {
  switch (watch.state) {
    case WatchState::Learning:
      return WatchWordsText::tr("Learning: %1 of %2 subgroups. Until then nothing is judged.")
          .arg(watch.learnt)
          .arg(watch.wanted);
    case WatchState::Watching: return WatchWordsText::tr("In order: no shift of the mean");
    case WatchState::Signalled: return WatchWordsText::tr("The mean has shifted");
    case WatchState::Paused:
      return WatchWordsText::tr("Paused: the line stands, or there are no good values");
  }
  return {};
}

QString watchFacts(const WatchView& watch, const QLocale& locale) {
  const ProcessWatchParameters& made = watch.parameters;
  const auto plain = [&locale](double value) { return locale.toString(value, 'g', 4); };
  const QString sigma =
      watch.sigma > 0
          ? withUnit(locale.toString(watch.sigma, 'g', 3), watch.unit)
          : WatchWordsText::tr("being learnt (%1 of %2)").arg(watch.learnt).arg(watch.wanted);
  return WatchWordsText::tr(
             "Target %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; a subgroup each %7; learnt from "
             "%8 of %9")
      .arg(withUnit(formatNumber(watch.target, watch.decimals, locale), watch.unit),
           plain(made.lambda), plain(made.width), plain(made.k), plain(made.h), sigma,
           formatAge(made.period), QString::number(watch.learnt), QString::number(watch.wanted));
}

QString whyItFired(const WatchView& watch, UtcTime now, const QLocale& locale) {
  const int last = lastSignal(watch.points);
  if (last < 0) return {};
  const int onset = onsetOf(watch.points, last);
  const WatchPoint& point = watch.points.at(onset);
  const int decimals = watchDecimals(watch);
  const QString ewma = ewmaReason(point, decimals, locale);
  const QString cusum = cusumReason(point, locale);
  const QString both = ewma.isEmpty() || cusum.isEmpty()
                           ? ewma + cusum
                           : WatchWordsText::tr("%1, and %2").arg(ewma, cusum);
  const int from = changePoint(watch.points, onset);
  const double mean = meanOf(watch.points, from, last);
  const QString told =
      WatchWordsText::tr("Signal at %1: %2.").arg(formatMoment(point.time, now, locale), both);
  const QString shift =
      WatchWordsText::tr("The %n subgroup(s) since %1 have a mean of %2, %3 from the target.",
                         nullptr, last - from + 1)
          .arg(formatMoment(watch.points.at(from).time, now, locale),
               withUnit(formatNumber(mean, decimals, locale), watch.unit),
               withUnit(signedNumber(mean - watch.target, decimals, locale), watch.unit));
  return told + QLatin1Char(' ') + shift;
}

QString watchPointText(const WatchView& watch, int point, UtcTime now, const QLocale& locale) {
  if (point < 0 || point >= watch.points.size()) return {};
  const WatchPoint& at = watch.points.at(point);
  const int decimals = watchDecimals(watch);
  const auto number = [&](double value) { return formatNumber(value, decimals, locale); };
  QString mean =
      WatchWordsText::tr("%1: mean %2")
          .arg(formatMoment(at.time, now, locale), withUnit(number(at.mean), watch.unit));
  if (std::isnan(at.ewma)) return mean;
  return WatchWordsText::tr("%1, EWMA %2 within %3 to %4, CUSUM upper %5, lower %6")
      .arg(mean, number(at.ewma), number(at.lower), number(at.upper),
           formatNumber(at.cusumHigh, sumDecimals, locale),
           formatNumber(at.cusumLow, sumDecimals, locale));
}

}  // namespace linewarden::ui
