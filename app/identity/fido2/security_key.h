// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace linewarden {

/// A key as it is plugged in.
struct SecurityKeyDevice {
  QString path;
  QString maker;
  QString product;
};

/// What is kept of a registered key.
struct SecurityKeyCredential {
  QByteArray id;         ///< chosen by the key
  QByteArray publicKey;  ///< as libfido2 gives it
  int algorithm = 0;     ///< COSE: -7 ES256, -8 EdDSA
  quint32 counter = 0;   ///< of its signatures; one that goes back tells of a copy
  QByteArray aaguid;     ///< 16 bytes: the model
};

/// What a key is asked in order to be registered for somebody.
struct SecurityKeyCreation {
  QByteArray challenge;  ///< 32 random bytes
  QByteArray userId;
  QString userName;
  QString displayName;
  QList<QByteArray> known;  ///< ids that this person has registered already
};

/// A key's answer to that.
struct MadeSecurityKey {
  QByteArray credentialId;
  QByteArray authenticatorData;
  QByteArray attestationStatement;
  QString format;
};

/// What a registered key is asked at sign-in.
struct SecurityKeyQuestion {
  QByteArray challenge;
  QList<QByteArray> allowed;  ///< credential ids of this person
};

/// A key's answer to that.
struct SecurityKeyAnswer {
  QByteArray credentialId;
  QByteArray authenticatorData;
  QByteArray signature;
};

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::SecurityKeyAnswer)
