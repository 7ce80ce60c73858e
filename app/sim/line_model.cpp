// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/line_model.h"

#include "app/sim/noise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linewarden::sim {

namespace {

constexpr qint64 orderSeconds = 6 * 3600;
constexpr qint64 changeoverSeconds = 12 * 60;
constexpr qint64 cleaningSeconds = 35 * 60;
constexpr qint64 cleaningEvery = 4;  // orders
constexpr qint64 staggerSeconds = 2 * 3600;
constexpr double leastRun = 4 * 60;
constexpr double meanRun = 24 * 60;
constexpr double leastStop = 35;
constexpr double meanStop = 110;
constexpr double longestStop = 12 * 60;
constexpr double externalStopShare = 0.3;  // starved or blocked from outside
constexpr double rampSeconds = 20;
constexpr double driveSeconds = 4;
constexpr double warmthSeconds = 480;
constexpr double rejectShare = 0.004;
constexpr double rejectShareAfterStop = 0.03;
constexpr qint64 afterStopSeconds = 45;

// Which of an order's random numbers is for what.
enum Draw : quint64 { DrawRun, DrawStop, DrawUnit, DrawKind, DrawCause, Draws };

constexpr std::array products{
    QLatin1String("Cola classic"),   QLatin1String("Orange"),     QLatin1String("Lemon zero"),
    QLatin1String("Apple spritzer"), QLatin1String("Ginger ale"),
};

double approach(double from, double to, double seconds) {
  return from + (to - from) * (1 - std::exp(-1 / seconds));
}

qint64 floorDiv(qint64 a, qint64 b) {
  return a / b - (a % b < 0 ? 1 : 0);
}

}  // namespace

LineModel::LineModel(const Line& line, const Setup& setup, quint64 seed, UtcTime from)
    : seed_(seedOf(seed, line.id)),
      stagger_(setup.place * staggerSeconds),
      itemLitres_(setup.itemLitres),
      target_(setup.targetSpeed) {
  for (const QString& id : line.units) {
    UnitRun unit;
    unit.id = id;
    units_.push_back(unit);
  }
  const qint64 now = floorDiv(toMillis(from), 1000);
  slot_ = floorDiv(now + stagger_, orderSeconds);
  second_ = slot_ * orderSeconds - stagger_;
  beginOrder(slot_);
  advanceTo(from);
}

void LineModel::advanceTo(UtcTime time) {
  const qint64 until = floorDiv(toMillis(time), 1000);
  while (second_ < until) stepSecond();
}

void LineModel::beginOrder(qint64 slot) {
  slot_ = slot;
  const bool cleans = slot % cleaningEvery == 0;
  productionBegin_ = second_ + (cleans ? cleaningSeconds : changeoverSeconds);
  good_ = 0;
  reject_ = 0;
  speed_ = 0;
  stopNumber_ = 0;
  stopEnd_ = productionBegin_;
  for (UnitRun& unit : units_) {
    unit.state = EquipmentState::Idle;
    unit.stopCause = 0;
    unit.drive = 0;
    unit.warmth = 1;  // heaters stay on between two orders
  }
  planNextStop();
}

void LineModel::planNextStop() {
  const quint64 seed = mixed(seed_, static_cast<quint64>(slot_));
  const quint64 first = stopNumber_++ * Draws;
  runBegin_ = stopEnd_;
  stopBegin_ =
      runBegin_ + std::llround(leastRun + exponential(seed, first + DrawRun, meanRun - leastRun));
  const double stop = leastStop + exponential(seed, first + DrawStop, meanStop - leastStop);
  stopEnd_ = stopBegin_ + std::llround(std::min(stop, longestStop));
  const double kind = uniform(seed, first + DrawKind);
  stopState_ = EquipmentState::Stopped;
  if (kind < externalStopShare) {
    stopState_ = kind < externalStopShare / 2 ? EquipmentState::Starved : EquipmentState::Blocked;
  }
  if (units_.empty()) return;
  const auto count = static_cast<double>(units_.size());
  failing_ = static_cast<std::size_t>(uniform(seed, first + DrawUnit) * count);
  // A line starves from its head and is blocked from its tail.
  if (stopState_ == EquipmentState::Starved) failing_ = 0;
  if (stopState_ == EquipmentState::Blocked) failing_ = units_.size() - 1;
}

