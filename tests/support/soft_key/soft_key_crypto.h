// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>

#include <openssl/evp.h>

#include <memory>

namespace linewarden::test {

/// What a key's chip computes. All throw BrokenInvariant when OpenSSL fails.
using SoftKeyPair = std::shared_ptr<EVP_PKEY>;

[[nodiscard]] SoftKeyPair newKeyPair(int coseAlgorithm);
/// The public half as a COSE_Key (RFC 9052, 7) of this algorithm.
[[nodiscard]] QCborMap coseKeyOf(const SoftKeyPair& key, int coseAlgorithm);
[[nodiscard]] QByteArray signWith(const SoftKeyPair& key, int coseAlgorithm,
                                  const QByteArray& data);
/// The shared point's x, 32 bytes; empty when the peer's COSE_Key is no point of P-256.
[[nodiscard]] QByteArray ecdhWith(const SoftKeyPair& key, const QCborMap& peer);
[[nodiscard]] QByteArray hmacWith(const QByteArray& key, const QByteArray& data);
/// AES-256-CBC without padding; empty when `data` is not of whole blocks.
[[nodiscard]] QByteArray aesCbc(bool encrypt, const QByteArray& key, const QByteArray& iv,
                                const QByteArray& data);

}  // namespace linewarden::test
