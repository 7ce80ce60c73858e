// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soft_key/soft_pin.h"

#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <QCborValue>

namespace linewarden::test {

namespace {

constexpr int softPinCoseEcdh = -25;
constexpr int allTries = 8;
constexpr int triesAtAStretch = 3;

enum Subcommand { PinRetries = 1, KeyAgreement, SetPin, ChangePin, Token, TokenForUses = 9 };
enum Field { Protocol = 1, Command, HostKey, PinAuth, NewPin, PinHash, Uses = 9, Party };

QByteArray hashOf(const QByteArray& pin) {
  return sha256(pin).left(16);
}

// HKDF-SHA-256 (RFC 5869) of 32 bytes with a salt of zeros.
QByteArray hkdf(const QByteArray& secret, const QByteArray& info) {
  return hmacWith(hmacWith(QByteArray(32, '\0'), secret), info + '\x01');
}

QByteArray proofOf(const QByteArray& key, qint64 protocol, const QByteArray& data) {
  const QByteArray full = hmacWith(key, data);
  return protocol == 1 ? full.left(16) : full;
}

}  // namespace

QByteArray ctapReply(CtapStatus status, const QCborMap& map) {
  QByteArray reply(1, static_cast<char>(status));
  if (!map.isEmpty()) reply += QCborValue(map).toCbor();
  return reply;
}

QByteArray SoftPin::Shared::encrypt(const QByteArray& plain) const {
  if (protocol == 1) return aesCbc(true, aesKey, QByteArray(16, '\0'), plain);
  const QByteArray iv = randomBytes(16);
  return iv + aesCbc(true, aesKey, iv, plain);
}

QByteArray SoftPin::Shared::decrypt(const QByteArray& sealed) const {
  if (protocol == 1) return aesCbc(false, aesKey, QByteArray(16, '\0'), sealed);
  return aesCbc(false, aesKey, sealed.left(16), sealed.mid(16));
}

SoftPin::SoftPin(int leastCharacters)
    : leastCharacters_(leastCharacters), agreement_(newKeyPair(softPinCoseEcdh)) {}

void SoftPin::set(const QByteArray& pin) {
  pinHash_ = hashOf(pin);
  triesLeft_ = allTries;
  wrongAtAStretch_ = 0;
}

void SoftPin::powerCycle() {
  wrongAtAStretch_ = 0;
  token_.clear();
  agreement_ = newKeyPair(softPinCoseEcdh);
}

QByteArray SoftPin::answer(const QCborMap& request) {
  switch (request.value(Command).toInteger()) {
    case PinRetries:
      return ctapReply(CtapOk, {{3, triesLeft_}, {4, wrongAtAStretch_ >= triesAtAStretch}});
    case KeyAgreement: return ctapReply(CtapOk, {{1, coseKeyOf(agreement_, softPinCoseEcdh)}});
    case SetPin: return setFirst(request);
    case Token: return giveToken(request, false);
    case TokenForUses: return giveToken(request, true);
    default: return ctapReply(CtapInvalidCommand);
  }
}

std::optional<SoftPin::Shared> SoftPin::agree(const QCborMap& request) const {
  const qint64 protocol = request.value(Protocol).toInteger();
  const QByteArray z = ecdhWith(agreement_, request.value(HostKey).toMap());
  if (z.isEmpty() || protocol < 1 || protocol > 2) return std::nullopt;
  if (protocol == 1) return Shared{1, sha256(z), sha256(z)};
  return Shared{2, hkdf(z, "CTAP2 HMAC key"), hkdf(z, "CTAP2 AES key")};
}

QByteArray SoftPin::setFirst(const QCborMap& request) {
  const auto shared = agree(request);
  if (!shared) return ctapReply(CtapMissingParameter);
  const QByteArray sealed = request.value(NewPin).toByteArray();
  const bool proven =
      request.value(PinAuth).toByteArray() == proofOf(shared->hmacKey, shared->protocol, sealed);
  if (isSet() || !proven) return ctapReply(CtapPinAuthInvalid);
  const QByteArray padded = shared->decrypt(sealed);
  const QByteArray pin = padded.left(padded.indexOf('\0'));
  if (padded.size() != 64 || pin.size() < leastCharacters_) {
    return ctapReply(CtapPinPolicyViolation);
  }
  set(pin);
  return ctapReply(CtapOk);
}

QByteArray SoftPin::giveToken(const QCborMap& request, bool withPermissions) {
  const auto shared = agree(request);
  if (!shared) return ctapReply(CtapMissingParameter);
  if (!isSet()) return ctapReply(CtapPinNotSet);
  if (triesLeft_ == 0) return ctapReply(CtapPinBlocked);
  if (wrongAtAStretch_ >= triesAtAStretch) return ctapReply(CtapPinAuthBlocked);
  // Before it is compared, so that pulling the plug gains no try.
  --triesLeft_;
  if (shared->decrypt(request.value(PinHash).toByteArray()) != pinHash_) return wrongPin();
  triesLeft_ = allTries;
  wrongAtAStretch_ = 0;
  token_ = randomBytes(32);
  tokenUses_ = MakeCredential | GetAssertion;
  tokenParty_.clear();
  if (withPermissions) {
    tokenUses_ = static_cast<quint8>(request.value(Uses).toInteger());
    tokenParty_ = request.value(Party).toString();
  }
  return ctapReply(CtapOk, {{2, shared->encrypt(token_)}});
}

QByteArray SoftPin::wrongPin() {
  ++wrongAtAStretch_;
  agreement_ = newKeyPair(softPinCoseEcdh);
  if (triesLeft_ == 0) return ctapReply(CtapPinBlocked);
  return ctapReply(wrongAtAStretch_ >= triesAtAStretch ? CtapPinAuthBlocked : CtapPinInvalid);
}

bool SoftPin::proves(const QByteArray& proof, qint64 protocol, const QByteArray& data,
                     Permission use, const QString& relyingParty) {
  const bool good = !token_.isEmpty() && proof == proofOf(token_, protocol, data) &&
                    (tokenUses_ & use) != 0 &&
                    (tokenParty_.isEmpty() || tokenParty_ == relyingParty);
  token_.clear();
  return good;
}

}  // namespace linewarden::test