void LineModel::hold(const QString& unitOrLine) {
  const bool isUnit = unit(unitOrLine) != nullptr;
  if (!isUnit && units_.empty()) return;
  held_.insert(isUnit ? unitOrLine : units_.front().id);
}

void LineModel::release(const QString& unitOrLine) {
  const bool isUnit = unit(unitOrLine) != nullptr;
  if (!isUnit && units_.empty()) return;
  held_.remove(isUnit ? unitOrLine : units_.front().id);
}

EquipmentState LineModel::plannedState() const {
  if (second_ < productionBegin_) {
    return slot_ % cleaningEvery == 0 ? EquipmentState::Cleaning : EquipmentState::Changeover;
  }
  if (target_ <= 0) return EquipmentState::Idle;
  if (second_ >= stopBegin_ && second_ < stopEnd_) return stopState_;
  return EquipmentState::Running;
}

void LineModel::stepSecond() {
  ++second_;
  const qint64 slot = floorDiv(second_ + stagger_, orderSeconds);
  if (slot != slot_) beginOrder(slot);
  if (second_ >= stopEnd_) planNextStop();
  state_ = held_.isEmpty() ? plannedState() : EquipmentState::Stopped;
  setUnitStates();
  produce();
}

void LineModel::setUnitStates() {
  std::size_t culprit = failing_;
  for (std::size_t i = 0; i < units_.size(); ++i) {
    if (held_.contains(units_[i].id)) culprit = i;
  }
  const bool stands = state_ == EquipmentState::Stopped || state_ == EquipmentState::Starved ||
                      state_ == EquipmentState::Blocked;
  const quint64 seed = mixed(seed_, static_cast<quint64>(slot_));
  for (std::size_t i = 0; i < units_.size(); ++i) {
    UnitRun& unit = units_[i];
    const EquipmentState before = unit.state;
    unit.state = state_;
    if (stands && i < culprit) unit.state = EquipmentState::Blocked;
    if (stands && i > culprit) unit.state = EquipmentState::Starved;
    if (unit.state == EquipmentState::Stopped && before != EquipmentState::Stopped) {
      unit.stopCause = 1 + static_cast<int>(9 * uniform(seed, stopNumber_ * Draws + DrawCause));
    }
    const double runs = unit.state == EquipmentState::Running ? 1 : 0;
    unit.drive = approach(unit.drive, runs, driveSeconds);
    const bool cools = unit.state == EquipmentState::Stopped;
    unit.warmth = approach(unit.warmth, cools ? 0 : 1, warmthSeconds);
  }
}

void LineModel::produce() {
  const UtcTime now{std::chrono::seconds(second_)};
  if (state_ == EquipmentState::Running) {
    const double wish = target_ * (0.975 + 0.02 * wander(seed_, now, std::chrono::minutes(3)) +
                                   0.005 * wander(seed_ + 1, now, std::chrono::seconds(5)));
    speed_ = std::min(wish, speed_ + target_ / rampSeconds);
  } else {
    speed_ = approach(speed_, 0, 2);
    if (speed_ < 1) speed_ = 0;
  }
  const bool afterStop = second_ - runBegin_ < afterStopSeconds;
  const double share = afterStop ? rejectShareAfterStop : rejectShare;
  good_ += speed_ / 60 * (1 - share);
  reject_ += speed_ / 60 * share;
}

QString LineModel::product() const {
  const auto count = static_cast<qint64>(products.size());
  const qint64 index = (slot_ % count + count) % count;
  return products[static_cast<std::size_t>(index)];
}

QString LineModel::orderNumber() const {
  // Six digits that go up with time, apart for each line.
  return QStringLiteral("%1").arg(400'000 + (slot_ % 50'000) * 8 + stagger_ / staggerSeconds);
}

const LineModel::UnitRun* LineModel::unit(const QString& id) const {
  for (const UnitRun& unit : units_) {
    if (unit.id == id) return &unit;
  }
  return nullptr;
}

}  // namespace linewarden::sim
