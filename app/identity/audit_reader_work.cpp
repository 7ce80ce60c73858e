// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_reader_work.h"

#include "app/audit/anchor_folder.h"
#include "app/audit/audit_repository.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/checkpoint_maker.h"
#include "app/audit/checkpoint_repository.h"
#include "app/audit/trail_proof.h"
#include "app/audit/trail_verification.h"
#include "app/base/canonical_json.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_export.h"
#include "app/identity/reason_text.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

struct AuditReaderText {
  Q_DECLARE_TR_FUNCTIONS(AuditReader)
};

constexpr qsizetype mostSavedSearches = 100;
constexpr qsizetype mostSearchName = 60;
constexpr qsizetype mostRememberedSessions = 1000;
constexpr qint64 exportStep = 500;

const QString auditObject = QStringLiteral("audit");
const QString auditFilterKey = QStringLiteral("filter");
const QString auditNameKey = QStringLiteral("name");

Error noAuditEntry(qint64 sequence) {
  return {ErrorCode::NotFound,
          AuditReaderText::tr("The trail has no entry %1. It has those from 1 to its newest.")
              .arg(sequence),
          {}};
}

Error auditCancelled() {
  return {ErrorCode::Cancelled,
          AuditReaderText::tr("The export was stopped before its end; no file was left."),
          {}};
}

Result<QString> checkedSearchName(const QString& name) {
  auto checked = checkedReason(name, 1, mostSearchName);
  if (checked) return checked;
  return Error{ErrorCode::InvalidArgument,
               AuditReaderText::tr("A saved search has a name of 1 to %1 characters that can be "
                                   "seen, on one line. Choose another name.")
                   .arg(mostSearchName),
               {}};
}

Result<void> requireRoom(QSqlDatabase& database, const QString& person) {
  const auto saved = audit_search_repository::saved(database, person);
  if (!saved) return saved.error();
  if (saved->size() < mostSavedSearches) return {};
  return Error{ErrorCode::Conflict,
               AuditReaderText::tr("You have %1 saved searches, which are the most. Remove one "
                                   "that you do not need any more.")
                   .arg(mostSavedSearches),
               {}};
}

QJsonObject savedSearchJson(const SavedAuditSearch& search) {
  return {{auditNameKey, search.name}, {auditFilterKey, filterToJson(search.filter)}};
}

/// With what the anchors keep and people brought before, as far as it can be read (the rest is
/// counted: who can write to a share must not stop verification), and all that is brought now.
Result<AuditVerification> verifiedTrail(QSqlDatabase& database, const QList<QByteArray>& kept,
                                        const QList<QByteArray>& outside, WorkProgress* progress,
                                        qint64& unreadable) {
  auto known = readOutsideNotes(database, outside);
  if (!known) return known.error();
  const auto brought = checkpoint_repository::outsideNotes(database);
  if (!brought) return brought.error();
  for (const QByteArray& note : kept + *brought) {
    const auto read = readOutsideNotes(database, {note});
    if (read) {
      *known += *read;
    } else {
      ++unreadable;
    }
  }
  return verifyTrail(database, *known, progress);
}

QJsonObject verifiedJson(const AuditVerification& found, qsizetype outside, qint64 unreadable) {
  QJsonObject json{{QStringLiteral("entries"), found.entries},
                   {QStringLiteral("head"), QString::fromLatin1(found.headHash.toHex())},
                   {QStringLiteral("checkpoints"), found.checkpoints},
                   {QStringLiteral("outside"), qint64{outside}}};
  if (found.setBackInAll > 0) json[QStringLiteral("setBack")] = found.setBackInAll;
  if (unreadable > 0) json[QStringLiteral("unreadableCheckpoints")] = unreadable;
  if (found.firstBad) json[QStringLiteral("firstBad")] = *found.firstBad;
  return json;
}

