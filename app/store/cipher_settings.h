// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QByteArray>

#include <array>

/// How `linewarden.db` is encrypted. Stated in full instead of left to defaults, so that
/// SQLCipher 3.4 and 4.x open the same file; docs/store.md has the same table.
namespace linewarden::cipher {

inline constexpr int keySize = 32;   ///< AES-256-CBC
inline constexpr int saltSize = 16;  ///< the file's first bytes
inline constexpr int pageSize = 4096;
inline constexpr int ivSize = 16;
inline constexpr int hmacSize = 20;  ///< HMAC-SHA1
/// End of each page: IV and HMAC, rounded up to a block of the cipher.
inline constexpr int reservedSize = 48;
/// The HMAC key comes from the raw key by PBKDF2-HMAC-SHA1 over the salt with each byte
/// XORed with the mask. Two rounds are what both versions take; 4.x objects to stating it.
inline constexpr int hmacKeyRounds = 2;
inline constexpr unsigned char hmacSaltMask = 0x3a;

/// The salt of a file: the first 16 bytes of HMAC-SHA256(key, "linewarden store salt 1").
/// It tells a wrong key from a damaged first page.
[[nodiscard]] QByteArray saltOf(const SecretBytes& key);
/// What sqlite3_key() takes: x'<key in hex><salt in hex>'.
[[nodiscard]] SecretBytes keySpecification(const SecretBytes& key);
/// To be run after sqlite3_key() and before the first page is touched. Those that a version
/// does not know are without effect there.
[[nodiscard]] std::array<const char*, 6> pragmas();

}  // namespace linewarden::cipher
