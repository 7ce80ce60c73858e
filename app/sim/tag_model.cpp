// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/tag_model.h"

#include "app/sim/noise.h"

#include <algorithm>
#include <cmath>

namespace linewarden::sim {

namespace {

constexpr double controllerSeconds = 20;
constexpr double driftSharePerSecond = 0.005;
constexpr double mostDrift = 0.5;
constexpr double coolingShare = 0.06;  // of the range, that a stopped machine's heat loses
constexpr double supplyItems = 9000;
const UtcTime countingSince{std::chrono::hours(24 * 365 * 55)};

double secondsBetween(UtcTime from, UtcTime to) {
  return static_cast<double>((to - from).count()) / 1000;
}

double span(const Tag& tag) {
  if (tag.limits.low && tag.limits.high) return *tag.limits.high - *tag.limits.low;
  return tag.rangeHigh.value_or(100) - tag.rangeLow.value_or(0);
}

/// How far a healthy sensor wanders to either side: well within its limits.
double usualWander(const Tag& tag) {
  if (tag.limits.low && tag.limits.high) return 0.3 * span(tag);
  if (tag.limits.high) return 0.08 * *tag.limits.high;
  return 0.05 * span(tag);
}

double range(const Tag& tag) {
  return tag.rangeHigh.value_or(100) - tag.rangeLow.value_or(0);
}

}  // namespace

double usualValue(const Tag& tag) {
  const Limits& limits = tag.limits;
  if (limits.low && limits.high) return (*limits.low + *limits.high) / 2;
  if (limits.high) return 0.75 * *limits.high;
  if (tag.rangeLow && tag.rangeHigh) return *tag.rangeLow + 0.5 * (*tag.rangeHigh - *tag.rangeLow);
  return limits.low ? 1.5 * *limits.low : 50;
}

double firstSetPoint(const Plant& plant, const Tag& tag, TagRole role) {
  if (role == TagRole::LineTarget && tag.rangeHigh) {
    const double step = *tag.rangeHigh >= 100 ? 10 : 1;
    return std::floor(*tag.rangeHigh * 0.857 / step) * step;
  }
  if (role == TagRole::RecipeMark) return 0;
  const Tag* measured = plant.tag(measurementOf(tag));
  const double value = usualValue(measured != nullptr ? *measured : tag);
  const double digits = std::pow(10.0, tag.decimals);
  return std::round(value * digits) / digits;
}

void SetPointModel::set(double value, UtcTime time) {
  before_ = followed(time);
  value_ = value;
  changed_ = time;
}

double SetPointModel::followed(UtcTime time) const {
  const double since = std::max(0.0, secondsBetween(changed_, time));
  return value_ + (before_ - value_) * std::exp(-since / controllerSeconds);
}

TagModel::TagModel(const Tag& tag, TagRole role, quint64 seed)
    : tag_(tag), role_(role), seed_(seedOf(seed, tag.name)) {}

TagValue TagModel::value(UtcTime time, const LineModel* line, const LineModel::UnitRun* unit,
                         const SetPointModel* setPoint) const {
  if (tag_.type == DataType::Bool) return flag(unit);
  if (line != nullptr) {
    TagValue told = lineValue(*line, unit);
    if (const double* number = std::get_if<double>(&told)) return shown(*number, time);
    if (!std::holds_alternative<std::monostate>(told)) return told;
  }
  if (tag_.type == DataType::String) return QString();
  return shown(measurement(time, line, unit, setPoint), time);
}

TagValue TagModel::lineValue(const LineModel& line, const LineModel::UnitRun* unit) const {
  const EquipmentState unitState = unit != nullptr ? unit->state : line.state();
  switch (role_) {
    case TagRole::LineState: return static_cast<double>(line.state());
    case TagRole::LineSpeed: return line.speed();
    case TagRole::LineTarget: return line.targetSpeed();
    case TagRole::LineGood: return std::floor(line.good());
    case TagRole::LineReject: return std::floor(line.reject());
    case TagRole::LineProduct: return line.product();
    case TagRole::OrderNumber: return line.orderNumber();
    case TagRole::UnitState: return static_cast<double>(unitState);
    case TagRole::UnitSpeed: return line.speed() * (unit != nullptr ? unit->drive : 1);
    case TagRole::UnitCount: return std::floor(line.good() + line.reject());
    case TagRole::UnitRejects: return std::floor(line.reject() * (0.2 + 0.3 * uniform(seed_, 0)));
    case TagRole::StopCause: return static_cast<double>(unit != nullptr ? unit->stopCause : 0);
    default: return std::monostate();
  }
}

bool TagModel::flag(const LineModel::UnitRun* unit) const {
  const EquipmentState state = unit != nullptr ? unit->state : EquipmentState::Running;
  switch (role_) {
    case TagRole::Fault: return state == EquipmentState::Stopped;
    // A third of the causes are behind a guard.
    case TagRole::GuardOpen:
      return state == EquipmentState::Stopped && unit != nullptr && unit->stopCause % 3 == 0;
    case TagRole::Cleaning: return state == EquipmentState::Cleaning;
    case TagRole::Starved: return state == EquipmentState::Starved;
    case TagRole::Blocked: return state == EquipmentState::Blocked;
    case TagRole::Ready:
      return state != EquipmentState::Stopped && state != EquipmentState::Cleaning;
    default: return state == EquipmentState::Running;
  }
}

double TagModel::total(UtcTime time, const LineModel* line) const {
  // The hours of use that a machine this age would have, and what goes with them.
  const double hours = secondsBetween(countingSince, time) / 3600;
  if (role_ == TagRole::RunHours) return (0.6 + 0.1 * uniform(seed_, 0)) * hours;
  if (tag_.engineeringUnit == QLatin1String("kWh")) return 38 * hours;
  const double made = line != nullptr ? line->good() + line->reject() : 10 * hours;
  return std::floor(tag_.engineeringUnit == QLatin1String("l") ? 1.01 * made : made / 48);
}

double TagModel::measurement(UtcTime time, const LineModel* line, const LineModel::UnitRun* unit,
                             const SetPointModel* setPoint) const {
  if (role_ == TagRole::RunHours || role_ == TagRole::Total) return total(time, line);
  const double slow = wander(seed_, time, std::chrono::minutes(4));
  const double quick = wander(seed_ + 1, time, std::chrono::seconds(3));
  const double noise = usualWander(tag_) * (0.75 * slow + 0.25 * quick);
  const double middle = setPoint != nullptr ? setPoint->followed(time) : usualValue(tag_);
  const double drive = unit != nullptr ? unit->drive : 1;
  switch (role_) {
    case TagRole::LineFlow:
      if (line == nullptr) return (middle + noise) * drive;
      return line->speed() * 60 * line->itemLitres() / 1000 * (1 + 0.01 * quick);
    case TagRole::Rate: return (middle + noise) * drive;
    case TagRole::Temperature:
      return middle + noise - coolingShare * range(tag_) * (unit != nullptr ? 1 - unit->warmth : 0);
    case TagRole::Supply: {
      const double made = line != nullptr ? line->good() : secondsBetween(countingSince, time) * 5;
      const double items = supplyItems * (0.5 + uniform(seed_, 1));
      const double part = std::fmod(made / items + uniform(seed_, 2), 1.0);
      return 100 - (98 - tag_.limits.low.value_or(0)) * part;
    }
    default: return middle + noise;
  }
}

double TagModel::shown(double value, UtcTime time) const {
  double result = value;
  if (driftBegin_) {
    const double share = driftSharePerSecond * std::max(0.0, secondsBetween(*driftBegin_, time));
    result += std::min(share, mostDrift) * range(tag_);
  }
  if (tag_.rangeLow) result = std::max(result, *tag_.rangeLow);
  if (tag_.rangeHigh) result = std::min(result, *tag_.rangeHigh);
  return result;
}

}  // namespace linewarden::sim
