// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QString>

#include <chrono>

namespace linewarden {

/// How long the password of an invitation or a reset is good.
inline constexpr std::chrono::hours oneTimePasswordLasts{72};

/// "k7qm-3xwd-9tzp-4hre": 80 random bits in lower-case Crockford base32 (no i, l, o, u), in groups
/// of four.
[[nodiscard]] QString newOneTimePassword();
/// As newOneTimePassword writes it, however it was typed: large letters, without dashes or with
/// blanks, o for 0, i and l for 1. What cannot be one comes back as it is.
[[nodiscard]] SecretBytes normalOneTimePassword(const SecretBytes& typed);

}  // namespace linewarden
