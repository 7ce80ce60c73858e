// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/modbus/request_plan.h"
#include "app/plc/reading.h"

#include <QModbusDataUnit>

namespace linewarden::modbus {

/// A tag's reading out of the reply `values`, in which it stands where `planned` says.
/// Bad where they do not hold a value of its type. Pure.
[[nodiscard]] Reading readingOf(const Tag& tag, const QModbusDataUnit& values,
                                const PlannedTag& planned, UtcTime now);

}  // namespace linewarden::modbus
