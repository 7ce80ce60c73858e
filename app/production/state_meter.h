// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"

#include <optional>

namespace linewarden {

/// A state tag's number as a state; Unknown where it is none.
[[nodiscard]] EquipmentState stateFrom(double value);

/// Follows a line's state: which, since when, and how much of the time it ran. Pure.
///
/// Each state holds until the next reading. Where the readings break off (bad ones, or none
/// at all) for longer than `bridged`, that time is not seen; a shorter gap counts as the
/// state before it, so that a lost reply changes nothing.
class StateMeter {
 public:
  explicit StateMeter(std::chrono::milliseconds bridged) : bridged_(bridged) {}

  /// Readings in time order; one that is not newer than the last is passed over.
  void take(UtcTime time, EquipmentState state);
  /// A bad reading: from here on the state is not known.
  void lose(UtcTime time);
  /// Counts running and seen time from here on: a shift begins.
  void begin(UtcTime time);

  /// Unknown before the first reading and while it is lost.
  [[nodiscard]] EquipmentState state() const;
  /// Of the present state, without a break that was not bridged; none before the first
  /// reading.
  [[nodiscard]] std::optional<UtcTime> since() const;
  /// Running time / seen time until the last reading: ISO 22400-2 availability, with the
  /// seen time for the planned busy time. None where nothing was seen.
  [[nodiscard]] std::optional<double> runningShare() const;

 private:
  void count(UtcTime until);

  const std::chrono::milliseconds bridged_;
  EquipmentState state_ = EquipmentState::Unknown;
  std::optional<UtcTime> since_;
  std::optional<UtcTime> countedUntil_;  // the last known state's reading, or the shift's begin
  std::optional<UtcTime> newest_;        // of all readings, bad ones too
  std::optional<UtcTime> lostSince_;
  std::chrono::milliseconds running_{0};
  std::chrono::milliseconds seen_{0};
};

}  // namespace linewarden
