// SPDX-License-Identifier: GPL-3.0-or-later
// The kept hash tree made anew from the entries.
#include "app/audit/audit_trail.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/trail_verification.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_archiver_work.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace linewarden {

namespace {

struct TreeRebuildText {
  Q_DECLARE_TR_FUNCTIONS(AuditArchiver)
};

constexpr int mostTries = 3;

using TreeArchives = std::vector<std::unique_ptr<ArchiveFile>>;

/// What the tree is made of, and for which state of the store.
struct TreeGround {
  AuditVerification found;
  RecomputedTree tree;
  qint64 newestCheckpoint = 0;
};

Error entriesDoNotHold(const AuditVerification& found) {
  return {ErrorCode::AuditBroken,
          TreeRebuildText::tr("The hash tree was not rebuilt, as the entries themselves do not "
                              "hold, at entry %1: %2 Keep a copy of the store.")
              .arg(*found.firstBad)
              .arg(found.problem),
          {}};
}

Error needsArchives() {
  return {ErrorCode::InvalidArgument,
          TreeRebuildText::tr("What was changed of the hash tree is of archived entries. Give the "
                              "archives, all from the first one on, and their passphrases."),
          {}};
}

Error grownMeanwhile() {
  return {
      ErrorCode::Conflict,
      TreeRebuildText::tr("A checkpoint was signed meanwhile, so the hash tree was not rebuilt. "
                          "Try again."),
      {}};
}

Result<qint64> newestSize(QSqlDatabase& database) {
  const auto newest = checkpoint_repository::newestCheckpoint(database);
  if (!newest) return newest.error();
  return *newest ? (*newest)->checkpoint.size : qint64{0};
}

Result<TreeGround> recomputed(QSqlDatabase& database, const TreeArchives& archives,
                              WorkProgress* progress) {
  TreeGround ground;
  const auto keys = installationPublicKeys(database);
  if (!keys) return keys.error();
  VerificationAids aids{{}, {}, progress};
  const auto brought = checkpoint_repository::outsideNotes(database);
  if (!brought) return brought.error();
  for (const QByteArray& note : *brought) {
    if (const auto read = readOutsideNotes(*keys, {note})) aids.outside += *read;
  }
  for (const auto& archive : archives) aids.archives.append(archive.get());
  auto found = verifyTrail(database, aids, &ground.tree);
  if (!found) return found.error();
  ground.found = std::move(*found);
  const auto newest = newestSize(database);
  if (!newest) return newest.error();
  ground.newestCheckpoint = *newest;
  return ground;
}

}  // namespace

Result<void> AuditArchiver::Work::keepTree(Transaction& transaction, const Session& session,
                                           qint64 newestCheckpoint, const RecomputedTree& tree) {
  QSqlDatabase& database = transaction.database();
  if (auto allowed = guard_.checkIn(database, session, Permission::ArchiveAudit); !allowed) {
    return allowed;
  }
  const auto newest = newestSize(database);
  if (!newest) return newest.error();
  const auto edge = tree.edge.value_or(
      checkpoint_repository::TrailFrontier{merkle::Frontier(), firstPreviousHash()});
  const qint64 size = edge.frontier.size();
  if (*newest != newestCheckpoint || size < *newest) return grownMeanwhile();
  QList<merkle::Subtree> subtrees;
  for (const merkle::Subtree& subtree : tree.subtrees) {
    if ((subtree.index + 1) << subtree.level <= size) subtrees.append(subtree);
  }
  if (auto done = checkpoint_repository::removeSubtrees(database, tree.from); !done) return done;
  if (auto done = checkpoint_repository::keepSubtrees(database, subtrees); !done) return done;
  if (auto done = checkpoint_repository::keepFrontier(database, edge); !done) return done;
  const auto entry = audit_.append(
      transaction, {guard_.actorOf(session),
                    QStringLiteral("audit.tree-rebuilt"),
                    QStringLiteral("audit"),
                    {},
                    {{QStringLiteral("entries"), size}, {QStringLiteral("from"), tree.from + 1}},
                    {}});
  if (!entry) return entry.error();
  return {};
}

Result<qint64> AuditArchiver::Work::rebuildOnce(
    const Session& session, const std::shared_ptr<std::vector<std::unique_ptr<ArchiveFile>>>& files,
    const std::shared_ptr<WorkProgress>& progress) {
  const auto ground = waitFor(store_.read([files, progress](QSqlDatabase& database) {
    return recomputed(database, *files, progress.get());
  }));
  if (!ground) return ground.error();
  if (ground->found.firstBad) return entriesDoNotHold(ground->found);
  if (ground->tree.isWrongBefore && ground->tree.from > 0) return needsArchives();
  const auto kept = waitFor(store_.write([&](Transaction& transaction) {
    return keepTree(transaction, session, ground->newestCheckpoint, ground->tree);
  }));
  if (!kept) return kept.error();
  return ground->tree.edge ? ground->tree.edge->frontier.size() : qint64{0};
}

Result<qint64> AuditArchiver::Work::rebuildTree(const Session& session, const ArchiveKeys& archives,
                                                const std::shared_ptr<WorkProgress>& progress) {
  const auto keys = waitFor(store_.read(&installationPublicKeys));
  if (!keys) return keys.error();
  auto opened = openArchives(archives, *keys, progress.get());
  if (!opened) return opened.error();
  const auto files = std::make_shared<TreeArchives>(std::move(*opened));
  auto done = rebuildOnce(session, files, progress);
  // A checkpoint comes in between now and then.
  for (int again = 0; again < mostTries; ++again) {
    if (done || done.error().code != ErrorCode::Conflict) break;
    done = rebuildOnce(session, files, progress);
  }
  return done;
}

}  // namespace linewarden
