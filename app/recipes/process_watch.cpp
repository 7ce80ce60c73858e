// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/process_watch.h"

#include "app/base/result.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace linewarden {

namespace {

// Expected range of two standard normal values (d2).
constexpr double rangeOfTwo = 1.128;
constexpr int gapPeriods = 3;
// A broken sensor's 1e300 must stay finite as sigmas, or the charts would pass over it.
constexpr double mostSigmas = 1e9;
constexpr double sumCeiling = 1.5;  // of h

constexpr double none = std::numeric_limits<double>::quiet_NaN();

EwmaParameters ewmaOf(const ProcessWatchParameters& parameters) {
  EwmaParameters ewma;
  ewma.lambda = parameters.lambda;
  ewma.width = parameters.width;
  return ewma;
}

CusumParameters cusumOf(const ProcessWatchParameters& parameters) {
  CusumParameters cusum;
  cusum.k = parameters.k;
  cusum.h = parameters.h;
  cusum.ceiling = parameters.h * sumCeiling;
  return cusum;
}

}  // namespace

bool ProcessWatchParameters::isValid() const {
  return std::isfinite(target) && std::isfinite(tolerance) && tolerance >= 0 &&
         std::isfinite(resolution) && resolution > 0 && period.count() > 0 && baseline >= 2 &&
         ewmaOf(*this).isValid() && cusumOf(*this).isValid();
}

ProcessWatch::ProcessWatch(const ProcessWatchParameters& parameters) : parameters_(parameters) {
  begin();
}

void ProcessWatch::begin() {
  if (!parameters_.isValid()) throw BrokenInvariant("Parameters of a process watch are not valid");
  baseline_ = {};
  charts_.reset();
  excursion_.reset();
  sumWasOver_ = false;
  open_.reset();
  lastGood_.reset();
  fullest_ = 0;
  gap_ = false;
  points_.clear();
}

void ProcessWatch::setParameters(const ProcessWatchParameters& parameters) {
  if (parameters == parameters_) return;
  parameters_ = parameters;
  begin();
}

void ProcessWatch::setTarget(double target) {
  ProcessWatchParameters changed = parameters_;
  changed.target = target;
  setParameters(changed);
}

std::optional<ShiftSignal> ProcessWatch::take(double value, UtcTime time) {
  if (newest_ && time <= *newest_) {
    if (*newest_ - time <= parameters_.period * gapPeriods) return std::nullopt;
    interrupt();  // the clock was set back
    newest_.reset();
  }
  const std::optional<ShiftSignal> signal = advance(time);
  newest_ = time;
  if (held_ || !std::isfinite(value)) return signal;
  gap_ = false;
  lastGood_ = time;
  if (!open_) open_ = Subgroup{time, 0, 0};
  if (time < open_->begin) return signal;
  ++open_->count;
  open_->mean += (value - open_->mean) / open_->count;
  return signal;
}

std::optional<ShiftSignal> ProcessWatch::advance(UtcTime now) {
  std::optional<ShiftSignal> signal;
  if (open_ && now - open_->begin >= parameters_.period) {
    const Subgroup ended = *open_;
    const auto passed = (now - ended.begin) / parameters_.period;
    open_ = Subgroup{ended.begin + passed * parameters_.period, 0, 0};
    signal = close(ended);
  }
  if (lastGood_ && now - *lastGood_ > parameters_.period * gapPeriods) {
    interrupt();
    gap_ = true;
  }
  return signal;
}

void ProcessWatch::pause() {
  if (held_) return;
  held_ = true;
  interrupt();
}

void ProcessWatch::resume() {
  held_ = false;
}

/// The next sample begins a subgroup, and nothing spans the time between.
void ProcessWatch::interrupt() {
  open_.reset();
  lastGood_.reset();
  fullest_ = 0;  // it may be sampled at another rate afterwards
  baseline_.previous.reset();
  if (!charts_ || excursion_) return;
  charts_->ewma.reset();
  charts_->cusum.reset();
}

std::optional<ShiftSignal> ProcessWatch::close(const Subgroup& subgroup) {
  if (subgroup.count == 0 || !std::isfinite(subgroup.mean)) return std::nullopt;
  if (subgroup.count < fullest_ - subgroup.count) return std::nullopt;
  fullest_ = std::max(fullest_, subgroup.count);
  if (charts_) return chart(subgroup);
  learn(subgroup);
  return std::nullopt;
}

void ProcessWatch::learn(const Subgroup& subgroup) {
  ++baseline_.subgroups;
  baseline_.offset += (subgroup.mean - parameters_.target - baseline_.offset) / baseline_.subgroups;
  if (baseline_.previous) {
    ++baseline_.ranges;
    const double range = std::abs(subgroup.mean - *baseline_.previous);
    baseline_.range += (range - baseline_.range) / baseline_.ranges;
  }
  baseline_.previous = subgroup.mean;
  keep({subgroup.begin + parameters_.period, subgroup.mean, none, none, none, none, none, none,
        ChartSignal::None});
  // As many ranges as an unbroken baseline has, so that pauses do not make sigma less certain.
  if (baseline_.ranges >= parameters_.baseline - 1) startCharts();
}

