// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/archive_format.h"
#include "app/audit/checkpoint.h"
#include "app/audit/stored_entry.h"
#include "app/base/work_progress.h"
#include "app/crypto/secret_bytes.h"

#include <QFile>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace linewarden {

/// An archive and what opens it.
struct ArchiveKey {
  QString path;
  SecretBytes passphrase;
};
/// Some of them, for work in another thread; may be null.
using ArchiveKeys = std::shared_ptr<const std::vector<ArchiveKey>>;

/// An archive that is read, whatever is in it: memory is bounded, and what was changed or cut off
/// is told. Without store or installation. Blocks: not in the GUI thread.
class ArchiveFile {
 public:
  using Take = std::function<bool(StoredEntry&&)>;

  /// Reads the head alone. FileUnreadable; InvalidArgument where it is no archive.
  static Result<std::unique_ptr<ArchiveFile>> open(const QString& path);

  [[nodiscard]] const archive_format::Header& header() const { return header_; }
  [[nodiscard]] QString path() const { return file_.fileName(); }
  /// From now on this stops reading: Cancelled. It must last as long as the archive is read.
  void stopWith(const WorkProgress* progress) { stop_ = progress; }
  /// Reads all of it: AuditBroken unless one of these keys of the installation signed the file, and
  /// one its checkpoint. Then checkpoint() and sha256() are known.
  Result<void> checkSignatures(const QList<QByteArray>& publicKeys);
  [[nodiscard]] const SignedCheckpoint& checkpoint() const { return checkpoint_; }
  [[nodiscard]] const QByteArray& sha256() const { return sha256_; }  ///< of the whole file

  /// KeyDamaged when the passphrase is another one. Takes half a second.
  Result<void> unlock(const SecretBytes& passphrase);
  /// Every entry by rising sequence until `take` returns false; once it is unlocked. AuditBroken at
  /// the first that was changed, and where there are more or fewer than the head says. Whether
  /// they follow from each other is for a TrailWalk to say.
  Result<void> eachEntry(const Take& take);

 private:
  explicit ArchiveFile(const QString& path) : file_(path) {}
  Result<void> readHead();
  Result<void> takeLines(QByteArray& content, qint64& expected, const Take& take, bool& goesOn);
  [[nodiscard]] qint64 bodyBytes() const;
  [[nodiscard]] bool isStopped() const { return stop_ != nullptr && stop_->isCancelled; }
  [[nodiscard]] Error unreadable() const;
  [[nodiscard]] Error changed() const;

  QFile file_;
  archive_format::Header header_;
  qint64 headBytes_ = 0;
  QByteArray headerSha256_;
  SecretBytes dataKey_;
  SignedCheckpoint checkpoint_;
  QByteArray sha256_;
  const WorkProgress* stop_ = nullptr;
};

/// Opens archives, checks their signatures and unlocks them; by rising first entry. Errors of
/// ArchiveFile. `progress`, where it is given, stops this and all reading of them later (stopWith).
Result<std::vector<std::unique_ptr<ArchiveFile>>> openArchives(
    const ArchiveKeys& keys, const QList<QByteArray>& publicKeys,
    const WorkProgress* progress = nullptr);
/// Cancelled: an archive was not read to its end.
[[nodiscard]] Error stoppedReading();

/// Whether the whole archive holds by itself, once it is unlocked and its signatures were checked:
/// every entry's form and link, the root and the head that the checkpoint signs. AuditBroken names
/// the first that does not. `progress->done` counts thousandths; Cancelled stops it. `seen` is told
/// each entry.
Result<void> checkArchive(ArchiveFile& archive, WorkProgress* progress = nullptr,
                          const std::function<void(const StoredEntry&)>& seen = {});

/// The proof document (audit_proof.h) that an entry of the archive is in the tree of its
/// checkpoint. InvalidArgument when it is not in this archive.
Result<QByteArray> proveArchived(ArchiveFile& archive, qint64 sequence);

}  // namespace linewarden
