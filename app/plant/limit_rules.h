// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

namespace linewarden {

/// Where a value stands against its limits.
enum class LimitState { Normal, Low, High, LowLow, HighHigh };

/// The limit that `value` (engineering units) has reached or passed; Normal for NaN.
[[nodiscard]] LimitState limitState(const Limits& limits, double value);
[[nodiscard]] inline bool isSevere(LimitState state) {
  return state == LimitState::LowLow || state == LimitState::HighHigh;
}

}  // namespace linewarden
