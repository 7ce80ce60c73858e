// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/demo_history.h"
#include "app/plant/plant.h"

namespace linewarden {

class Store;

/// Fills the journal of alarms with what the demo plant's operators would have seen in that time:
/// some 130 a day, one that chatters, one flood, and at the end some that nobody acknowledged yet.
/// The same each time. Made up, so the audit trail does not tell of it. Blocks.
Result<void> fillDemoAlarms(Store& store, const Plant& plant, DemoSpan span);

}  // namespace linewarden
