// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace linewarden {

/// How long the password of an invitation or a reset is good.
inline constexpr std::chrono::hours oneTimePasswordLasts{72};

/// "k7qm-3xwd-9tzp-4hre": 80 random bits in lower-case Crockford base32 (no i, l, o, u), in groups
/// of four. It is checked as it is written.
[[nodiscard]] QString newOneTimePassword();

}  // namespace linewarden
