// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/soft_key/soft_key_crypto.h"

#include <QByteArray>
#include <QCborMap>
#include <QString>

#include <optional>

namespace linewarden::test {

/// CTAP2 status codes (CTAP 2.1, 8.2) that the soft key answers with.
enum CtapStatus : quint8 {
  CtapOk = 0x00,
  CtapInvalidCommand = 0x01,
  CtapInvalidCbor = 0x12,
  CtapMissingParameter = 0x14,
  CtapCredentialExcluded = 0x19,
  CtapUnsupportedAlgorithm = 0x26,
  CtapKeepaliveCancel = 0x2d,
  CtapNoCredentials = 0x2e,
  CtapPinInvalid = 0x31,
  CtapPinBlocked = 0x32,
  CtapPinAuthInvalid = 0x33,
  CtapPinAuthBlocked = 0x34,
  CtapPinNotSet = 0x35,
  CtapPinRequired = 0x36,
  CtapPinPolicyViolation = 0x37,
};

[[nodiscard]] QByteArray ctapReply(CtapStatus status, const QCborMap& map = {});

/// A key's PIN: authenticatorClientPIN (CTAP 2.1, 6.5) with PIN/UV auth protocols 1 and 2,
/// tokens with and without permissions, eight tries in all and three at a stretch.
class SoftPin {
 public:
  enum Permission : quint8 { MakeCredential = 0x01, GetAssertion = 0x02 };

  explicit SoftPin(int leastCharacters = 4);

  void set(const QByteArray& pin);
  [[nodiscard]] bool isSet() const { return !pinHash_.isEmpty(); }
  [[nodiscard]] int triesLeft() const { return triesLeft_; }
  /// Lets it be tried again after three wrong ones, as plugging in does.
  void powerCycle();
  [[nodiscard]] QByteArray answer(const QCborMap& request);
  /// Whether `proof` was made with the token over `data`, for this use; a token serves once.
  [[nodiscard]] bool proves(const QByteArray& proof, qint64 protocol, const QByteArray& data,
                            Permission use, const QString& relyingParty);

 private:
  struct Shared {
    qint64 protocol = 1;
    QByteArray hmacKey;
    QByteArray aesKey;

    [[nodiscard]] QByteArray encrypt(const QByteArray& plain) const;
    [[nodiscard]] QByteArray decrypt(const QByteArray& sealed) const;
  };

  [[nodiscard]] std::optional<Shared> agree(const QCborMap& request) const;
  [[nodiscard]] QByteArray setFirst(const QCborMap& request);
  [[nodiscard]] QByteArray giveToken(const QCborMap& request, bool withPermissions);
  [[nodiscard]] QByteArray wrongPin();

  int leastCharacters_;
  SoftKeyPair agreement_;
  QByteArray pinHash_;
  QByteArray token_;
  quint8 tokenUses_ = 0;
  QString tokenParty_;
  int triesLeft_ = 8;
  int wrongAtAStretch_ = 0;
};

}  // namespace linewarden::test
