// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace linewarden {

/// What the trail was at one moment: its first `size` entries have this Merkle root.
struct Checkpoint {
  QString origin;       ///< "linewarden/" and the installation's id
  qint64 size = 0;      ///< entries covered, 1 or more
  QByteArray root;      ///< 32 bytes
  QByteArray headHash;  ///< hash of entry `size`, 32 bytes
  UtcTime time;         ///< when it was signed

  bool operator==(const Checkpoint&) const = default;
};

/// A checkpoint as it leaves the machine: a signed note (C2SP signed-note and tlog-checkpoint,
/// Ed25519), text of a few lines that can be kept as file, sent or printed (docs/audit-trail.md).
struct SignedCheckpoint {
  Checkpoint checkpoint;
  QByteArray publicKey;  ///< of the installation, 32 bytes
  QByteArray note;       ///< the whole text, UTF-8
};

/// The part of the note that is signed; ends with a line end.
[[nodiscard]] QByteArray signedText(const Checkpoint& checkpoint);
/// The note around a signature over `signedText`.
[[nodiscard]] QByteArray noteOf(const Checkpoint& checkpoint, const QByteArray& publicKey,
                                const QByteArray& signature);
/// Reads one note (at most 4 KiB) and checks that its signature is by this key. InvalidArgument
/// when it is no checkpoint, AuditBroken when the signature is by another key or not valid.
[[nodiscard]] Result<SignedCheckpoint> readCheckpoint(const QByteArray& note,
                                                      const QByteArray& publicKey);
/// The verifier key as people hand it on: "origin+8 hex digits+base64" (C2SP signed-note).
[[nodiscard]] QByteArray verifierKey(const QString& origin, const QByteArray& publicKey);
/// Public key of a verifier key, or of 64 hexadecimal digits. InvalidArgument for anything else.
[[nodiscard]] Result<QByteArray> publicKeyFrom(const QByteArray& text);

}  // namespace linewarden
