// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QString>

#include <optional>

namespace linewarden::cli {

/// A time as it may stand on the command line: ISO 8601 with zone
/// ("2026-01-31T08:15:00Z", "…+01:00"), or back from now ("-90s", "-15m", "-1h", "-7d"),
/// or "now". None for anything else.
[[nodiscard]] std::optional<UtcTime> parseTime(const QString& text, UtcTime now);

}  // namespace linewarden::cli
