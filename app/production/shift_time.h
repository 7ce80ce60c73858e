// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"

#include <optional>

namespace linewarden {

/// One shift of one day.
struct ShiftSpan {
  QString title;
  UtcTime from;
  UtcTime to;
};

/// The shift that contains `now`, by the site's local time; daylight changes make it an
/// hour longer or shorter. None between shifts.
[[nodiscard]] std::optional<ShiftSpan> shiftAt(const Plant& plant, UtcTime now);

}  // namespace linewarden
