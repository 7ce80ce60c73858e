// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_condition.h"

#include <cmath>

namespace linewarden {

AlarmSample alarmSampleOf(const Reading& reading) {
  AlarmSample sample{0, reading.quality == Quality::Good, reading.sourceTime};
  if (!sample.isGood || std::holds_alternative<QString>(reading.value)) return sample;
  sample.value = asNumber(reading.value);  // NaN where there is none
  sample.isGood = std::isfinite(sample.value);
  return sample;
}

AlarmEvaluator::AlarmEvaluator(const AlarmCondition& condition, bool isActive)
    : kind_(condition.kind),
      differs_(condition.differs),
      isActive_(isActive),
      isSetPointGood_(condition.setPoint.has_value()),
      limit_(condition.kind == AlarmConditionKind::Discrete ? condition.value : condition.limit),
      deadband_(condition.deadband),
      setPoint_(condition.setPoint.value_or(0)),
      onDelay_(condition.onDelay),
      offDelay_(condition.offDelay),
      window_(condition.window) {
  if (kind_ == AlarmConditionKind::RateOfChange) rate_ = std::make_unique<RateWindow>();
}

ConditionChange AlarmEvaluator::take(const AlarmSample& sample) {
  if (sample.time < newest_) {  // the clock was set back
    pendingSince_ = sample.time;
    if (rate_) rate_->clear();
  }
  newest_ = sample.time;
  const bool isGood = sample.isGood && std::isfinite(sample.value);
  isValueGood_ = isGood;
  if (kind_ == AlarmConditionKind::BadQuality) {
    if (isGood) {
      value_ = sample.value;
      hasValue_ = true;
    }
    return settle(!isGood, sample.time);
  }
  if (isGood) return judge(sample);
  isPending_ = false;
  if (rate_) rate_->clear();
  return ConditionChange::None;
}

ConditionChange AlarmEvaluator::takeSetPoint(const AlarmSample& sample) {
  isSetPointGood_ = sample.isGood && std::isfinite(sample.value);
  if (!isSetPointGood_) {
    isPending_ = false;
    return ConditionChange::None;
  }
  setPoint_ = sample.value;
  if (isPending_ && sample.time < pendingSince_) pendingSince_ = sample.time;
  return judgeDeviation(sample.time);
}

ConditionChange AlarmEvaluator::judge(const AlarmSample& sample) {
  if (!rate_) {
    value_ = sample.value;
    hasValue_ = true;
    if (kind_ == AlarmConditionKind::Deviation) return judgeDeviation(sample.time);
    return settle(isOver(value_), sample.time);
  }
  const auto rate = rate_->take({sample.value, sample.time}, window_);
  if (!rate) return ConditionChange::None;
  value_ = *rate;
  hasValue_ = true;
  return settle(isOver(*rate), sample.time);
}

ConditionChange AlarmEvaluator::judgeDeviation(UtcTime time) {
  if (!isSetPointGood_ || !isValueGood_) return ConditionChange::None;
  return settle(isOver(value_ - setPoint_), time);
}

bool AlarmEvaluator::isOver(double value) const {
  // Once it is active the value has to come back by the deadband.
  const double back = isActive_ ? deadband_ : 0;
  switch (kind_) {
    case AlarmConditionKind::High:
    case AlarmConditionKind::HighHigh: return value >= limit_ - back;
    case AlarmConditionKind::Low:
    case AlarmConditionKind::LowLow: return value <= limit_ + back;
    case AlarmConditionKind::Deviation:
    case AlarmConditionKind::RateOfChange: return std::abs(value) >= limit_ - back;
    // Numbers as the file writes them, held by registers: equal or not, without a tolerance.
    case AlarmConditionKind::Discrete: return (value == limit_) != differs_;
    case AlarmConditionKind::BadQuality: break;
  }
  return false;
}

ConditionChange AlarmEvaluator::settle(bool isOver, UtcTime time) {
  if (isOver == isActive_) {
    isPending_ = false;
    return ConditionChange::None;
  }
  if (!isPending_) {
    isPending_ = true;
    pendingSince_ = time;
  }
  return due(time);
}

ConditionChange AlarmEvaluator::due(UtcTime now) {
  if (!isPending_) return ConditionChange::None;
  if (now < pendingSince_) {  // the clock was set back
    pendingSince_ = now;
    newest_ = now;
  }
  if (now - pendingSince_ < (isActive_ ? offDelay_ : onDelay_)) return ConditionChange::None;
  isPending_ = false;
  isActive_ = !isActive_;
  return isActive_ ? ConditionChange::Raised : ConditionChange::Cleared;
}

ConditionChange AlarmEvaluator::tick(UtcTime now) {
  return due(now);
}

std::optional<UtcTime> AlarmEvaluator::nextDeadline() const {
  if (!isPending_) return std::nullopt;
  return pendingSince_ + (isActive_ ? offDelay_ : onDelay_);
}

std::optional<double> AlarmEvaluator::value() const {
  if (!hasValue_) return std::nullopt;
  return value_;
}

std::optional<double> AlarmEvaluator::limit() const {
  if (kind_ == AlarmConditionKind::BadQuality) return std::nullopt;
  return limit_;
}

std::optional<double> AlarmEvaluator::RateWindow::take(Point point,
                                                       std::chrono::milliseconds window) {
  // All but the newest point that is a whole window old may go.
  while (count >= 2 && point.time - at(1).time >= window) {
    first = (first + 1) % points.size();
    --count;
  }
  std::optional<double> rate;
  if (count > 0 && point.time - at(0).time >= window) {
    const double seconds = static_cast<double>((point.time - at(0).time).count()) / 1000;
    rate = (point.value - at(0).value) / seconds;
  }
  const bool isFirst = count == 0;
  if (isFirst || (point.time - at(count - 1).time) * static_cast<int>(parts) >= window) {
    if (count == points.size()) {
      first = (first + 1) % points.size();
      --count;
    }
    ++count;
    at(count - 1) = point;
  }
  return rate;
}

}  // namespace linewarden
