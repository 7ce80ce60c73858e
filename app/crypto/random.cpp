// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/random.h"

#include "app/base/result.h"
#include "app/crypto/openssl_at_exit.h"

#include <openssl/rand.h>

namespace linewarden {

namespace {

void fill(unsigned char* bytes, std::size_t size) {
  if (size > 0 && RAND_priv_bytes(bytes, static_cast<int>(size)) != 1) {
    throw BrokenInvariant("the random generator failed");
  }
}

}  // namespace

QByteArray randomBytes(std::size_t size) {
  QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
  fill(reinterpret_cast<unsigned char*>(bytes.data()), size);
  return bytes;
}

SecretBytes randomSecret(std::size_t size) {
  SecretBytes secret(size);
  fill(secret.data(), size);
  return secret;
}

}  // namespace linewarden
