// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/trail_verification.h"

#include "app/audit/archive_file.h"
#include "app/audit/audit_repository.h"
#include "app/audit/checked_walk.h"
#include "app/audit/checkpoint_repository.h"
#include "app/base/shown_text.h"
#include "app/base/work_progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <optional>
#include <utility>
#include <vector>

namespace linewarden {

namespace {

constexpr std::size_t entriesOfBatch = 4000;
constexpr qsizetype bytesOfBatch = 16 * 1024 * 1024;

struct TrailVerificationText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

Error verificationCancelled() {
  return {ErrorCode::Cancelled,
          TrailVerificationText::tr("The verification was stopped before its end, so it says "
                                    "nothing about the trail."),
          {}};
}

/// What the entry's long texts take in memory.
qsizetype textBytesOf(const StoredEntry& entry) {
  constexpr qsizetype bytesOfCharacter = 2;
  return bytesOfCharacter *
         (entry.before.size() + entry.after.size() + entry.reason.size() + entry.object.size() +
          entry.actor.size() + entry.role.size() + entry.workstation.size() + entry.action.size());
}

/// Reads in this thread and checks in another, a batch behind.
class BatchedWalk {
 public:
  BatchedWalk(CheckedWalk& walk, qint64 total, const VerificationAids& aids)
      : walk_(walk),
        total_(std::max<qint64>(total, 1)),
        progress_(aids.progress),
        doneAt_(aids.doneAt) {
    reading_.reserve(entriesOfBatch);
    checking_.reserve(entriesOfBatch);
  }

  /// False when there is no use in reading on.
  bool take(StoredEntry&& entry) {
    readingBytes_ += textBytesOf(entry);
    reading_.push_back(std::move(entry));
    const bool isFull = reading_.size() >= entriesOfBatch || readingBytes_ >= bytesOfBatch;
    return !isFull || flush();
  }
  /// Waits for the batch before this one, and begins with this one.
  bool flush() {
    if (!wait() || (progress_ != nullptr && progress_->isCancelled)) return false;
    read_ += static_cast<qint64>(reading_.size());
    if (progress_ != nullptr) {
      progress_->done = static_cast<int>(std::min<qint64>(doneAt_, read_ * doneAt_ / total_));
    }
    // Freed in the thread that made them: the two would wait for each other's memory.
    checking_.clear();
    std::swap(reading_, checking_);
    readingBytes_ = 0;
    working_ = std::async(std::launch::async, [this, isArchive = isArchive_] {
      return isArchive ? walk_.acceptArchived(checking_) : walk_.accept(checking_);
    });
    return true;
  }
  /// Whether what is taken from now on comes from an archive. All taken before is checked then.
  bool setArchive(bool isArchive) {
    const bool goesOn = reading_.empty() || flush();
    isArchive_ = isArchive;
    return wait() && goesOn;
  }
  bool wait() {
    if (working_.valid()) isGood_ = working_.get() && isGood_;
    return isGood_;
  }

