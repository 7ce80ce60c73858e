// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QByteArray>

namespace linewarden {

/// From OpenSSL's generator, seeded by the system. A generator that fails throws
/// BrokenInvariant: nothing safe can be done without it.
[[nodiscard]] QByteArray randomBytes(std::size_t size);
[[nodiscard]] SecretBytes randomSecret(std::size_t size);

}  // namespace linewarden
