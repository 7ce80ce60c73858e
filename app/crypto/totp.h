// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/crypto/secret_bytes.h"

#include <QString>

#include <optional>

/// Time-based one-time passwords (RFC 6238): HMAC-SHA-1, 30 s, 6 digits.
namespace linewarden::totp {

inline constexpr std::size_t secretBytes = 20;
inline constexpr int digits = 6;
inline constexpr std::chrono::seconds period{30};

[[nodiscard]] SecretBytes newSecret();
/// The period's number since 1970.
[[nodiscard]] qint64 stepAt(UtcTime time);
[[nodiscard]] QString codeAt(const SecretBytes& secret, qint64 step);
/// The step that `code` belongs to, if it is one of -1, 0, +1 around `now` and newer than
/// `lastUsedStep` (a step is accepted once).
[[nodiscard]] std::optional<qint64> accept(const SecretBytes& secret, const QString& code,
                                           UtcTime now, qint64 lastUsedStep);
/// RFC 4648 base32 without padding, in groups of four, for typing.
[[nodiscard]] QString spelled(const SecretBytes& secret);
/// otpauth://totp/… for the QR code; holds the secret.
[[nodiscard]] QString uri(const SecretBytes& secret, const QString& issuer, const QString& account);

}  // namespace linewarden::totp
