// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/crypto/argon2.h"
#include "app/crypto/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace linewarden {

/// An Ed25519 key pair (RFC 8032). The private half lives in locked memory and leaves it
/// only sealed.
class SigningKey {
 public:
  [[nodiscard]] static SigningKey generate();
  /// From the 32 bytes of RFC 8032 5.1.5; BrokenInvariant for any other size.
  [[nodiscard]] static SigningKey fromSeed(SecretBytes seed);

  [[nodiscard]] const QByteArray& publicKey() const { return publicKey_; }  ///< 32 bytes
  [[nodiscard]] QByteArray sign(QByteArrayView message) const;              ///< 64 bytes

  /// Under a key from the password (Argon2id): recipe, a space, the sealed seed in base64.
  [[nodiscard]] Result<QByteArray> sealed(const SecretBytes& password, QByteArrayView context,
                                          const Argon2Cost& cost = {}) const;
  /// KeyDamaged when the password, the context or the bytes are not the ones.
  [[nodiscard]] static Result<SigningKey> unsealed(const QByteArray& sealed,
                                                   const SecretBytes& password,
                                                   QByteArrayView context);

 private:
  explicit SigningKey(SecretBytes seed);
  SecretBytes seed_;
  QByteArray publicKey_;
};

[[nodiscard]] bool isSignatureValid(const QByteArray& publicKey, QByteArrayView message,
                                    QByteArrayView signature);

}  // namespace linewarden
