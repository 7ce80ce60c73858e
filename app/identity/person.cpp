// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/person.h"

#include "app/crypto/hash.h"

namespace linewarden {

QString fingerprintOf(const QByteArray& publicKey) {
  const QByteArray hex = sha256(publicKey).left(16).toHex();
  QString text;
  for (qsizetype at = 0; at < hex.size(); at += 4) {
    if (at > 0) text += u' ';
    text += QString::fromLatin1(hex.mid(at, 4));
  }
  return text;
}

}  // namespace linewarden
