// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QJsonValue>

namespace linewarden::cli {

/// A tag's value in its own JSON type; null where there is none.
[[nodiscard]] QJsonValue valueJson(const TagValue& value);
/// For people: with the tag's decimals and engineering unit.
[[nodiscard]] QString valueText(const Tag& tag, const TagValue& value);
/// "good", "stale", "bad"; part of the JSON's contract.
[[nodiscard]] QString qualityName(Quality quality);
/// The time in JSON; null for a reading that never was.
[[nodiscard]] QJsonValue timeJson(UtcTime time);

}  // namespace linewarden::cli