 private:
  CheckedWalk& walk_;
  const qint64 total_;
  WorkProgress* const progress_;
  const int doneAt_;
  qint64 read_ = 0;
  std::vector<StoredEntry> reading_;
  qsizetype readingBytes_ = 0;
  std::vector<StoredEntry> checking_;
  bool isGood_ = true;
  bool isArchive_ = false;
  std::future<bool> working_;  // last: its work ends before the rest goes
};

Error archiveMissing(const ArchivedRange& archive) {
  return {ErrorCode::InvalidArgument,
          TrailVerificationText::tr("Between the archives that were given and the live trail the "
                                    "file “%1” with entries %2 to %3 is missing. Give it as well.")
              .arg(shownText(archive.file, 200), QString::number(archive.first),
                   QString::number(archive.last)),
          {}};
}

Error otherArchive(const ArchiveFile& archive) {
  return {ErrorCode::AuditBroken,
          TrailVerificationText::tr("The archive %1 is not one that this store was archived to: it "
                                    "was changed, or belongs to another trail.")
              .arg(archive.path()),
          {}};
}

/// The number of the first archive that was given; all of them from there on must be.
Result<qsizetype> firstCrossed(const QList<ArchivedRange>& known,
                               const QList<ArchiveFile*>& given) {
  if (given.isEmpty()) return known.size();
  for (const ArchiveFile* file : given) {
    const auto row = std::find_if(known.begin(), known.end(), [file](const ArchivedRange& archive) {
      return archive.first == file->header().first && archive.last == file->header().last &&
             archive.sha256 == file->sha256();
    });
    if (row == known.end()) return otherArchive(*file);
  }
  qsizetype at = known.size();
  for (qsizetype back = given.size() - 1; back >= 0; --back) {
    if (at == 0 || known.at(at - 1).first != given.at(back)->header().first) {
      return at == 0 ? Result<qsizetype>(otherArchive(*given.at(back)))
                     : Result<qsizetype>(archiveMissing(known.at(at - 1)));
    }
    --at;
  }
  return at;
}

/// Reads archives and then the store into the walk, as far as there is any use in it.
Result<void> readAll(QSqlDatabase& database, const VerificationAids& aids, qsizetype crossedFrom,
                     CheckedWalk& walk, BatchedWalk& batches) {
  for (qsizetype at = 0; at < aids.archives.size(); ++at) {
    batches.setArchive(true);
    const auto read = aids.archives.at(at)->eachEntry(
        [&batches](StoredEntry&& entry) { return batches.take(std::move(entry)); });
    if (!read) return read.error();
    if (!batches.setArchive(false) || !walk.crossed(crossedFrom + at)) return {};
  }
  auto read = audit_repository::eachStored(
      database, 0, 0, [&batches](StoredEntry&& entry) { return batches.take(std::move(entry)); });
  if (!read) return read.error();
  batches.flush();
  batches.wait();
  return {};
}

}  // namespace

Result<QList<QByteArray>> installationPublicKeys(QSqlDatabase& database) {
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  QList<QByteArray> publicKeys;
  for (const auto& key : *keys) publicKeys.append(key.publicKey);
  return publicKeys;
}

Result<QList<SignedCheckpoint>> readOutsideNotes(const QList<QByteArray>& publicKeys,
                                                 const QList<QByteArray>& notes) {
  QList<SignedCheckpoint> read;
  for (const QByteArray& note : notes) {
    std::optional<Error> refused;
    bool isRead = false;
    for (const QByteArray& publicKey : publicKeys) {
      auto one = readCheckpoint(note, publicKey);
      isRead = one.ok();
      if (isRead) {
        read.append(std::move(*one));
        break;
      }
      refused = one.error();
    }
    if (isRead) continue;
    if (refused) return *refused;
    return Error{ErrorCode::AuditBroken,
                 TrailVerificationText::tr(
                     "A checkpoint from outside was given, but this installation has no key and "
                     "never signed one. It belongs to another installation, or the store was "
                     "replaced."),
                 {}};
  }
  return read;
}

Result<AuditVerification> verifyTrail(QSqlDatabase& database, const VerificationAids& aids,
                                      RecomputedTree* tree) {
  auto ground = trailGround(database, aids.outside);
  if (!ground) return ground.error();
  const auto crossedFrom = firstCrossed(ground->archives, aids.archives);
  if (!crossedFrom) return crossedFrom.error();
  const auto head = audit_repository::head(database);
  if (!head) return head.error();
  const qint64 start = *crossedFrom > 0 ? ground->archives.at(*crossedFrom - 1).last : 0;
  CheckedWalk walk(std::move(*ground), *crossedFrom);
  BatchedWalk batches(walk, head->sequence - start, aids);
  if (walk.begin()) {
    const auto read = readAll(database, aids, *crossedFrom, walk, batches);
    if (!read) return read.error();
    const bool isCancelled = aids.progress != nullptr && aids.progress->isCancelled;
    if (isCancelled && !walk.result().firstBad) return verificationCancelled();
    walk.finish();
  }
  if (aids.progress != nullptr) aids.progress->done = aids.doneAt;
  if (tree != nullptr) *tree = {walk.subtrees(), walk.edge(), start, walk.isTreeWrongBefore()};
  return walk.result();
}

Result<AuditVerification> verifyTrail(QSqlDatabase& database,
                                      const QList<SignedCheckpoint>& outside,
                                      WorkProgress* progress) {
  return verifyTrail(database, VerificationAids{outside, {}, progress});
}

}  // namespace linewarden