QJsonObject exportedJson(const ExportStatement& about, AuditExportFormat format) {
  return {{QStringLiteral("file"), about.fileName},
          {QStringLiteral("format"), auditExportFormatName(format)},
          {QStringLiteral("sha256"), QString::fromLatin1(about.sha256.toHex())},
          {QStringLiteral("entries"), about.entries},
          {auditFilterKey, about.filter},
          {QStringLiteral("from"), about.from},
          {QStringLiteral("to"), about.to}};
}

}  // namespace

AuditReader::Work::Work(Store& store, AuditTrail& audit, AccessGuard& guard,
                        CheckpointKeeper& keeper, const Clock& clock)
    : store_(store), audit_(audit), guard_(guard), keeper_(keeper), clock_(clock) {}

Result<void> AuditReader::Work::noteSearch(const Session& session, const AuditFilter& filter) {
  const QJsonObject json = filterToJson(filter);
  const QByteArray form = canonicalJson(json);
  // Held until the entry is durable: a second search of the same must not be quicker than it.
  const std::lock_guard lock(searchMutex_);
  if (lastSearch_.value(session.id) == form) return {};
  AuditEvent event{
      guard_.actorOf(session), QStringLiteral("audit.searched"), auditObject, {}, {}, {}};
  event.after[auditFilterKey] = json;
  const auto recorded = waitFor(audit_.record(event));
  if (!recorded) return recorded.error();
  if (lastSearch_.size() >= mostRememberedSessions) lastSearch_.clear();
  lastSearch_[session.id] = form;
  return {};
}

Result<AuditPage> AuditReader::Work::search(const AuditFilter& filter,
                                            const audit_search_repository::Span& span) {
  return waitFor(store_.read([filter, span](QSqlDatabase& database) {
    return audit_search_repository::search(database, filter, span);
  }));
}

Result<AuditEntry> AuditReader::Work::entry(qint64 sequence) {
  return waitFor(store_.read([sequence](QSqlDatabase& database) -> Result<AuditEntry> {
    auto found = audit_search_repository::entry(database, sequence);
    if (!found) return found.error();
    if (!*found) return noAuditEntry(sequence);
    return std::move(**found);
  }));
}

Result<AuditReader::Choices> AuditReader::Work::choices() {
  return waitFor(store_.read([](QSqlDatabase& database) -> Result<Choices> {
    auto actors = audit_search_repository::actors(database);
    if (!actors) return actors.error();
    auto actions = audit_search_repository::actionKinds(database);
    if (!actions) return actions.error();
    auto workstations = audit_search_repository::workstations(database);
    if (!workstations) return workstations.error();
    return Choices{std::move(*actors), std::move(*actions), std::move(*workstations)};
  }));
}

Result<QList<AuditEntry>> AuditReader::Work::entriesBefore(qint64 before, int limit) {
  return waitFor(audit_.entriesBefore(before, limit));
}

Result<void> AuditReader::Work::recordIn(Transaction& transaction, const Session& session,
                                         Permission permission, const QString& action,
                                         const QJsonObject& before, const QJsonObject& after) {
  if (auto allowed = guard_.checkIn(transaction.database(), session, permission); !allowed) {
    return allowed;
  }
  const auto entry =
      audit_.append(transaction, {guard_.actorOf(session), action, auditObject, before, after, {}});
  if (!entry) return entry.error();
  return {};
}

Result<QList<SavedAuditSearch>> AuditReader::Work::savedSearches(const Session& session) {
  return waitFor(store_.read([person = guard_.actorOf(session).name](QSqlDatabase& database) {
    return audit_search_repository::saved(database, person);
  }));
}

Result<void> AuditReader::Work::saveSearch(const Session& session, const SavedAuditSearch& search) {
  const auto name = checkedSearchName(search.name);
  if (!name) return name.error();
  if (auto checked = checkFilter(search.filter); !checked) return checked;
  const SavedAuditSearch saved{*name, search.filter};
  return waitFor(store_.write([this, session, saved](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const QString person = guard_.actorOf(session).name;
    const auto former = audit_search_repository::savedNamed(database, person, saved.name);
    if (!former) return former.error();
    if (!*former) {
      if (auto room = requireRoom(database, person); !room) return room;
    }
    if (auto done = audit_search_repository::save(database, person, saved); !done) return done;
    return recordIn(transaction, session, Permission::ReadAudit,
                    QStringLiteral("audit.search-saved"),
                    *former ? savedSearchJson(**former) : QJsonObject(), savedSearchJson(saved));
  }));
}

