// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/sealing.h"

#include "app/crypto/openssl_at_exit.h"
#include "app/crypto/random.h"

#include <QCoreApplication>

#include <openssl/evp.h>

#include <memory>

namespace linewarden {

namespace {

constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr std::size_t mostBytes = std::size_t{1} << 20;

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Cipher newCipher() {
  return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

const unsigned char* sealingBytesOf(QByteArrayView view) {
  return reinterpret_cast<const unsigned char*>(view.data());
}

void requireKey(const SecretBytes& key) {
  if (key.size() != sealKeyBytes) throw BrokenInvariant("a sealing key has 32 bytes");
}

Error sealingDamaged() {
  return {ErrorCode::KeyDamaged,
          QCoreApplication::translate("Sealing",
                                      "A sealed secret does not open with this key. It was "
                                      "changed or belongs to something else."),
          {}};
}

}  // namespace

QByteArray seal(const SecretBytes& key, const SecretBytes& secret, QByteArrayView context) {
  requireKey(key);
  if (secret.size() > mostBytes) throw BrokenInvariant("too large to seal");
  const auto size = static_cast<int>(secret.size());
  QByteArray sealed = randomBytes(nonceBytes);
  sealed.resize(nonceBytes + size + tagBytes);
  auto* out = reinterpret_cast<unsigned char*>(sealed.data());
  const Cipher cipher = newCipher();
  int written = 0;
  const bool good =
      cipher &&
      EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), out) == 1 &&
      EVP_EncryptUpdate(cipher.get(), nullptr, &written, sealingBytesOf(context),
                        static_cast<int>(context.size())) == 1 &&
      (size == 0 ||
       EVP_EncryptUpdate(cipher.get(), out + nonceBytes, &written, secret.data(), size) == 1) &&
      EVP_EncryptFinal_ex(cipher.get(), out + nonceBytes + size, &written) == 1 &&
      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, out + nonceBytes + size) ==
          1;
  if (!good) throw BrokenInvariant("AES-256-GCM failed");
  return sealed;
}

Result<SecretBytes> unseal(const SecretBytes& key, QByteArrayView sealed, QByteArrayView context) {
  requireKey(key);
  const qsizetype size = sealed.size() - nonceBytes - tagBytes;
  if (size < 0 || static_cast<std::size_t>(size) > mostBytes) return sealingDamaged();
  const unsigned char* in = sealingBytesOf(sealed);
  SecretBytes secret(static_cast<std::size_t>(size));
  const Cipher cipher = newCipher();
  if (!cipher) throw BrokenInvariant("AES-256-GCM failed");
  // OpenSSL takes the tag as a pointer to non-const and only reads it.
  auto* tag = const_cast<unsigned char*>(in + nonceBytes + size);
  int written = 0;
  unsigned char rest[16];
  const bool good =
      EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), in) == 1 &&
      EVP_DecryptUpdate(cipher.get(), nullptr, &written, sealingBytesOf(context),
                        static_cast<int>(context.size())) == 1 &&
      (size == 0 || EVP_DecryptUpdate(cipher.get(), secret.data(), &written, in + nonceBytes,
                                      static_cast<int>(size)) == 1) &&
      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag) == 1 &&
      EVP_DecryptFinal_ex(cipher.get(), rest, &written) == 1;
  if (!good) return sealingDamaged();
  return secret;
}

}  // namespace linewarden
