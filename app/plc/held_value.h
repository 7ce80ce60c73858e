// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"

namespace linewarden {

/// The value as the tag's register or bit holds it once it was written: rounded to its
/// type, scaled back. InvalidArgument where it cannot be written (see encodeRegisters).
/// Pure.
[[nodiscard]] Result<TagValue> valueAsHeld(const Tag& tag, const TagValue& value);

}  // namespace linewarden
