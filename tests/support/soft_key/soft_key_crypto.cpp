// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soft_key/soft_key_crypto.h"

#include "app/base/result.h"
#include "app/crypto/hash.h"
#include "app/identity/fido2/security_key.h"

#include <openssl/ec.h>

namespace linewarden::test {

namespace {

constexpr qsizetype coordinateBytes = 32;
constexpr int cryptoCoseEcdh = -25;

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

void demand(bool good, const char* what) {
  if (!good) throw BrokenInvariant(what);
}

const unsigned char* bytesOf(const QByteArray& bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* roomOf(QByteArray& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

std::size_t sizeOf(const QByteArray& bytes) {
  return static_cast<std::size_t>(bytes.size());
}

SoftKeyPair owned(EVP_PKEY* key) {
  demand(key != nullptr, "no key");
  return {key, &EVP_PKEY_free};
}

QByteArray pointOf(const SoftKeyPair& key) {
  unsigned char* point = nullptr;
  const std::size_t size = EVP_PKEY_get1_encoded_public_key(key.get(), &point);
  const QByteArray bytes(reinterpret_cast<const char*>(point), static_cast<qsizetype>(size));
  OPENSSL_free(point);
  demand(bytes.size() == 1 + 2 * coordinateBytes, "no uncompressed point");
  return bytes;
}

}  // namespace

SoftKeyPair newKeyPair(int coseAlgorithm) {
  return owned(coseAlgorithm == coseEdDsa ? EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")
                                          : EVP_EC_gen("P-256"));
}

QCborMap coseKeyOf(const SoftKeyPair& key, int coseAlgorithm) {
  if (coseAlgorithm == coseEdDsa) {
    QByteArray bytes(coordinateBytes, '\0');
    std::size_t size = sizeOf(bytes);
    demand(EVP_PKEY_get_raw_public_key(key.get(), roomOf(bytes), &size) == 1, "no public key");
    return {{1, 1}, {3, coseEdDsa}, {-1, 6}, {-2, bytes}};
  }
  const QByteArray point = pointOf(key);
  return {{1, 2},
          {3, coseAlgorithm},
          {-1, 1},
          {-2, point.mid(1, coordinateBytes)},
          {-3, point.mid(1 + coordinateBytes)}};
}

QByteArray signWith(const SoftKeyPair& key, int coseAlgorithm, const QByteArray& data) {
  const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  const EVP_MD* digest = coseAlgorithm == coseEdDsa ? nullptr : EVP_sha256();
  std::size_t size = 0;
  demand(EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key.get()) == 1 &&
             EVP_DigestSign(context.get(), nullptr, &size, bytesOf(data), sizeOf(data)) == 1,
         "cannot sign");
  QByteArray signature(static_cast<qsizetype>(size), '\0');
  demand(EVP_DigestSign(context.get(), roomOf(signature), &size, bytesOf(data), sizeOf(data)) == 1,
         "cannot sign");
  return signature.left(static_cast<qsizetype>(size));
}

QByteArray ecdhWith(const SoftKeyPair& key, const QCborMap& peer) {
  const QByteArray x = peer.value(-2).toByteArray();
  const QByteArray y = peer.value(-3).toByteArray();
  if (x.size() != coordinateBytes || y.size() != coordinateBytes) return {};
  if (peer.value(3).toInteger() != cryptoCoseEcdh) return {};
  const QByteArray point = '\x04' + x + y;
  const SoftKeyPair other = owned(EVP_PKEY_new());
  if (EVP_PKEY_copy_parameters(other.get(), key.get()) != 1 ||
      EVP_PKEY_set1_encoded_public_key(other.get(), bytesOf(point), sizeOf(point)) != 1) {
    return {};
  }
  const KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr), &EVP_PKEY_CTX_free);
  QByteArray shared(coordinateBytes, '\0');
  std::size_t size = sizeOf(shared);
  demand(EVP_PKEY_derive_init(context.get()) == 1 &&
             EVP_PKEY_derive_set_peer(context.get(), other.get()) == 1 &&
             EVP_PKEY_derive(context.get(), roomOf(shared), &size) == 1,
         "cannot agree on a key");
  return shared;
}

QByteArray hmacWith(const QByteArray& key, const QByteArray& data) {
  return hmacSha256(SecretBytes({bytesOf(key), sizeOf(key)}), data);
}

QByteArray aesCbc(bool encrypt, const QByteArray& key, const QByteArray& iv,
                  const QByteArray& data) {
  if (data.isEmpty() || data.size() % 16 != 0 || iv.size() != 16 || key.size() != 32) return {};
  const CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
  QByteArray out(data.size(), '\0');
  int size = 0;
  demand(EVP_CipherInit_ex2(context.get(), EVP_aes_256_cbc(), bytesOf(key), bytesOf(iv),
                            encrypt ? 1 : 0, nullptr) == 1 &&
             EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
             EVP_CipherUpdate(context.get(), roomOf(out), &size, bytesOf(data),
                              static_cast<int>(data.size())) == 1 &&
             size == out.size(),
         "cannot encrypt");
  return out;
}

}  // namespace linewarden::test
