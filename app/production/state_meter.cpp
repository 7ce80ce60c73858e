// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/state_meter.h"

#include <cmath>

namespace linewarden {

EquipmentState stateFrom(double value) {
  constexpr auto highest = static_cast<int>(EquipmentState::Maintenance);
  if (!(value >= 0 && value <= highest) || value != std::floor(value)) {
    return EquipmentState::Unknown;
  }
  return static_cast<EquipmentState>(static_cast<int>(value));
}

void StateMeter::take(UtcTime time, EquipmentState state) {
  if (newest_ && time <= *newest_) return;
  newest_ = time;
  lostSince_.reset();
  const bool bridges = countedUntil_ && time - *countedUntil_ <= bridged_;
  if (bridges) count(time);
  if (!bridges || state != state_) since_ = time;
  state_ = state;
  countedUntil_ = time;
}

void StateMeter::lose(UtcTime time) {
  if (newest_ && time <= *newest_) return;
  newest_ = time;
  if (!lostSince_) lostSince_ = time;
}

void StateMeter::begin(UtcTime time) {
  const bool bridges = countedUntil_ && *countedUntil_ < time && time - *countedUntil_ <= bridged_;
  if (bridges) countedUntil_ = time;
  running_ = {};
  seen_ = {};
}

EquipmentState StateMeter::state() const {
  return lostSince_ ? EquipmentState::Unknown : state_;
}

std::optional<UtcTime> StateMeter::since() const {
  return lostSince_ ? lostSince_ : since_;
}

std::optional<double> StateMeter::runningShare() const {
  if (seen_.count() == 0) return std::nullopt;
  return static_cast<double>(running_.count()) / static_cast<double>(seen_.count());
}

void StateMeter::count(UtcTime until) {
  if (state_ == EquipmentState::Unknown) return;
  const auto span = until - *countedUntil_;
  seen_ += span;
  if (state_ == EquipmentState::Running) running_ += span;
}

}  // namespace linewarden
