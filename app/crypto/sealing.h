// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace linewarden {

inline constexpr std::size_t sealKeyBytes = 32;

/// AES-256-GCM with a random 96-bit nonce: nonce, ciphertext, 128-bit tag. `context` is
/// authenticated with it (what it is and for whom), so that a sealed secret opens only
/// where it belongs. A key seals far fewer than 2^32 times here (NIST SP 800-38D 8.3).
[[nodiscard]] QByteArray seal(const SecretBytes& key, const SecretBytes& secret,
                              QByteArrayView context);
/// KeyDamaged when key, context or a bit of `sealed` is not what it was.
[[nodiscard]] Result<SecretBytes> unseal(const SecretBytes& key, QByteArrayView sealed,
                                         QByteArrayView context);

}  // namespace linewarden
