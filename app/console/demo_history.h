// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/demo_place.h"
#include "app/history/history.h"

#include <memory>

namespace linewarden {

struct DemoSpan {
  UtcTime from;
  UtcTime to;
};

/// Records what the demo plant would have done in that time: each five minutes, the last
/// two hours each ten seconds. `progress` hears 0 to 100.
Result<void> fillDemoHistory(const std::shared_ptr<const Plant>& plant, History& history,
                             DemoSpan span, const Progress& progress);

}  // namespace linewarden
