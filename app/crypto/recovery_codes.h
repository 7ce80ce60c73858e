// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QString>
#include <QStringList>

namespace linewarden {

inline constexpr int recoveryCodeCount = 10;

/// Ten one-time codes for when the phone is gone: "7KQ2-M9XD-41HT", 60 random bits each, in
/// Crockford's base32 (no I, L, O, U).
[[nodiscard]] QStringList newRecoveryCodes();
/// Upper case, without spaces and dashes, O read as 0 and I, L as 1; empty when it cannot
/// be a recovery code.
[[nodiscard]] SecretBytes normalRecoveryCode(const SecretBytes& typed);
/// "salt$hash" in hex, SHA-256: with 60 random bits no slow hash is needed.
[[nodiscard]] QString recoveryCodeHash(const SecretBytes& normalCode);
[[nodiscard]] bool recoveryCodeMatches(const SecretBytes& normalCode, const QString& hash);

}  // namespace linewarden
