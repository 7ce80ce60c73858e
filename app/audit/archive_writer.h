// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_format.h"
#include "app/audit/stored_entry.h"
#include "app/crypto/secret_bytes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QString>

namespace linewarden {

/// Writes an archive to a new file, readable by this user alone; without finish() the file goes
/// again. Blocks: not in the GUI thread.
class ArchiveWriter {
 public:
  explicit ArchiveWriter(const QString& path);
  ~ArchiveWriter();
  ArchiveWriter(const ArchiveWriter&) = delete;
  ArchiveWriter& operator=(const ArchiveWriter&) = delete;

  /// AlreadyExists where something of that name is there; FileUnwritable.
  Result<void> begin(const archive_format::Header& header, SecretBytes dataKey);
  /// By rising sequence, each once.
  Result<void> add(const StoredEntry& entry);
  /// The last chunk. What the installation has to sign.
  Result<QByteArray> close();
  /// Returns when all of the file is on the disk.
  Result<void> finish(const QByteArray& signature);

 private:
  Result<void> put(const QByteArray& bytes);
  Result<void> putChunk(bool isLast);
  [[nodiscard]] Error unwritable() const;

  QFile file_;
  SecretBytes dataKey_;
  QByteArray headerSha256_;
  QByteArray waiting_;  // of the next chunk
  qint64 chunks_ = 0;
  QCryptographicHash hash_{QCryptographicHash::Sha256};
  bool isOurs_ = false;  // the file is to be removed again
};

}  // namespace linewarden
