// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QByteArray>

namespace linewarden::test {

[[nodiscard]] inline SecretBytes secret(QByteArray bytes) {
  return SecretBytes::take(bytes);
}

[[nodiscard]] inline SecretBytes secretFromHex(const QByteArray& hex) {
  return secret(QByteArray::fromHex(hex));
}

[[nodiscard]] inline QByteArray bytesOf(const SecretBytes& secret) {
  return {reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())};
}

/// With one bit of one byte changed.
[[nodiscard]] inline QByteArray flipped(QByteArray bytes, qsizetype at, int bit = 0) {
  bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
  return bytes;
}

}  // namespace linewarden::test
