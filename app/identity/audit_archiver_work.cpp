// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_archiver_work.h"

#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/trail_verification.h"
#include "app/crypto/random.h"
#include "app/crypto/sealing.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace linewarden {

namespace {

struct AuditArchiverText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchiver)
};

constexpr std::size_t idBytes = 16;
constexpr int entriesOfStep = 2000;
constexpr qsizetype bytesOfStep = 16 * 1024 * 1024;
// Thousandths of the work at which each part of it ends; between them the paths are found.
constexpr int writtenAt = 500;
constexpr int readBackAt = 950;

Error otherThanPlanned() {
  return {ErrorCode::Conflict,
          AuditArchiverText::tr("Other entries would be archived now than were shown, so nothing "
                                "was done. Look at what is shown now and begin again."),
          {}};
}

/// The commit failed, and whether it took hold is for the next start of the store to show.
Error notRemoved(const Error& cause, const QString& path) {
  return {
      cause.code,
      AuditArchiverText::tr("%1 The archive %2 is whole and stays. Look at the audit page: where "
                            "it does not say that these entries are archived, they are all in "
                            "the store, and the file may be deleted.")
          .arg(cause.message, path),
      cause.detail};
}

/// Removes the archive again unless it was kept.
class UnkeptFile {
 public:
  explicit UnkeptFile(QString path) : path_(std::move(path)) {}
  UnkeptFile(const UnkeptFile&) = delete;
  UnkeptFile& operator=(const UnkeptFile&) = delete;
  ~UnkeptFile() {
    if (!path_.isEmpty()) QFile::remove(path_);
  }
  void keep() { path_.clear(); }

 private:
  QString path_;
};

qsizetype bytesOf(const StoredEntry& entry) {
  return entry.before.size() + entry.after.size() + entry.reason.size();
}

Result<std::vector<StoredEntry>> someEntries(QSqlDatabase& database, qint64 after, qint64 upTo) {
  std::vector<StoredEntry> entries;
  qsizetype bytes = 0;
  const auto limit = static_cast<int>(std::min<qint64>(entriesOfStep, upTo - after));
  const auto read = audit_repository::eachStored(database, after, limit, [&](StoredEntry&& entry) {
    bytes += bytesOf(entry);
    entries.push_back(std::move(entry));
    return bytes < bytesOfStep;
  });
  if (!read) return read.error();
  return entries;
}

}  // namespace

Error AuditArchiver::Work::broken(const QString& problem) {
  return {ErrorCode::AuditBroken,
          AuditArchiverText::tr("Nothing was archived, as the audit trail does not hold: %1 Verify "
                                "the trail, keep a copy of the store, and find out who had access "
                                "to it.")
              .arg(problem),
          {}};
}

Error AuditArchiver::Work::stopped() {
  return {ErrorCode::Cancelled,
          AuditArchiverText::tr("Stopped: no entry was removed, and no file was left."),
          {}};
}

AuditArchiver::Work::Work(Store& store, AuditTrail& audit, AccessGuard& guard,
                          CheckpointKeeper& keeper, const Clock& clock, const Argon2Cost& cost)
    : store_(store), audit_(audit), guard_(guard), keeper_(keeper), clock_(clock), cost_(cost) {}

Result<archive_format::Header> AuditArchiver::Work::headerOf(const Ground& ground,
                                                             const SecretBytes& passphrase,
                                                             const SecretBytes& dataKey) {
  const auto publicKey = waitFor(keeper_.publicKey());
  if (!publicKey) return publicKey.error();
  const Checkpoint& checkpoint = ground.checkpoint.checkpoint;
  archive_format::Header header;
  header.origin = checkpoint.origin;
  header.publicKey = *publicKey;
  header.id = randomBytes(idBytes);
  header.previousHash = firstPreviousHash();
  header.first = 1;
  if (!ground.archives.isEmpty()) {
    const ArchivedRange& former = ground.archives.constLast();
    header.first = former.last + 1;
    header.previousHash = former.headHash;
    header.tree = former.tree;
  }
  header.last = checkpoint.size;
  header.headHash = checkpoint.headHash;
  header.root = checkpoint.root;
  header.note = ground.checkpoint.note;
  header.made = clock_.now();
  header.derivation = Argon2Recipe::fresh(cost_);
  const auto wrapping = argon2id(passphrase, header.derivation, sealKeyBytes);
  if (!wrapping) return wrapping.error();
  header.wrappedKey = seal(*wrapping, dataKey, archive_format::keyContext(header.id));
  return header;
}

Result<void> AuditArchiver::Work::write(Draft& draft, const QString& path,
                                        const SecretBytes& passphrase, WorkProgress& progress) {
  SecretBytes dataKey = randomSecret(sealKeyBytes);
  const auto header = headerOf(draft.ground, passphrase, dataKey);
  if (!header) return header.error();
  draft.range.first = header->first;
  draft.range.last = header->last;
  draft.range.headHash = header->headHash;
  draft.range.root = header->root;
  draft.range.file = QFileInfo(path).fileName();
  draft.range.made = header->made;
  ArchiveWriter writer(path);
  if (auto begun = writer.begin(*header, std::move(dataKey)); !begun) return begun;
  if (auto copied = copyEntries(draft, writer, progress); !copied) return copied;
  const auto message = writer.close();
  if (!message) return message.error();
  const auto signature = waitFor(keeper_.sign(*message));
  if (!signature) return signature.error();
  return writer.finish(*signature);
}

