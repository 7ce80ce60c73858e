// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace linewarden {

/// The relying party (WebAuthn 4) that keys know this program by, the same in every plant:
/// what keeps plants apart are the random credential ids. Never change it: each key that was
/// registered would be a stranger.
inline constexpr auto securityKeyRelyingParty = "linewarden.local";

/// COSE's numbers (RFC 9053) of the algorithms that are accepted.
inline constexpr int coseEs256 = -7;
inline constexpr int coseEdDsa = -8;

/// A key as it is plugged in.
struct SecurityKeyDevice {
  QString path;
  QString maker;
  QString product;
};

/// How a key stands, told without a touch.
struct SecurityKeyState {
  bool pinSet = false;
  int pinTriesLeft = 0;  ///< before the key blocks itself; 0 without a PIN
};

/// What is kept of a registered key; nothing of it is secret.
struct SecurityKeyCredential {
  QByteArray id;         ///< chosen by the key
  QByteArray publicKey;  ///< x and y of a P-256 point (64 bytes), or Ed25519 (32)
  int algorithm = 0;     ///< COSE: -7 ES256, -8 EdDSA
  quint32 counter = 0;   ///< of its signatures, 0 in a key without; back means a copy
  QByteArray aaguid;     ///< 16 bytes: the model
};

/// What a key is asked in order to be registered for somebody.
struct SecurityKeyCreation {
  QByteArray challenge;  ///< random, 16 to 64 bytes, used once
  QByteArray userId;     ///< 1 to 64 bytes, no name: a key may show it to anyone
  QString userName;
  QString displayName;
  QList<QByteArray> known;  ///< ids that this person has registered already
};

/// A key's answer to that, believed only after checkCreation.
struct MadeSecurityKey {
  QByteArray credentialId;
  QByteArray authenticatorData;
  QByteArray attestationStatement;  ///< CBOR
  QString format;                   ///< WebAuthn 8: "packed"
};

/// What a registered key is asked at sign-in.
struct SecurityKeyQuestion {
  QByteArray challenge;       ///< random, 16 to 64 bytes, used once
  QList<QByteArray> allowed;  ///< credential ids of this person
};

/// A key's answer to that, believed only after checkAnswer.
struct SecurityKeyAnswer {
  QByteArray credentialId;
  QByteArray authenticatorData;  ///< as a CBOR byte string
  QByteArray signature;
};

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::SecurityKeyAnswer)
