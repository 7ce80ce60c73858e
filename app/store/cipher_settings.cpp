// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cipher_settings.h"

#include "app/crypto/hash.h"

namespace linewarden::cipher {

namespace {

unsigned char* appendHex(unsigned char* out, std::span<const unsigned char> bytes) {
  constexpr char digits[] = "0123456789abcdef";
  for (const unsigned char byte : bytes) {
    *out++ = static_cast<unsigned char>(digits[byte >> 4U]);
    *out++ = static_cast<unsigned char>(digits[byte & 0x0fU]);
  }
  return out;
}

}  // namespace

QByteArray saltOf(const SecretBytes& key) {
  return hmacSha256(key, "linewarden store salt 1").left(saltSize);
}

SecretBytes keySpecification(const SecretBytes& key) {
  const QByteArray salt = saltOf(key);
  SecretBytes text(2 + 2 * (keySize + saltSize) + 1);
  unsigned char* out = text.data();
  *out++ = 'x';
  *out++ = '\'';
  out = appendHex(out, key.span());
  for (const char byte : salt) {
    const auto value = static_cast<unsigned char>(byte);
    out = appendHex(out, {&value, 1});
  }
  *out = '\'';
  return text;
}

std::array<const char*, 6> pragmas() {
  return {"PRAGMA cipher_page_size = 4096",
          "PRAGMA cipher_use_hmac = ON",
          "PRAGMA kdf_iter = 64000",
          "PRAGMA cipher_hmac_algorithm = HMAC_SHA1",
          "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1",
          "PRAGMA cipher_plaintext_header_size = 0"};
}

}  // namespace linewarden::cipher