Result<void> AuditArchiver::Work::copyEntries(Draft& draft, ArchiveWriter& writer,
                                              WorkProgress& progress) {
  const auto seam = seamOf(draft.ground.archives);
  if (!seam) return seam.error();
  TrailWalk walk = *seam ? TrailWalk((*seam)->tree, (*seam)->headHash) : TrailWalk();
  ArchivedRange& range = draft.range;
  for (qint64 after = range.first - 1; after < range.last;) {
    if (progress.isCancelled) return stopped();
    const auto entries = waitFor(store_.read([after, last = range.last](QSqlDatabase& database) {
      return someEntries(database, after, last);
    }));
    if (!entries) return entries.error();
    for (const StoredEntry& entry : *entries) {
      if (!walk.accept(entry)) return broken(walk.result().problem);
      if (staysInStore(entry)) {
        draft.staying.append(entry.sequence);
        draft.stayingHashes.append(entry.hash);
      }
      if (auto added = writer.add(entry); !added) return added;
    }
    if (entries->empty()) break;
    after = walk.result().entries;
    progress.done =
        static_cast<int>(verifiedAt + (writtenAt - verifiedAt) * (after - range.first + 1) /
                                          (range.last - range.first + 1));
  }
  range.tree = walk.frontier().hashes();
  if (walk.result().entries == range.last && walk.frontier().root() == range.root &&
      walk.result().headHash == range.headHash) {
    return {};
  }
  return broken(
      AuditArchiverText::tr("Its entries are not those that the checkpoint over %1 of them signs.")
          .arg(range.last));
}

Result<void> AuditArchiver::Work::readBack(Draft& draft, const QString& path,
                                           const SecretBytes& passphrase, WorkProgress& progress) {
  auto archive = ArchiveFile::open(path);
  if (!archive) return archive.error();
  ArchiveFile& file = **archive;
  if (auto checked = file.checkSignatures(draft.ground.publicKeys); !checked) return checked;
  if (auto unlocked = file.unlock(passphrase); !unlocked) return unlocked;
  const qint64 count = draft.range.last - draft.range.first + 1;
  qint64 seen = 0;
  // With its own progress this one would begin again at 0.
  WorkProgress own;
  const auto checked = checkArchive(file, &own, [&](const StoredEntry&) {
    ++seen;
    own.isCancelled = progress.isCancelled.load();
    progress.done = static_cast<int>(pathsAt + (readBackAt - pathsAt) * seen / count);
  });
  if (!checked) {
    return checked.error().code == ErrorCode::Cancelled ? Result<void>(stopped()) : checked;
  }
  const archive_format::Header& header = file.header();
  if (header.first != draft.range.first || header.last != draft.range.last ||
      header.root != draft.range.root || header.headHash != draft.range.headHash) {
    return broken(AuditArchiverText::tr("The file is not the one that was written."));
  }
  draft.range.sha256 = file.sha256();
  draft.fileBytes = QFileInfo(path).size();
  return {};
}

Result<ArchivedAudit> AuditArchiver::Work::archive(const Session& session, const Wanted& wanted,
                                                   const SecretBytes& passphrase,
                                                   const std::shared_ptr<WorkProgress>& progress) {
  auto ground = groundOf(wanted.before);
  if (!ground) return ground.error();
  if (wanted.planned != 0 && wanted.planned != ground->checkpoint.checkpoint.size) {
    return otherThanPlanned();
  }
  if (auto whole = requireWholeTrail(*progress); !whole) return whole.error();
  Draft draft{std::move(*ground), {}, {}, {}, {}};
  const QString& path = wanted.path;
  if (auto written = write(draft, path, passphrase, *progress); !written) return written.error();
  UnkeptFile file(path);
  if (auto found = findPaths(draft, *progress); !found) return found.error();
  if (auto same = readBack(draft, path, passphrase, *progress); !same) return same.error();
  if (auto same = requireSameFile(draft, path, *progress); !same) {
    // It may be somebody else's now.
    if (same.error().code != ErrorCode::Cancelled) file.keep();
    return same.error();
  }
  bool isDecided = false;
  const auto done = waitFor(store_.write([&](Transaction& transaction) {
    auto removed = remove(transaction, session, draft);
    isDecided = removed.ok();
    return removed;
  }));
  // Once the job was through, a commit that reports a failure may have taken hold all the same.
  if (isDecided) file.keep();
  if (!done) return isDecided ? notRemoved(done.error(), path) : done.error();
  // So that the entry of the removal leaves the machine soon.
  static_cast<void>(waitFor(keeper_.checkpointNow()));
  progress->done = 1000;
  return ArchivedAudit{path,
                       draft.range.first,
                       draft.range.last,
                       static_cast<qint64>(draft.staying.size()),
                       draft.range.root,
                       draft.range.sha256,
                       draft.ground.isMoreLeft};
}

std::shared_ptr<WorkProgress> AuditArchiver::Work::watched(std::shared_ptr<WorkProgress> progress) {
  if (progress == nullptr) progress = std::make_shared<WorkProgress>();
  const std::lock_guard lock(progressMutex_);
  running_.removeIf([](const std::weak_ptr<WorkProgress>& one) { return one.expired(); });
  running_ += progress;
  if (ended_) progress->isCancelled = true;
  return progress;
}

void AuditArchiver::Work::end() {
  const std::lock_guard lock(progressMutex_);
  ended_ = true;
  for (const std::weak_ptr<WorkProgress>& one : running_) {
    if (const auto progress = one.lock()) progress->isCancelled = true;
  }
}

}  // namespace linewarden
