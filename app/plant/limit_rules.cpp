// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plant/limit_rules.h"

namespace linewarden {

LimitState limitState(const Limits& limits, double value) {
  // The severe limits first: a value beyond both stands beyond the outer one. Comparisons
  // with NaN are false, so it is Normal.
  if (limits.highHigh && value >= *limits.highHigh) return LimitState::HighHigh;
  if (limits.lowLow && value <= *limits.lowLow) return LimitState::LowLow;
  if (limits.high && value >= *limits.high) return LimitState::High;
  if (limits.low && value <= *limits.low) return LimitState::Low;
  return LimitState::Normal;
}

}  // namespace linewarden
