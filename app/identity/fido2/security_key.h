// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace linewarden {

/// The relying party (WebAuthn 4) that keys know this program by, the same in every plant:
/// what keeps plants apart are the random credential ids. Never change it, as each key
/// that was registered would be a stranger.
inline constexpr auto securityKeyRelyingParty = "linewarden.local";

/// COSE algorithm numbers (RFC 9053) that are accepted.
enum class SecurityKeyAlgorithm { Es256 = -7, EdDsa = -8 };

/// What is stored of a registered key. Nothing of it is secret.
struct SecurityKeyCredential {
  QByteArray id;
  /// x and y of a P-256 point (64 bytes), or an Ed25519 key (32 bytes).
  QByteArray publicKey;
  SecurityKeyAlgorithm algorithm = SecurityKeyAlgorithm::Es256;
  /// The key's signature counter as last seen; 0 for ever in a key that keeps none.
  quint32 counter = 0;
  /// Names the model of the key, 16 bytes; zeros when it does not say.
  QByteArray aaguid;
};

/// A key that is plugged in.
struct SecurityKeyDevice {
  QString path;
  QString maker;
  QString product;
};

/// How a key stands, told without a touch.
struct SecurityKeyState {
  bool pinSet = false;
  /// Wrong PINs that are still possible before the key blocks itself; 0 without a PIN.
  int pinTriesLeft = 0;
};

/// The question to a key that is to be registered.
struct SecurityKeyCreation {
  /// Random, 16 to 64 bytes, used once.
  QByteArray challenge;
  /// The person's id, 1 to 64 bytes; no name, as a key may show it to anyone.
  QByteArray userId;
  QString userName;
  QString displayName;
  /// Credentials the person has: a key that holds one of them refuses to make another.
  QList<QByteArray> known;
};

/// What the key answered to SecurityKeyCreation: to be checked by checkCreation.
struct MadeSecurityKey {
  /// WebAuthn 8: "packed".
  QString format;
  QByteArray authenticatorData;
  /// The attestation statement in CBOR.
  QByteArray attestation;
};

/// The question to a key that signs in.
struct SecurityKeyQuestion {
  /// Random, 16 to 64 bytes, used once.
  QByteArray challenge;
  /// The ids of the person's credentials.
  QList<QByteArray> allowed;
};

/// What the key answered to SecurityKeyQuestion: to be checked by checkAnswer.
struct SecurityKeyAnswer {
  QByteArray credentialId;
  /// As a CBOR byte string.
  QByteArray authenticatorData;
  QByteArray signature;
};

}  // namespace linewarden
