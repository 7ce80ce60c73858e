// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crypto/signing_key.h"

#include "app/crypto/openssl_at_exit.h"
#include "app/crypto/random.h"
#include "app/crypto/sealing.h"

#include <QCoreApplication>

#include <openssl/evp.h>

#include <memory>

namespace linewarden {

namespace {

constexpr std::size_t seedBytes = 32;
constexpr std::size_t publicBytes = 32;
constexpr std::size_t signatureBytes = 64;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char* signingKeyBytesOf(QByteArrayView view) {
  return reinterpret_cast<const unsigned char*>(view.data());
}

Key privateKey(const SecretBytes& seed) {
  Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()),
          &EVP_PKEY_free);
  if (!key) throw BrokenInvariant("Ed25519 takes no key");
  return key;
}

Error signingKeyDamaged() {
  return {ErrorCode::KeyDamaged,
          QCoreApplication::translate("SigningKey",
                                      "The signing key does not open with this password, or it "
                                      "was changed in the store. An administrator can make a new "
                                      "one by resetting the password."),
          {}};
}

}  // namespace

SigningKey::SigningKey(SecretBytes seed) : seed_(std::move(seed)) {
  if (seed_.size() != seedBytes) throw BrokenInvariant("an Ed25519 seed has 32 bytes");
  publicKey_ = QByteArray(publicBytes, '\0');
  std::size_t size = publicBytes;
  const Key key = privateKey(seed_);
  if (EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(publicKey_.data()),
                                  &size) != 1) {
    throw BrokenInvariant("Ed25519 gives no public key");
  }
}

SigningKey SigningKey::generate() {
  return SigningKey(randomSecret(seedBytes));
}

SigningKey SigningKey::fromSeed(SecretBytes seed) {
  return SigningKey(std::move(seed));
}

QByteArray SigningKey::sign(QByteArrayView message) const {
  const Key key = privateKey(seed_);
  const Digest context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  QByteArray signature(signatureBytes, '\0');
  std::size_t size = signatureBytes;
  if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
      EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                     signingKeyBytesOf(message), static_cast<std::size_t>(message.size())) != 1) {
    throw BrokenInvariant("Ed25519 failed to sign");
  }
  return signature;
}

Result<QByteArray> SigningKey::sealed(const SecretBytes& password, QByteArrayView context,
                                      const Argon2Cost& cost) const {
  const Argon2Recipe recipe = Argon2Recipe::fresh(cost);
  const auto key = argon2id(password, recipe, sealKeyBytes);
  if (!key.ok()) return key.error();
  return QByteArray(recipe.toText().toLatin1() + ' ' + seal(*key, seed_, context).toBase64());
}

Result<SigningKey> SigningKey::unsealed(const QByteArray& sealed, const SecretBytes& password,
                                        QByteArrayView context) {
  const qsizetype cut = sealed.indexOf(' ');
  const auto recipe =
      Argon2Recipe::fromText(QString::fromLatin1(sealed.left(qMax<qsizetype>(cut, 0))));
  const auto bytes =
      QByteArray::fromBase64Encoding(sealed.mid(cut + 1), QByteArray::AbortOnBase64DecodingErrors);
  if (!recipe || !bytes) return signingKeyDamaged();
  const auto key = argon2id(password, *recipe, sealKeyBytes);
  if (!key.ok()) return key.error();
  auto seed = unseal(*key, *bytes, context);
  if (!seed.ok() || seed->size() != seedBytes) return signingKeyDamaged();
  return SigningKey(std::move(*seed));
}

bool isSignatureValid(const QByteArray& publicKey, QByteArrayView message,
                      QByteArrayView signature) {
  if (publicKey.size() != publicBytes || signature.size() != signatureBytes) return false;
  const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, signingKeyBytesOf(publicKey),
                                            publicBytes),
                &EVP_PKEY_free);
  const Digest context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  return key && context &&
         EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
         EVP_DigestVerify(context.get(), signingKeyBytesOf(signature), signatureBytes,
                          signingKeyBytesOf(message),
                          static_cast<std::size_t>(message.size())) == 1;
}

}  // namespace linewarden
