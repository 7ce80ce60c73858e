// SPDX-License-Identifier: GPL-3.0-or-later
// What leads to the removal of archived entries, and the removal itself.
#include "app/audit/audit_repository.h"
#include "app/audit/audit_trail.h"
#include "app/audit/seam_paths.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_archiver_work.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace linewarden {

namespace {

struct ArchiverRemovalText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchiver)
};

constexpr qsizetype pathsOfStep = 100;
constexpr int pathsThousandths = 50;
constexpr qsizetype bytesHashedAtOnce = 1024 * 1024;

Error archivedMeanwhile() {
  return {ErrorCode::Conflict,
          ArchiverRemovalText::tr("Somebody else archived entries meanwhile, so this was not done. "
                                  "Look at the trail and try again."),
          {}};
}

Error otherFileNow(const QString& path) {
  return {ErrorCode::AuditBroken,
          ArchiverRemovalText::tr("The file %1 is no longer the one that was written and verified, "
                                  "so no entry was removed. The file stays as it is. Find out who "
                                  "can write to that folder, and archive to another one.")
              .arg(path),
          {}};
}

Error clockSetBack() {
  return {ErrorCode::Conflict,
          ArchiverRemovalText::tr("The clock was set back while the entries were archived, so none "
                                  "was removed. Set the clock right and try again."),
          {}};
}

QString untoldArchives() {
  return ArchiverRemovalText::tr(
      "What the store keeps of its archives is not what the trail says "
      "was archived: it was changed or removed.");
}

}  // namespace

Result<void> AuditArchiver::Work::findPaths(Draft& draft, WorkProgress& progress) {
  const ArchivedRange& range = draft.range;
  const auto wanted = waitFor(store_.read([&range](QSqlDatabase& database) {
    return seam_paths::wanted(database, range.first - 1, range.last);
  }));
  if (!wanted) return wanted.error();
  for (qsizetype from = 0; from < wanted->size(); from += pathsOfStep) {
    if (progress.isCancelled) return stopped();
    const auto some = waitFor(store_.read(
        [&range, part = wanted->mid(from, pathsOfStep)](
            QSqlDatabase& database) -> Result<QList<archive_repository::CheckpointPath>> {
          QList<archive_repository::CheckpointPath> found;
          for (const auto& one : part) {
            const auto path = seam_paths::found(database, one, range.root);
            if (!path) return path.error();
            found.append(*path);
          }
          return found;
        }));
    if (!some) return some.error();
    draft.paths += *some;
    progress.done =
        static_cast<int>(pathsAt - pathsThousandths + pathsThousandths * from / wanted->size());
  }
  return {};
}

// All of it or nothing: what is kept, the entry that tells of it, and the removal.
Result<void> AuditArchiver::Work::remove(Transaction& transaction, const Session& session,
                                         Draft& draft) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ArchiveAudit); !allowed) {
    return allowed;
  }
  const auto archives = archive_repository::archives(database);
  if (!archives) return archives.error();
  if (*archives != draft.ground.archives) return archivedMeanwhile();
  const auto areTold = archive_repository::areToldOf(database, *archives);
  if (!areTold) return areTold.error();
  if (!*areTold) return broken(untoldArchives());
  const auto areWhole = archive_repository::areStayingWhole(database);
  if (!areWhole) return areWhole.error();
  ArchivedRange& range = draft.range;
  auto staying = archive_repository::stayingUpTo(database, range.first - 1);
  if (!staying) return staying.error();
  for (qsizetype at = 0; at < draft.staying.size(); ++at) {
    staying->add(draft.staying.at(at), draft.stayingHashes.at(at));
  }
  range.staying = staying->count();
  range.stayingSha256 = staying->sha256();
  // Before the removal, so that the trail goes on from an entry that is there.
  const auto entry =
      audit_.append(transaction, {guard_.actorOf(session),
                                  archivedAction,
                                  QStringLiteral("audit"),
                                  {},
                                  archivedJson(*archives + QList<ArchivedRange>{range}),
                                  {}});
  if (!entry) return entry.error();
  if (auto right = requireEntryTime(transaction, draft, *entry); !right) return right;
  if (auto kept = archive_repository::insert(database, range); !kept) return kept;
  for (const auto& path : draft.paths) {
    if (auto kept = archive_repository::insertPath(database, path); !kept) return kept;
  }
  auto removed =
      archive_repository::removeEntries(database, range.first, range.last, draft.staying);
  if (!removed) return removed;
  const auto isRight = archive_repository::areStayingWhole(database);
  if (!isRight) return isRight.error();
  if (*areWhole && *isRight) return {};
  return broken(ArchiverRemovalText::tr("Entries that were to stay were changed."));
}

// What is there under this name now, as the removal rests on it.
Result<void> AuditArchiver::Work::requireSameFile(const Draft& draft, const QString& path,
                                                  const WorkProgress& progress) {
  const QFileInfo info(path);
  QFile file(path);
  if (info.isSymLink() || !info.isFile() || info.size() != draft.fileBytes ||
      !file.open(QIODevice::ReadOnly)) {
    return otherFileNow(path);
  }
  QCryptographicHash hash(QCryptographicHash::Sha256);
  qint64 bytes = 0;
  while (bytes < draft.fileBytes) {
    if (progress.isCancelled) return stopped();
    const QByteArray some = file.read(bytesHashedAtOnce);
    if (some.isEmpty()) return otherFileNow(path);
    hash.addData(some);
    bytes += some.size();
  }
  if (bytes == draft.fileBytes && file.atEnd() && hash.result() == draft.range.sha256) return {};
  return otherFileNow(path);
}

// A verification demands it of every archive, for ever.
Result<void> AuditArchiver::Work::requireEntryTime(Transaction& transaction, const Draft& draft,
                                                   qint64 sequence) {
  std::optional<qint64> time;
  auto read = audit_repository::eachStored(transaction.database(), sequence - 1, 1,
                                           [&time](StoredEntry&& entry) {
                                             time = entry.time;
                                             return true;
                                           });
  if (!read) return read.error();
  const UtcTime made = draft.range.made;
  const bool isRight = time && toMillis(made) <= *time &&
                       made - draft.ground.checkpoint.checkpoint.time >= alwaysStay;
  return isRight ? Result<void>() : Result<void>(clockSetBack());
}

}  // namespace linewarden
