// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/shift_charts.h"

#include "app/base/result.h"

#include <algorithm>
#include <cmath>

namespace linewarden {

namespace {

bool isPositive(double value) {
  return std::isfinite(value) && value > 0;
}

}  // namespace

bool EwmaParameters::isValid() const {
  return std::isfinite(mean) && isPositive(sigma) && lambda > 0 && lambda <= 1 && isPositive(width);
}

EwmaChart::EwmaChart(const EwmaParameters& parameters) : parameters_(parameters) {
  if (!parameters.isValid()) throw BrokenInvariant("EWMA parameters are not valid");
  last_ = start();
}

EwmaPoint EwmaChart::start() const {
  return {parameters_.mean, parameters_.mean, parameters_.mean, ChartSignal::None};
}

void EwmaChart::reset() {
  remembered_ = 1;
  last_ = start();
}

EwmaPoint EwmaChart::add(double x) {
  if (!std::isfinite(x)) {
    ++ignored_;
    last_.signal = ChartSignal::None;
    return last_;
  }
  const double lambda = parameters_.lambda;
  const double rest = 1 - lambda;
  remembered_ *= rest * rest;
  const double opened = parameters_.constantLimits ? 1 : 1 - remembered_;
  const double reach =
      parameters_.width * parameters_.sigma * std::sqrt(lambda / (2 - lambda) * opened);
  last_.value = lambda * x + rest * last_.value;
  last_.upper = parameters_.mean + reach;
  last_.lower = parameters_.mean - reach;
  last_.signal = last_.value > last_.upper   ? ChartSignal::High
                 : last_.value < last_.lower ? ChartSignal::Low
                                             : ChartSignal::None;
  return last_;
}

bool CusumParameters::isValid() const {
  return std::isfinite(mean) && isPositive(sigma) && std::isfinite(k) && k >= 0 && isPositive(h) &&
         ceiling > h;
}

CusumChart::CusumChart(const CusumParameters& parameters) : parameters_(parameters) {
  if (!parameters.isValid()) throw BrokenInvariant("CUSUM parameters are not valid");
  last_ = start();
}

CusumPoint CusumChart::start() const {
  CusumPoint point;
  point.limit = parameters_.h * parameters_.sigma;
  point.highMean = parameters_.mean;
  point.lowMean = parameters_.mean;
  return point;
}

void CusumChart::reset() {
  last_ = start();
}

void CusumChart::reset(ChartSignal side) {
  if (side == ChartSignal::High) {
    last_.high = 0;
    last_.highRun = 0;
    last_.highMean = parameters_.mean;
  }
  if (side == ChartSignal::Low) {
    last_.low = 0;
    last_.lowRun = 0;
    last_.lowMean = parameters_.mean;
  }
}

CusumPoint CusumChart::add(double x) {
  if (!std::isfinite(x)) {
    ++ignored_;
    last_.signal = ChartSignal::None;
    return last_;
  }
  const double mean = parameters_.mean;
  const double k = parameters_.k * parameters_.sigma;
  const double ceiling = parameters_.ceiling * parameters_.sigma;
  const double high = std::max(0.0, last_.high + x - mean - k);
  const double low = std::max(0.0, last_.low + mean - k - x);
  last_.highRun = high > 0 ? last_.highRun + 1 : 0;
  last_.lowRun = low > 0 ? last_.lowRun + 1 : 0;
  // Before the ceiling cuts: at the first signal this is the mean of the run's points.
  last_.highMean = high > 0 ? mean + k + high / static_cast<double>(last_.highRun) : mean;
  last_.lowMean = low > 0 ? mean - k - low / static_cast<double>(last_.lowRun) : mean;
  last_.high = std::min(high, ceiling);
  last_.low = std::min(low, ceiling);
  // With k = 0 or a large jump both may be above h; the one that this point went to counts.
  const bool isHigh = last_.high > last_.limit && (last_.low <= last_.limit || x > mean);
  last_.signal = isHigh                    ? ChartSignal::High
                 : last_.low > last_.limit ? ChartSignal::Low
                                           : ChartSignal::None;
  return last_;
}

}  // namespace linewarden
