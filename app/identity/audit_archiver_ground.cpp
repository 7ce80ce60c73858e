// SPDX-License-Identifier: GPL-3.0-or-later
// What may be archived, and whether the trail holds before anything is.
#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/trail_verification.h"
#include "app/identity/anchored_verification.h"
#include "app/identity/audit_archiver_work.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <optional>

namespace linewarden {

namespace {

struct ArchiverGroundText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchiver)
};

Error nothingToArchive() {
  return {ErrorCode::NotFound,
          ArchiverGroundText::tr(
              "There is nothing to archive: the newest %1 days always stay, and of the entries "
              "before that time none is covered by a checkpoint as old. Choose a later time, or "
              "wait.")
              .arg(AuditArchiver::alwaysStay.count()),
          {}};
}

Error checkpointTooFar() {
  return {ErrorCode::NotFound,
          ArchiverGroundText::tr("Nothing can be archived: the first checkpoint covers more than "
                                 "the %1 entries that one archive holds at most.")
              .arg(AuditArchiver::mostEntries),
          {}};
}

Error clockAhead(UtcTime newest) {
  return {ErrorCode::Conflict,
          ArchiverGroundText::tr(
              "Nothing is archived now: the clock is more than a day ahead of the newest "
              "checkpoint, of %1, and by a clock that was set forward entries would seem old. "
              "Check the clock, make a checkpoint, and try again.")
              .arg(toIsoUtc(newest)),
          {}};
}

/// The checkpoint that an archive from behind `after` on ends at, and whether more is left then.
struct ArchiveEnd {
  SignedCheckpoint checkpoint;
  bool isMoreLeft = false;
};

Result<ArchiveEnd> archiveEnd(QSqlDatabase& database, qint64 after, qint64 oldTo, UtcTime until) {
  using archive_repository::checkpointUpTo;
  const auto last = checkpointUpTo(database, after, oldTo, until);
  if (!last) return last.error();
  if (!*last) return nothingToArchive();
  const auto end =
      checkpointUpTo(database, after, std::min(oldTo, after + AuditArchiver::mostEntries), until);
  if (!end) return end.error();
  if (!*end) return checkpointTooFar();
  return ArchiveEnd{**end, (*end)->checkpoint.size < (*last)->checkpoint.size};
}

}  // namespace

Result<AuditArchiver::Work::Ground> AuditArchiver::Work::groundIn(QSqlDatabase& database,
                                                                  UtcTime before, UtcTime now) {
  auto archives = archive_repository::archives(database);
  if (!archives) return archives.error();
  const auto seam = seamOf(*archives);
  if (!seam) return seam.error();
  const auto areTold = archive_repository::areToldOf(database, *archives);
  if (!areTold) return areTold.error();
  if (!*areTold) {
    return broken(
        ArchiverGroundText::tr("What the store keeps of its archives is not what the "
                               "trail says was archived: it was changed or removed."));
  }
  const auto newest = checkpoint_repository::newestCheckpoint(database);
  if (!newest) return newest.error();
  if (!*newest) return nothingToArchive();
  // No entry counts as older than it is by the last time that was signed.
  const UtcTime signedAt = (*newest)->checkpoint.time;
  if (now > signedAt + mostAhead) return clockAhead(signedAt);
  const UtcTime until = std::min(before, UtcTime(now - alwaysStay));
  const qint64 after = *seam ? (*seam)->last : 0;
  const auto head = audit_repository::head(database);
  if (!head) return head.error();
  const auto stays = archive_repository::firstSince(database, after, until);
  if (!stays) return stays.error();
  const auto end =
      archiveEnd(database, after, *stays ? **stays - 1 : head->sequence, UtcTime(now - alwaysStay));
  if (!end) return end.error();
  auto keys = installationPublicKeys(database);
  if (!keys) return keys.error();
  const auto read = readOutsideNotes(*keys, {end->checkpoint.note});
  if (!read || read->constFirst().checkpoint != end->checkpoint.checkpoint) {
    return broken(ArchiverGroundText::tr("The checkpoint over %1 entries was changed in the store.")
                      .arg(end->checkpoint.checkpoint.size));
  }
  return Ground{std::move(*archives), read->constFirst(), std::move(*keys), head->sequence,
                end->isMoreLeft};
}

Result<AuditArchiver::Work::Ground> AuditArchiver::Work::groundOf(UtcTime before) {
  return waitFor(store_.read([before, now = clock_.now()](QSqlDatabase& database) {
    return groundIn(database, before, now);
  }));
}

Result<ArchivePlan> AuditArchiver::Work::plan(UtcTime before) {
  const auto ground = groundOf(before);
  if (!ground) return ground.error();
  const qint64 former = ground->archives.isEmpty() ? 0 : ground->archives.constLast().last;
  const Checkpoint& checkpoint = ground->checkpoint.checkpoint;
  return ArchivePlan{former + 1, checkpoint.size, checkpoint.time, ground->newest,
                     ground->isMoreLeft};
}

// An archive must not make what was changed before look as if it had always been so.
Result<void> AuditArchiver::Work::requireWholeTrail(WorkProgress& progress) {
  const auto kept = anchoredNotes(store_, keeper_);
  if (!kept) return kept.error();
  const HeldAgainst held{*kept, {}, {}};
  qint64 unreadable = 0;
  const auto found = waitFor(store_.read([&](QSqlDatabase& database) {
    return verifiedTrail(database, held, &progress, unreadable, verifiedAt);
  }));
  if (!found) return found.error().code == ErrorCode::Cancelled ? stopped() : found.error();
  if (found->firstBad) return broken(found->problem);
  if (!found->treeProblem.isEmpty()) return broken(found->treeProblem);
  return {};
}

}  // namespace linewarden
