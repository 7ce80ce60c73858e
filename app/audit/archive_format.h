// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/crypto/argon2.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

/// The bytes of an archive of the trail ("linewarden-audit-archive/1", docs/audit-trail.md). Pure.
namespace linewarden::archive_format {

/// A chunk's content; of the last one, what is left.
inline constexpr qsizetype chunkBytes = 256 * 1024;
/// What sealing adds: a nonce of 12 bytes and a tag of 16.
inline constexpr qsizetype sealBytes = 28;
inline constexpr qsizetype signatureBytes = 64;
/// The header with its line end.
inline constexpr qsizetype mostHeaderBytes = 64 * 1024;
/// An entry's line: two JSON texts of 256 KiB, and texts of 4,000 characters.
inline constexpr qsizetype mostLineBytes = 1024 * 1024;
/// A passphrase has at least so many characters.
inline constexpr qsizetype leastPassphrase = 12;

/// What stands before the entries, for everybody to read.
struct Header {
  QString origin;        ///< of the installation, as in its checkpoints
  QByteArray publicKey;  ///< whose signature ends the file, 32 bytes
  QByteArray id;         ///< random, 16 bytes
  qint64 first = 0;
  qint64 last = 0;
  QByteArray previousHash;  ///< of entry first - 1, 32 bytes; zeros before the first
  QByteArray headHash;      ///< of entry last
  QByteArray root;          ///< of the tree over entries 1 to last
  QList<QByteArray> tree;   ///< the right edge of the tree over entries 1 to first - 1
  QByteArray note;          ///< the signed checkpoint of size last
  UtcTime made;
  Argon2Recipe derivation;  ///< how the wrapping key comes from the passphrase
  QByteArray wrappedKey;    ///< the data key, sealed
};

/// The header's line with its line end: canonical JSON.
[[nodiscard]] QByteArray headerLine(const Header& header);
/// Reads a line without its line end. InvalidArgument for all that headerLine() does not write;
/// signatures and hashes are not looked at. Any bytes may be given.
[[nodiscard]] Result<Header> readHeader(const QByteArray& line);

/// What is authenticated with the wrapped data key.
[[nodiscard]] QByteArray keyContext(const QByteArray& id);
/// What is authenticated with a chunk: the header's SHA-256, its number from 0, whether it is the
/// last one.
[[nodiscard]] QByteArray chunkContext(const QByteArray& headerSha256, qint64 number, bool isLast);
/// What the installation signs: the SHA-256 of the header's line, and of all before the signature.
[[nodiscard]] QByteArray signedMessage(const QByteArray& headerSha256, const QByteArray& sha256);
/// InvalidArgument where it has too few characters.
[[nodiscard]] Result<void> checkPassphrase(const SecretBytes& passphrase);

}  // namespace linewarden::archive_format
