// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/trail_verification.h"

#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/base/work_progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace linewarden {

namespace {

constexpr std::size_t entriesOfBatch = 4000;
constexpr qsizetype bytesOfBatch = 16 * 1024 * 1024;
constexpr int mostNotesRead = 1000;

struct TrailVerificationText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

/// What the trail must agree with at one size.
struct KnownPoint {
  qint64 size = 0;
  QByteArray root;
  QByteArray headHash;
  UtcTime time;
  bool isOutside = false;
  bool isDamaged = false;  ///< the store's own, and its note no longer says the same
};

Error verificationCancelled() {
  return {ErrorCode::Cancelled,
          TrailVerificationText::tr("The verification was stopped before its end, so it says "
                                    "nothing about the trail."),
          {}};
}

KnownPoint pointOf(const Checkpoint& checkpoint, bool isOutside) {
  return {checkpoint.size, checkpoint.root, checkpoint.headHash, checkpoint.time, isOutside, false};
}

/// Whether the note is signed with a key of the installation and says what the columns say.
bool isNoteSound(const SignedCheckpoint& stored,
                 const QList<checkpoint_repository::InstallationKey>& keys) {
  return std::any_of(keys.begin(), keys.end(), [&](const auto& key) {
    const auto read = readCheckpoint(stored.note, key.publicKey);
    return read && read->checkpoint == stored.checkpoint && stored.publicKey == key.publicKey;
  });
}

/// Sizes of the newest checkpoints in the store whose notes do not hold. The older ones' columns
/// are compared with the trail all the same.
Result<std::vector<qint64>> damagedNotes(QSqlDatabase& database) {
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  const auto newest = checkpoint_repository::newestCheckpoints(database, mostNotesRead);
  if (!newest) return newest.error();
  std::vector<qint64> damaged;
  for (const SignedCheckpoint& stored : *newest) {
    if (!isNoteSound(stored, *keys)) damaged.push_back(stored.checkpoint.size);
  }
  return damaged;
}

/// Of the store and from outside, by size. One that is in both counts once.
Result<std::vector<KnownPoint>> knownPoints(QSqlDatabase& database,
                                            const QList<SignedCheckpoint>& outside) {
  const auto damaged = damagedNotes(database);
  if (!damaged) return damaged.error();
  std::vector<KnownPoint> points;
  for (const SignedCheckpoint& one : outside) points.push_back(pointOf(one.checkpoint, true));
  const auto read = checkpoint_repository::eachCheckpoint(database, [&](const Checkpoint& stored) {
    KnownPoint point = pointOf(stored, false);
    point.isDamaged = std::find(damaged->begin(), damaged->end(), stored.size) != damaged->end();
    points.push_back(point);
    return true;
  });
  if (!read) return read.error();
  const auto key = [](const KnownPoint& point) {
    return std::tuple(point.size, point.root, point.headHash, point.isDamaged, !point.isOutside);
  };
  std::sort(points.begin(), points.end(),
            [&key](const KnownPoint& a, const KnownPoint& b) { return key(a) < key(b); });
  const auto end =
      std::unique(points.begin(), points.end(), [](const KnownPoint& a, const KnownPoint& b) {
        return a.size == b.size && a.root == b.root && a.headHash == b.headHash &&
               a.isDamaged == b.isDamaged;
      });
  points.erase(end, points.end());
  return points;
}

/// The walk together with the checkpoints on its way.
class CheckedWalk {
 public:
  explicit CheckedWalk(std::vector<KnownPoint> points) : points_(std::move(points)) {}

  /// False at the first thing that is wrong.
  bool accept(const std::vector<StoredEntry>& batch);
  /// After the last entry.
  void finish();
  [[nodiscard]] AuditVerification result() const;

 private:
  bool agreesHere();
  void refuseAt(const KnownPoint& point);
  [[nodiscard]] QString placeOf(const KnownPoint& point) const;

