// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soft_key/soft_authenticator.h"

#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>

#include <algorithm>

namespace linewarden::test {

namespace {

enum Request : quint8 { MakeCredential = 0x01, GetAssertion = 0x02, GetInfo = 0x04, Pin = 0x06 };
enum Flag : quint8 { UserPresent = 0x01, UserVerified = 0x04, HasCredential = 0x40 };

// Made up, 16 bytes.
const QByteArray aaguid = QByteArrayLiteral("linewarden-soft1");
const auto typeKey = QStringLiteral("type");
const auto idKey = QStringLiteral("id");
const auto publicKey = QStringLiteral("public-key");

template <class Number>
QByteArray softAuthenticatorBigEndian(Number number) {
  QByteArray bytes(sizeof(Number), '\0');
  qToBigEndian(number, bytes.data());
  return bytes;
}

CtapOutcome now(CtapStatus status, const QCborMap& map = {}) {
  return {ctapReply(status, map), {}};
}

CtapOutcome touchedThen(CtapStatus status) {
  return {{}, [status] { return ctapReply(status); }};
}

bool offers(const QCborArray& parameters, int algorithm) {
  return std::any_of(parameters.begin(), parameters.end(), [algorithm](const QCborValue& one) {
    return one.toMap().value(QStringLiteral("alg")).toInteger() == algorithm;
  });
}

}  // namespace

SoftAuthenticator::SoftAuthenticator(const SoftKeyModel& model)
    : model_(model), pin_(model.leastPinCharacters) {}

void SoftAuthenticator::becomeCopyOf(const SoftAuthenticator& other) {
  pin_ = other.pin_;
  credentials_ = other.credentials_;
  counter_ = other.counter_;
}

CtapOutcome SoftAuthenticator::answer(const QByteArray& request) {
  if (request.isEmpty()) return now(CtapInvalidCbor);
  QCborParserError error;
  QCborMap map;
  if (request.size() > 1) {
    const QCborValue value = QCborValue::fromCbor(request.mid(1), &error);
    if (error.error != QCborError::NoError || !value.isMap()) return now(CtapInvalidCbor);
    map = value.toMap();
  }
  switch (static_cast<quint8>(request[0])) {
    case MakeCredential: return makeCredential(map);
    case GetAssertion: return getAssertion(map);
    case GetInfo: return info();
    case Pin: return {pin_.answer(map), {}};
    default: return now(CtapInvalidCommand);
  }
}

CtapOutcome SoftAuthenticator::info() const {
  QCborMap options{{QStringLiteral("rk"), false},
                   {QStringLiteral("up"), true},
                   {QStringLiteral("plat"), false},
                   {QStringLiteral("clientPin"), pin_.isSet()}};
  if (model_.knowsPermissions) options.insert(QStringLiteral("pinUvAuthToken"), true);
  QCborArray protocols;
  if (model_.knowsPinProtocol2) protocols.append(2);
  protocols.append(1);
  return now(CtapOk, {{1, QCborArray{QStringLiteral("FIDO_2_0"), QStringLiteral("FIDO_2_1")}},
                      {3, aaguid},
                      {4, options},
                      {5, 1200},
                      {6, protocols}});
}

QByteArray SoftAuthenticator::firstHeld(const QCborValue& list, const QString& relyingParty) const {
  for (const QCborValue& one : list.toArray()) {
    const QByteArray id = one.toMap().value(idKey).toByteArray();
    const auto found = credentials_.find(id);
    if (found != credentials_.end() && found->relyingParty == relyingParty) return id;
  }
  return {};
}

// CTAP 2.1, 6.1.2.
CtapOutcome SoftAuthenticator::makeCredential(const QCborMap& request) {
  const QByteArray hash = request.value(1).toByteArray();
  const QString party = request.value(2).toMap().value(idKey).toString();
  const QByteArray proof = request.value(8).toByteArray();
  if (request.contains(8) && proof.isEmpty()) {
    return touchedThen(pin_.isSet() ? CtapPinInvalid : CtapPinNotSet);
  }
  if (hash.size() != 32 || party.isEmpty()) return now(CtapMissingParameter);
  if (!offers(request.value(4).toArray(), model_.algorithm)) return now(CtapUnsupportedAlgorithm);
  quint8 flags = UserPresent;
  if (pin_.isSet()) {
    if (proof.isEmpty()) return now(CtapPinRequired);
    const qint64 protocol = request.value(9).toInteger();
    if (!pin_.proves(proof, protocol, hash, SoftPin::MakeCredential, party)) {
      return now(CtapPinAuthInvalid);
    }
    flags |= UserVerified;
  }
  if (!firstHeld(request.value(5), party).isEmpty()) return touchedThen(CtapCredentialExcluded);
  return {{}, [this, party, hash, flags] { return create(party, hash, flags); }};
}

// CTAP 2.1, 6.2.2.
CtapOutcome SoftAuthenticator::getAssertion(const QCborMap& request) {
  const QString party = request.value(1).toString();
  const QByteArray hash = request.value(2).toByteArray();
  if (hash.size() != 32 || party.isEmpty()) return now(CtapMissingParameter);
  const bool wantsTouch = request.value(5).toMap().value(QStringLiteral("up")).toBool(true);
  quint8 flags = wantsTouch ? UserPresent : 0;
  if (request.contains(6)) {
    const qint64 protocol = request.value(7).toInteger();
    const QByteArray proof = request.value(6).toByteArray();
    if (!pin_.proves(proof, protocol, hash, SoftPin::GetAssertion, party)) {
      return now(CtapPinAuthInvalid);
    }
    flags |= UserVerified;
  }
  const QByteArray id = firstHeld(request.value(3), party);
  if (id.isEmpty()) return now(CtapNoCredentials);
  if (!wantsTouch) return {sign(id, hash, flags), {}};
  return {{}, [this, id, hash, flags] { return sign(id, hash, flags); }};
}

QByteArray SoftAuthenticator::data(const QString& relyingParty, quint8 flags) const {
  const QString party = model_.claimedParty.isEmpty() ? relyingParty : model_.claimedParty;
  return sha256(party.toUtf8()) + static_cast<char>(model_.claimedFlags.value_or(flags)) +
         softAuthenticatorBigEndian(counter_);
}

QByteArray SoftAuthenticator::create(const QString& relyingParty, const QByteArray& hash,
                                     quint8 flags) {
  const QByteArray id = randomBytes(48);
  const SoftKeyPair key = newKeyPair(model_.algorithm);
  credentials_.insert(id, {key, relyingParty});
  ++counter_;
  const QByteArray all = data(relyingParty, flags | HasCredential) + aaguid +
                         softAuthenticatorBigEndian(static_cast<quint16>(id.size())) + id +
                         QCborValue(coseKeyOf(key, model_.algorithm)).toCbor();
  const QCborMap statement{{QStringLiteral("alg"), model_.algorithm},
                           {QStringLiteral("sig"), signWith(key, model_.algorithm, all + hash)}};
  return ctapReply(CtapOk, {{1, QStringLiteral("packed")}, {2, all}, {3, statement}});
}

QByteArray SoftAuthenticator::sign(const QByteArray& id, const QByteArray& hash, quint8 flags) {
  const Credential& credential = credentials_[id];
  ++counter_;
  const QByteArray all = data(credential.relyingParty, flags);
  return ctapReply(CtapOk, {{1, QCborMap{{idKey, id}, {typeKey, publicKey}}},
                            {2, all},
                            {3, signWith(credential.key, model_.algorithm, all + hash)}});
}

}  // namespace linewarden::test
