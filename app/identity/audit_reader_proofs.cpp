// SPDX-License-Identifier: GPL-3.0-or-later
// How far the trail is proven: verification, checkpoints, proofs.
#include "app/audit/archive_repository.h"
#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/known_points.h"
#include "app/audit/trail_proof.h"
#include "app/audit/trail_verification.h"
#include "app/identity/access_guard.h"
#include "app/identity/anchored_verification.h"
#include "app/identity/audit_reader_work.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <optional>

namespace linewarden {

namespace {

using OpenedArchives = std::vector<std::unique_ptr<ArchiveFile>>;

struct AuditProofsText {
  Q_DECLARE_TR_FUNCTIONS(AuditReader)
};

QJsonObject verifiedJson(const AuditVerification& found, qsizetype outside, qint64 unreadable) {
  QJsonObject json{{QStringLiteral("entries"), found.entries},
                   {QStringLiteral("head"), QString::fromLatin1(found.headHash.toHex())},
                   {QStringLiteral("checkpoints"), found.checkpoints},
                   {QStringLiteral("outside"), qint64{outside}}};
  if (found.setBackInAll > 0) json[QStringLiteral("setBack")] = found.setBackInAll;
  if (unreadable > 0) json[QStringLiteral("unreadableCheckpoints")] = unreadable;
  if (found.lookedFrom > 1) json[QStringLiteral("from")] = found.lookedFrom;
  if (found.firstBad) json[QStringLiteral("firstBad")] = *found.firstBad;
  if (!found.treeProblem.isEmpty()) json[QStringLiteral("tree")] = QStringLiteral("changed");
  return json;
}

/// Whether entry `to` is still the one that was verified; none where it is archived and no
/// checkpoint is there to compare it with.
Result<std::optional<bool>> isStillHead(QSqlDatabase& database, qint64 to, const QByteArray& hash) {
  const auto seam = archive_repository::seam(database);
  if (!seam) return seam.error();
  if (*seam && to == (*seam)->last) return std::optional((*seam)->headHash == hash);
  if (*seam && to < (*seam)->last) {
    const auto checkpoint = soundCheckpoint(database, to);
    if (!checkpoint) return checkpoint.error();
    if (!*checkpoint) return std::optional<bool>();
    return std::optional((*checkpoint)->headHash == hash);
  }
  const auto last = audit_search_repository::entry(database, to);
  if (!last) return last.error();
  return std::optional(last->has_value() && (*last)->hash == hash);
}

Result<AuditSeal> sealIn(QSqlDatabase& database) {
  AuditSeal found;
  const auto head = audit_repository::head(database);
  if (!head) return head.error();
  found.entries = head->sequence;
  const auto checkpoint = checkpoint_repository::newestCheckpoint(database);
  if (!checkpoint) return checkpoint.error();
  found.checkpoint = *checkpoint;
  const auto archives = archive_repository::archives(database);
  if (!archives) return archives.error();
  if (!archives->isEmpty()) {
    found.archivedTo = archives->constLast().last;
    found.archiveFile = archives->constLast().file;
  }
  const auto verification = checkpoint_repository::newestVerification(database);
  if (!verification) return verification.error();
  if (!*verification) return found;
  found.verifiedTo = (*verification)->entries;
  found.verifiedAt = (*verification)->time;
  found.verifiedBy = (*verification)->actor;
  found.firstBad = (*verification)->firstBad;
  found.problem = (*verification)->problem;
  if (found.verifiedTo < 1 || found.verifiedTo > found.entries) return found;
  const auto isSame = isStillHead(database, found.verifiedTo, (*verification)->headHash);
  if (!isSame) return isSame.error();
  found.isHeadKnown = isSame->has_value();
  found.isHeadAsVerified = isSame->value_or(false);
  return found;
}

}  // namespace

Result<AuditSeal> AuditReader::Work::seal() {
  auto seal = waitFor(store_.read(&sealIn));
  if (!seal) return seal;
  seal->anchors = keeper_.anchors();
  seal->keeperProblem = keeper_.problem();
  return seal;
}

Result<AuditVerification> AuditReader::Work::verify(const Session& session,
                                                    const QList<QByteArray>& outside,
                                                    const ArchiveKeys& archives,
                                                    const std::shared_ptr<WorkProgress>& progress) {
  const auto kept = anchoredNotes(store_, keeper_);
  if (!kept) return kept.error();
  const auto keys = waitFor(store_.read(&installationPublicKeys));
  if (!keys) return keys.error();
  auto opened = openArchives(archives, *keys, progress.get());
  if (!opened) return opened.error();
  const HeldAgainst held{*kept, outside, std::make_shared<OpenedArchives>(std::move(*opened))};
  const auto unreadable = std::make_shared<qint64>(0);
  auto found = waitFor(store_.read([held, progress, unreadable](QSqlDatabase& database) {
    return verifiedTrail(database, held, progress.get(), *unreadable);
  }));
  if (!found) return found;
  const auto recorded = keepVerification(session, *found, outside, *unreadable);
  const bool isGood = !found->firstBad && found->treeProblem.isEmpty();
  if (!recorded && isGood) return recorded.error();
  // What was found must be told, recorded or not.
  QString& problem = found->firstBad ? found->problem : found->treeProblem;
  if (!recorded) problem += u' ' + recorded.error().message;
  return found;
}

Result<void> AuditReader::Work::keepVerification(const Session& session,
                                                 const AuditVerification& found,
                                                 const QList<QByteArray>& outside,
                                                 qint64 unreadable) {
  return waitFor(store_.write([=, this](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const checkpoint_repository::TrailVerification verification{
        clock_.now(),   guard_.actorOf(session).name,
        found.entries,  found.headHash,
        found.firstBad, found.firstBad ? found.problem : found.treeProblem};
    auto kept = checkpoint_repository::insertVerification(database, verification);
    if (!kept) return kept;
    kept = checkpoint_repository::keepOutside(database, outside, clock_.now());
    if (!kept) return kept;
    return recordIn(transaction, session, Permission::VerifyAudit, QStringLiteral("audit.verified"),
                    {}, verifiedJson(found, outside.size(), unreadable));
  }));
}

Result<void> AuditReader::Work::note(const Session& session, const QString& action,
                                     const QJsonObject& after) {
  return waitFor(store_.write([=, this](Transaction& transaction) {
    return recordIn(transaction, session, Permission::VerifyAudit, action, {}, after);
  }));
}

Result<SignedCheckpoint> AuditReader::Work::checkpoint(const Session& session) {
  auto made = waitFor(keeper_.checkpointNow());
  if (!made) return made;
  // After it, or the entry would ask for the next one.
  const auto noted = note(session, QStringLiteral("audit.checkpointed"),
                          {{QStringLiteral("entries"), made->checkpoint.size}});
  if (!noted) return noted.error();
  return made;
}

Result<QByteArray> AuditReader::Work::proofOfLive(qint64 sequence) {
  if (const auto found = entry(sequence); !found) return found.error();
  // The oldest that covers the entry is the one that was kept outside the longest.
  auto covering = waitFor(
      store_.read([sequence](QSqlDatabase& database) -> Result<std::optional<SignedCheckpoint>> {
        const auto archives = archive_repository::archives(database);
        if (!archives) return archives.error();
        // One that stays in the store is proven with its archive all the same.
        if (const auto archive = archiveOf(*archives, sequence)) {
          return isArchived(sequence, *archive);
        }
        return checkpoint_repository::checkpointCovering(database, sequence);
      }));
  if (!covering) return covering.error();
  if (!*covering) {
    auto made = waitFor(keeper_.checkpointNow());
    if (!made) return made.error();
    *covering = std::move(*made);
  }
  return waitFor(store_.read([sequence, checkpoint = **covering](QSqlDatabase& database) {
    return proveInclusion(database, sequence, checkpoint);
  }));
}

Result<QByteArray> AuditReader::Work::proofOfArchived(qint64 sequence, const ArchiveKeys& archive) {
  const auto progress = watched({});
  const auto keys = waitFor(store_.read(&installationPublicKeys));
  if (!keys) return keys.error();
  const auto opened = openArchives(archive, *keys, progress.get());
  if (!opened) return opened.error();
  for (const auto& one : *opened) {
    const bool isLast = one == opened->back();
    if (sequence <= one->header().last || isLast) return proveArchived(*one, sequence);
  }
  return Error{ErrorCode::InvalidArgument, AuditProofsText::tr("No archive was given."), {}};
}

Result<QByteArray> AuditReader::Work::prove(const Session& session, qint64 sequence,
                                            const ArchiveKeys& archive) {
  auto proof = archive == nullptr ? proofOfLive(sequence) : proofOfArchived(sequence, archive);
  if (!proof) return proof;
  const auto noted =
      note(session, QStringLiteral("audit.proved"), {{QStringLiteral("entry"), sequence}});
  if (!noted) return noted.error();
  return proof;
}

Result<QByteArray> AuditReader::Work::proveConsistency(const Session& session, qint64 first) {
  const auto newest = waitFor(keeper_.checkpointNow());
  if (!newest) return newest.error();
  auto proof = waitFor(store_.read([first, checkpoint = *newest](QSqlDatabase& database) {
    return linewarden::proveConsistency(database, first, checkpoint);
  }));
  if (!proof) return proof;
  const auto noted =
      note(session, QStringLiteral("audit.proved"), {{QStringLiteral("from"), first}});
  if (!noted) return noted.error();
  return proof;
}

}  // namespace linewarden