void ProcessWatch::startCharts() {
  const double allowed = parameters_.tolerance + parameters_.resolution / 2;
  const bool accepted = std::abs(baseline_.offset) <= allowed;
  const double centre = parameters_.target + (accepted ? baseline_.offset : 0);
  const double sigma = std::max(baseline_.range / rangeOfTwo, parameters_.resolution / 2);
  charts_.emplace(Charts{centre, sigma, EwmaChart(ewmaOf(parameters_)),
                         CusumChart(cusumOf(parameters_)), UtcTime(), UtcTime()});
}

std::optional<ShiftSignal> ProcessWatch::chart(const Subgroup& subgroup) {
  const double sigmas =
      std::clamp((subgroup.mean - charts_->centre) / charts_->sigma, -mostSigmas, mostSigmas);
  const EwmaPoint ewma = charts_->ewma.add(sigmas);
  const CusumPoint cusum = charts_->cusum.add(sigmas);
  if (cusum.highRun == 1) charts_->highSince = subgroup.begin;
  if (cusum.lowRun == 1) charts_->lowSince = subgroup.begin;
  const auto inUnits = [this](double value) { return charts_->centre + value * charts_->sigma; };
  keep({subgroup.begin + parameters_.period, subgroup.mean, inUnits(ewma.value),
        inUnits(ewma.upper), inUnits(ewma.lower), cusum.high, cusum.low, cusum.limit,
        ewma.signal != ChartSignal::None ? ewma.signal : cusum.signal});
  return judge(subgroup, ewma, cusum);
}

std::optional<ShiftSignal> ProcessWatch::judge(const Subgroup& subgroup, const EwmaPoint& ewma,
                                               const CusumPoint& cusum) {
  ChartSignal byEwma = ewma.signal;
  if (excursion_ && hasReturned(ewma, cusum)) {
    endExcursion();
    byEwma = ChartSignal::None;
  }
  // Where the two contradict, the EWMA is the one that still remembers a large shift.
  const bool isCusum = cusum.signal != ChartSignal::None && cusum.signal != byEwma;
  const ChartSignal direction = isCusum ? cusum.signal : byEwma;
  if (direction == ChartSignal::None) return std::nullopt;
  if (excursion_ && excursion_->direction == direction) {
    sumWasOver_ = sumWasOver_ || cusum.signal == direction;
    return std::nullopt;
  }
  const ShiftKind byCusum =
      direction == ChartSignal::High ? ShiftKind::CusumHigh : ShiftKind::CusumLow;
  excursion_ = describe(subgroup, direction, isCusum ? byCusum : ShiftKind::Ewma, cusum);
  sumWasOver_ = cusum.signal == direction;
  return excursion_;
}

ShiftSignal ProcessWatch::describe(const Subgroup& subgroup, ChartSignal direction, ShiftKind kind,
                                   const CusumPoint& cusum) const {
  const bool isHigh = direction == ChartSignal::High;
  const bool hasRun = (isHigh ? cusum.highRun : cusum.lowRun) > 0;
  double sigmas = isHigh ? cusum.highMean : cusum.lowMean;
  if (!hasRun) sigmas = charts_->ewma.last().value;
  const UtcTime runSince = isHigh ? charts_->highSince : charts_->lowSince;
  ShiftSignal signal;
  signal.since = hasRun ? runSince : subgroup.begin;
  signal.time = subgroup.begin + parameters_.period;
  signal.kind = kind;
  signal.direction = direction;
  signal.shiftSigmas = sigmas;
  signal.shift = sigmas * charts_->sigma;
  signal.mean = charts_->centre + signal.shift;
  signal.centre = charts_->centre;
  signal.sigma = charts_->sigma;
  return signal;
}

bool ProcessWatch::hasReturned(const EwmaPoint& ewma, const CusumPoint& cusum) const {
  const bool isHigh = excursion_->direction == ChartSignal::High;
  if ((isHigh ? cusum.high : cusum.low) > cusum.limit / 2) return false;
  // A sum that comes down from the ceiling has seen enough; the EWMA of a shift of many sigmas
  // would take long to forget it.
  return sumWasOver_ || (isHigh ? ewma.value : -ewma.value) <= ewma.upper / 2;
}

/// What comes next must not reach back into it.
void ProcessWatch::endExcursion() {
  charts_->ewma.reset();
  charts_->cusum.reset(excursion_->direction);
  excursion_.reset();
  sumWasOver_ = false;
}

void ProcessWatch::keep(const WatchPoint& point) {
  points_.push_back(point);
  if (points_.size() > mostPoints) points_.pop_front();
}

WatchState ProcessWatch::state() const {
  if (held_ || gap_) return WatchState::Paused;
  if (!charts_) return WatchState::Learning;
  return excursion_ ? WatchState::Signalled : WatchState::Watching;
}

WatchStatus ProcessWatch::status() const {
  WatchStatus status;
  status.state = state();
  status.toLearn = parameters_.baseline;
  status.learnt = baseline_.ranges + (baseline_.subgroups > 0 ? 1 : 0);
  status.excursion = excursion_;
  if (!charts_) return status;
  status.centre = charts_->centre;
  status.sigma = charts_->sigma;
  return status;
}

QList<WatchPoint> ProcessWatch::points() const {
  return {points_.cbegin(), points_.cend()};
}

}  // namespace linewarden
