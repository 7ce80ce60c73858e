// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/checkpoint.h"

#include <optional>

namespace linewarden {

/// Reads what `signedText` writes, in that one form only; none for anything else. Says nothing
/// about a signature. Pure; any bytes may be given.
[[nodiscard]] std::optional<Checkpoint> checkpointFromText(const QByteArray& text);

}  // namespace linewarden
