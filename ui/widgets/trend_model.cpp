// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linewarden::ui {

namespace {

constexpr int maxAxes = 2;

auto firstAfter(const QList<Sample>& samples, UtcTime time) {
  return std::upper_bound(samples.cbegin(), samples.cend(), time,
                          [](UtcTime at, const Sample& sample) { return at < sample.time; });
}

bool isGap(const Sample& sample) {
  return sample.quality == Quality::Bad || !std::isfinite(sample.value);
}

}  // namespace

QList<Sample> joined(const QList<Sample>& past, const QList<Sample>& live) {
  QList<Sample> all = past;
  appendNewer(all, live);
  return all;
}

int appendNewer(QList<Sample>& samples, const QList<Sample>& newer) {
  int added = 0;
  for (const Sample& sample : newer) {
    if (!samples.isEmpty() && sample.time <= samples.last().time) continue;
    // A gap that goes on is one gap.
    if (!samples.isEmpty() && isGap(sample) && isGap(samples.last())) continue;
    samples.append(sample);
    ++added;
  }
  return added;
}

void dropBefore(QList<Sample>& samples, UtcTime from) {
  const auto first =
      std::lower_bound(samples.cbegin(), samples.cend(), from,
                       [](const Sample& sample, UtcTime time) { return sample.time < time; });
  const qsizetype count = first - samples.cbegin() - 1;
  if (count > 0) samples.remove(0, count);
}

bool wantsReducing(qsizetype samples, int maxPoints) {
  return maxPoints > 0 && samples > 2 * static_cast<qsizetype>(maxPoints) + 256;
}

std::optional<double> valueAt(const QList<Sample>& samples, UtcTime time,
                              std::chrono::milliseconds patience) {
  const auto after = firstAfter(samples, time);
  if (after == samples.cbegin()) return {};
  const Sample& sample = *std::prev(after);
  if (isGap(sample)) return {};
  if (after == samples.cend() && time - sample.time > patience) return {};
  return sample.value;
}

QList<QList<QPointF>> lineRuns(const QList<Sample>& samples, const TimeWindow& window, UtcTime base,
                               int maxRuns) {
  auto begin = firstAfter(samples, window.from);
  if (begin != samples.cbegin()) --begin;
  auto end = firstAfter(samples, window.to);
  if (end != samples.cend()) ++end;
  QList<QList<QPointF>> runs;
  QList<QPointF> run;
  for (auto sample = begin; sample != end; ++sample) {
    if (!isGap(*sample)) {
      run.append({static_cast<double>((sample->time - base).count()), sample->value});
    } else if (!run.isEmpty()) {
      runs.append(std::exchange(run, {}));
    }
  }
  if (!run.isEmpty()) runs.append(run);
  if (runs.size() > maxRuns) runs.remove(0, runs.size() - maxRuns);
  return runs;
}

std::optional<ValueSpan> spanOf(const QList<Sample>& samples, const TimeWindow& window) {
  std::optional<ValueSpan> span;
  auto begin = firstAfter(samples, window.from);
  if (begin != samples.cbegin()) --begin;
  for (auto sample = begin; sample != samples.cend() && sample->time <= window.to; ++sample) {
    if (isGap(*sample)) continue;
    if (!span) span = ValueSpan{sample->value, sample->value};
    span->low = std::min(span->low, sample->value);
    span->high = std::max(span->high, sample->value);
  }
  return span;
}

ValueSpan united(const std::optional<ValueSpan>& one, const ValueSpan& other) {
  if (!one) return other;
  return {std::min(one->low, other.low), std::max(one->high, other.high)};
}

ValueScale niceScale(const ValueSpan& span, int wantedSteps) {
  double low = std::isfinite(span.low) ? span.low : 0;
  double high = std::isfinite(span.high) ? span.high : 1;
  if (!(high > low)) {
    const double room = std::max(std::abs(low) * 0.05, 0.5);
    low -= room;
    high += room;
  }
  const double raw = (high - low) / std::max(1, wantedSteps);
  const double decade = std::pow(10.0, std::floor(std::log10(raw)));
  double step = 10 * decade;
  int extraDigits = 0;
  for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
    if (raw > factor * decade * (1 + 1e-9)) continue;
    step = factor * decade;
    extraDigits = std::equal_to<>()(factor, 2.5) ? 1 : 0;
    break;
  }
  ValueScale scale;
  scale.step = step;
  scale.span.low = std::floor(low / step + 1e-9) * step;
  scale.span.high = std::ceil(high / step - 1e-9) * step;
  const int digits = -static_cast<int>(std::floor(std::log10(step) + 1e-9));
  scale.decimals = std::max(0, digits + extraDigits);
  return scale;
}

AxisPlan planAxes(const QStringList& unitOfTag) {
  AxisPlan plan;
  for (const QString& unit : unitOfTag) {
    qsizetype axis = plan.units.indexOf(unit);
    if (axis < 0) {
      axis = plan.units.size();
      plan.units.append(unit);
    }
    plan.axisOfTag.append(static_cast<int>(axis));
  }
  if (plan.units.size() > maxAxes) {
    plan.isNormalised = true;
    plan.units = QStringList{QStringLiteral("%")};
    plan.axisOfTag.fill(0);
  }
  return plan;
}

double normalised(double value, const ValueSpan& span) {
  return span.high > span.low ? (value - span.low) / (span.high - span.low) * 100 : 50;
}

}  // namespace linewarden::ui