  std::vector<KnownPoint> points_;
  std::size_t next_ = 0;
  TrailWalk walk_;
  qint64 agreedSize_ = 0;
  QByteArray agreedHead_ = firstPreviousHash();
  qint64 agreed_ = 0;
  std::optional<AuditVerification> refused_;
};

bool CheckedWalk::accept(const std::vector<StoredEntry>& batch) {
  // Nothing is agreed on at sizes below 1.
  if (walk_.result().entries == 0 && !agreesHere()) return false;
  return std::all_of(batch.begin(), batch.end(), [this](const StoredEntry& entry) {
    return walk_.accept(entry) && agreesHere();
  });
}

bool CheckedWalk::agreesHere() {
  const AuditVerification& found = walk_.result();
  for (; next_ < points_.size() && points_[next_].size <= found.entries; ++next_) {
    const KnownPoint& point = points_[next_];
    if (point.isDamaged || point.size != found.entries || point.headHash != found.headHash ||
        point.root != walk_.frontier().root()) {
      refuseAt(point);
      return false;
    }
    agreedSize_ = point.size;
    agreedHead_ = point.headHash;
    ++agreed_;
  }
  return true;
}

QString CheckedWalk::placeOf(const KnownPoint& point) const {
  const QString time = toIsoUtc(point.time);
  return point.isOutside
             ? TrailVerificationText::tr("the checkpoint from outside over %1 entries of %2")
                   .arg(QString::number(point.size), time)
             : TrailVerificationText::tr("the store's checkpoint over %1 entries of %2")
                   .arg(QString::number(point.size), time);
}

void CheckedWalk::refuseAt(const KnownPoint& point) {
  AuditVerification found = walk_.result();
  found.entries = agreedSize_;
  found.headHash = agreedHead_;
  found.firstBad = agreedSize_ + 1;
  found.problem =
      point.isDamaged
          ? TrailVerificationText::tr(
                "In the store, %1 was changed: its signature or what it says no longer holds. "
                "Entries from %2 on are not proven by it.")
                .arg(placeOf(point), QString::number(agreedSize_ + 1))
          : TrailVerificationText::tr(
                "The trail was rewritten before entry %1: its entries are linked, but they are "
                "not those that %2 signed. The first that may be false is entry %3.")
                .arg(QString::number(point.size + 1), placeOf(point),
                     QString::number(agreedSize_ + 1));
  refused_ = std::move(found);
}

void CheckedWalk::finish() {
  if (refused_ || walk_.result().firstBad || next_ >= points_.size()) return;
  // The one that misses most.
  const KnownPoint& last = points_.back();
  AuditVerification found = walk_.result();
  found.firstBad = found.entries + 1;
  found.problem = TrailVerificationText::tr(
                      "The end of the trail was cut off: it has %1 entries, but %2 was signed. "
                      "Entries %3 to %4 are missing.")
                      .arg(QString::number(found.entries), placeOf(last),
                           QString::number(found.entries + 1), QString::number(last.size));
  refused_ = std::move(found);
}

AuditVerification CheckedWalk::result() const {
  AuditVerification found = refused_ ? *refused_ : walk_.result();
  found.checkpoints = agreed_;
  return found;
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
  BatchedWalk(CheckedWalk& walk, qint64 total, WorkProgress* progress)
      : walk_(walk), total_(std::max<qint64>(total, 1)), progress_(progress) {
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
      progress_->done = static_cast<int>(std::min<qint64>(1000, read_ * 1000 / total_));
    }
    // Freed in the thread that made them: the two would wait for each other's memory.
    checking_.clear();
    std::swap(reading_, checking_);
    readingBytes_ = 0;
    working_ = std::async(std::launch::async, [this] { return walk_.accept(checking_); });
    return true;
  }
  bool wait() {
    if (working_.valid()) isGood_ = working_.get() && isGood_;
    return isGood_;
  }

 private:
  CheckedWalk& walk_;
  const qint64 total_;
  WorkProgress* const progress_;
  qint64 read_ = 0;
  std::vector<StoredEntry> reading_;
  qsizetype readingBytes_ = 0;
  std::vector<StoredEntry> checking_;
  bool isGood_ = true;
  std::future<bool> working_;  // last: its work ends before the rest goes
};

}  // namespace

Result<QList<SignedCheckpoint>> readOutsideNotes(QSqlDatabase& database,
                                                 const QList<QByteArray>& notes) {
  const auto keys = checkpoint_repository::installationKeys(database);
  if (!keys) return keys.error();
  QList<SignedCheckpoint> read;
  for (const QByteArray& note : notes) {
    std::optional<Error> refused;
    bool isRead = false;
    for (const auto& key : *keys) {
      auto one = readCheckpoint(note, key.publicKey);
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

Result<AuditVerification> verifyTrail(QSqlDatabase& database,
                                      const QList<SignedCheckpoint>& outside,
                                      WorkProgress* progress) {
  auto points = knownPoints(database, outside);
  if (!points) return points.error();
  const auto head = audit_repository::head(database);
  if (!head) return head.error();
  CheckedWalk walk(std::move(*points));
  BatchedWalk batches(walk, head->sequence, progress);
  const auto read = audit_repository::eachStored(
      database, 0, 0, [&batches](StoredEntry&& entry) { return batches.take(std::move(entry)); });
  if (!read) return read.error();
  batches.flush();
  const bool isCancelled = progress != nullptr && progress->isCancelled;
  if (batches.wait() && isCancelled) return verificationCancelled();
  walk.finish();
  if (progress != nullptr) progress->done = 1000;
  return walk.result();
}

}  // namespace linewarden