Result<void> AuditReader::Work::removeSearch(const Session& session, const QString& name) {
  return waitFor(store_.write([this, session, name](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const QString person = guard_.actorOf(session).name;
    const auto former = audit_search_repository::savedNamed(database, person, name);
    if (!former) return former.error();
    if (!*former) {
      return Error{ErrorCode::NotFound,
                   AuditReaderText::tr("You have no saved search of this name. Refresh the list."),
                   {}};
    }
    if (auto removed = audit_search_repository::remove(database, person, name); !removed) {
      return removed;
    }
    return recordIn(transaction, session, Permission::ReadAudit,
                    QStringLiteral("audit.search-removed"), savedSearchJson(**former), {});
  }));
}

Result<AuditSeal> AuditReader::Work::seal() {
  auto seal = waitFor(store_.read([](QSqlDatabase& database) -> Result<AuditSeal> {
    AuditSeal found;
    const auto head = audit_repository::head(database);
    if (!head) return head.error();
    found.entries = head->sequence;
    const auto checkpoint = checkpoint_repository::newestCheckpoint(database);
    if (!checkpoint) return checkpoint.error();
    found.checkpoint = *checkpoint;
    const auto verification = checkpoint_repository::newestVerification(database);
    if (!verification) return verification.error();
    if (!*verification) return found;
    found.verifiedTo = (*verification)->entries;
    found.verifiedAt = (*verification)->time;
    found.verifiedBy = (*verification)->actor;
    found.firstBad = (*verification)->firstBad;
    found.problem = (*verification)->problem;
    if (found.verifiedTo < 1 || found.verifiedTo > found.entries) return found;
    const auto last = audit_search_repository::entry(database, found.verifiedTo);
    if (!last) return last.error();
    found.isHeadAsVerified = last->has_value() && (*last)->hash == (*verification)->headHash;
    return found;
  }));
  if (!seal) return seal;
  seal->anchors = keeper_.anchors();
  seal->keeperProblem = keeper_.problem();
  return seal;
}

// An anchor that cannot be read now is told by the seal, not by the verification.
Result<QList<QByteArray>> AuditReader::Work::anchoredNotes() {
  const auto origin = waitFor(store_.read([](QSqlDatabase& database) -> Result<QString> {
    const auto keys = checkpoint_repository::installationKeys(database);
    if (!keys) return keys.error();
    return keys->isEmpty() ? QString() : checkpoint_maker::originOf(keys->constFirst().publicKey);
  }));
  if (!origin) return origin.error();
  QList<QByteArray> notes;
  for (const AnchorState& anchor : keeper_.anchors()) {
    if (origin->isEmpty()) break;
    if (const auto read = anchor_folder::anchoredNotes(anchor.place, *origin)) notes += *read;
  }
  return notes;
}

Result<AuditVerification> AuditReader::Work::verify(const Session& session,
                                                    const QList<QByteArray>& outside,
                                                    const std::shared_ptr<WorkProgress>& progress) {
  const auto kept = anchoredNotes();
  if (!kept) return kept.error();
  const auto unreadable = std::make_shared<qint64>(0);
  auto found =
      waitFor(store_.read([kept = *kept, outside, progress, unreadable](QSqlDatabase& database) {
        return verifiedTrail(database, kept, outside, progress.get(), *unreadable);
      }));
  if (!found) return found;
  const auto recorded = keepVerification(session, *found, outside, *unreadable);
  if (!recorded && !found->firstBad) return recorded.error();
  // What was found must be told, recorded or not.
  if (!recorded) found->problem += u' ' + recorded.error().message;
  return found;
}

