// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"

#include "app/base/result.h"
#include "app/crypto/openssl_at_exit.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>

namespace linewarden {

namespace {

const unsigned char* hashBytesOf(QByteArrayView view) {
  return reinterpret_cast<const unsigned char*>(view.data());
}

QByteArray digest(std::initializer_list<std::span<const unsigned char>> parts) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                        &EVP_MD_CTX_free);
  bool good = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
  for (const auto& part : parts) {
    good = good && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
  }
  QByteArray hash(32, '\0');
  good = good && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(hash.data()),
                                    nullptr) == 1;
  if (!good) throw BrokenInvariant("SHA-256 failed");
  return hash;
}

QByteArray hmac(const EVP_MD* kind, const SecretBytes& key, QByteArrayView data) {
  // A null pointer would tell HMAC() to reuse an earlier key.
  static constexpr unsigned char nothing = 0;
  QByteArray code(EVP_MD_get_size(kind), '\0');
  unsigned int size = 0;
  if (HMAC(kind, key.isEmpty() ? &nothing : key.data(), static_cast<int>(key.size()),
           hashBytesOf(data), static_cast<std::size_t>(data.size()),
           reinterpret_cast<unsigned char*>(code.data()), &size) == nullptr) {
    throw BrokenInvariant("HMAC failed");
  }
  return code;
}

}  // namespace

QByteArray sha256(QByteArrayView data) {
  return digest({std::span(hashBytesOf(data), static_cast<std::size_t>(data.size()))});
}

QByteArray sha256(QByteArrayView before, const SecretBytes& secret) {
  return digest(
      {std::span(hashBytesOf(before), static_cast<std::size_t>(before.size())), secret.span()});
}

QByteArray hmacSha256(const SecretBytes& key, QByteArrayView data) {
  return hmac(EVP_sha256(), key, data);
}

QByteArray hmacSha1(const SecretBytes& key, QByteArrayView data) {
  return hmac(EVP_sha1(), key, data);
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b) {
  return a.size() == b.size() &&
         (a.isEmpty() ||
          CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0);
}

}  // namespace linewarden
