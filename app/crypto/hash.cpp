// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/hash.h"

#include "app/base/result.h"
#include "app/crypto/openssl_at_exit.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>

namespace linewarden {

namespace {

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char* hashBytesOf(QByteArrayView view) {
  return reinterpret_cast<const unsigned char*>(view.data());
}

// Looked up once: by EVP_sha256() OpenSSL 3 would look it up for each hash, which takes longer than
// to hash a short text.
const EVP_MD* sha256Kind() {
  static const EVP_MD* const kind = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return kind;
}

QByteArray digest(std::initializer_list<std::span<const unsigned char>> parts) {
  const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  bool good = context && sha256Kind() != nullptr &&
              EVP_DigestInit_ex(context.get(), sha256Kind(), nullptr) == 1;
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

QByteArray sha256OfPublic(QByteArrayView first, QByteArrayView second, QByteArrayView third) {
  thread_local const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  bool good = context && sha256Kind() != nullptr &&
              EVP_DigestInit_ex(context.get(), sha256Kind(), nullptr) == 1;
  for (const QByteArrayView part : {first, second, third}) {
    good = good && EVP_DigestUpdate(context.get(), hashBytesOf(part),
                                    static_cast<std::size_t>(part.size())) == 1;
  }
  QByteArray hash(32, Qt::Uninitialized);
  good = good && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(hash.data()),
                                    nullptr) == 1;
  if (!good) throw BrokenInvariant("SHA-256 failed");
  return hash;
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