Result<void> AuditReader::Work::keepVerification(const Session& session,
                                                 const AuditVerification& found,
                                                 const QList<QByteArray>& outside,
                                                 qint64 unreadable) {
  return waitFor(store_.write([=, this](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    const checkpoint_repository::TrailVerification verification{
        clock_.now(), guard_.actorOf(session).name, found.entries, found.headHash, found.firstBad,
        found.problem};
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

Result<QByteArray> AuditReader::Work::prove(const Session& session, qint64 sequence) {
  // The oldest that covers the entry is the one that was kept outside the longest.
  auto covering = waitFor(
      store_.read([sequence](QSqlDatabase& database) -> Result<std::optional<SignedCheckpoint>> {
        const auto found = audit_search_repository::entry(database, sequence);
        if (!found) return found.error();
        if (!*found) return noAuditEntry(sequence);
        return checkpoint_repository::checkpointCovering(database, sequence);
      }));
  if (!covering) return covering.error();
  if (!*covering) {
    auto made = waitFor(keeper_.checkpointNow());
    if (!made) return made.error();
    *covering = std::move(*made);
  }
  auto proof = waitFor(store_.read([sequence, checkpoint = **covering](QSqlDatabase& database) {
    return proveInclusion(database, sequence, checkpoint);
  }));
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

Result<ExportedAudit> AuditReader::Work::exportTo(const Session& session, const AuditFilter& filter,
                                                  AuditExportFormat format, const QString& path,
                                                  const std::shared_ptr<WorkProgress>& progress) {
  // Also what names the installation, and shows later that the trail was no other one.
  const auto checkpoint = waitFor(keeper_.checkpointNow());
  if (!checkpoint) return checkpoint.error();
  ExportStatement about;
  about.filter = filterToJson(filter);
  about.filterWords = filterWords(filter);
  about.from = 1;
  about.to = checkpoint->checkpoint.size;
  about.made = clock_.now();
  about.by = guard_.actorOf(session).name;
  about.origin = checkpoint->checkpoint.origin;
  about.publicKey = checkpoint->publicKey;
  AuditExport file(format, path);
  if (auto begun = file.begin(about); !begun) return begun.error();
  for (qint64 after = 0; after < about.to; after += exportStep) {
    if (progress->isCancelled) return auditCancelled();
    const qint64 upTo = std::min(after + exportStep, about.to);
    const auto entries = waitFor(store_.read([filter, after, upTo](QSqlDatabase& database) {
      return audit_search_repository::between(database, filter, after, upTo);
    }));
    if (!entries) return entries.error();
    if (auto added = file.add(*entries); !added) return added.error();
    progress->done = static_cast<int>(1000 * upTo / about.to);
  }
  auto closed = file.close(about);
  if (!closed) return closed.error();
  const auto signature = waitFor(keeper_.sign(exportSignedForm(*closed)));
  if (!signature) return signature.error();
  // Durable before the file is there.
  const auto recorded =
      waitFor(store_.write([this, session, format, statement = *closed](Transaction& transaction) {
        return recordIn(transaction, session, Permission::ReadAudit,
                        QStringLiteral("audit.exported"), {}, exportedJson(statement, format));
      }));
  if (!recorded) return recorded.error();
  return file.finish(*closed, *signature);
}

std::shared_ptr<WorkProgress> AuditReader::Work::watched(std::shared_ptr<WorkProgress> progress) {
  if (progress == nullptr) progress = std::make_shared<WorkProgress>();
  const std::lock_guard lock(progressMutex_);
  running_.removeIf([](const std::weak_ptr<WorkProgress>& one) { return one.expired(); });
  running_ += progress;
  if (ended_) progress->isCancelled = true;
  return progress;
}

void AuditReader::Work::end() {
  const std::lock_guard lock(progressMutex_);
  ended_ = true;
  for (const std::weak_ptr<WorkProgress>& one : running_) {
    if (const auto progress = one.lock()) progress->isCancelled = true;
  }
}

}  // namespace linewarden
