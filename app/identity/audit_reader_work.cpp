// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_reader_work.h"

#include "app/audit/archive_repository.h"
#include "app/audit/checkpoint_keeper.h"
#include "app/audit/trail_verification.h"
#include "app/base/canonical_json.h"
#include "app/identity/access_guard.h"
#include "app/identity/audit_export.h"
#include "app/identity/reason_text.h"
#include "app/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <utility>

namespace linewarden {

namespace {

struct AuditReaderText {
  Q_DECLARE_TR_FUNCTIONS(AuditReader)
};

constexpr qsizetype mostSavedSearches = 100;
constexpr qsizetype mostSearchName = 60;
constexpr qsizetype mostRememberedSessions = 1000;
constexpr qint64 exportStep = 500;
constexpr qsizetype mostBytesHeld = 16 * 1024 * 1024;

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

QJsonObject exportedJson(const ExportStatement& about, AuditExportFormat format) {
  return {{QStringLiteral("file"), about.fileName},
          {QStringLiteral("format"), auditExportFormatName(format)},
          {QStringLiteral("sha256"), QString::fromLatin1(about.sha256.toHex())},
          {QStringLiteral("entries"), about.entries},
          {auditFilterKey, about.filter},
          {QStringLiteral("from"), about.from},
          {QStringLiteral("to"), about.to}};
}

/// What an entry takes in memory, nearly.
qsizetype bytesHeldFor(const StoredEntry& entry) {
  constexpr qsizetype bytesOfCharacter = 2;
  return bytesOfCharacter * (entry.before.size() + entry.after.size() + entry.reason.size() +
                             entry.object.size() + entry.actor.size() + entry.role.size());
}

/// The newest of entries that come oldest first: so many, and fewer where they are large; always
/// the newest one.
class NewestEntries {
 public:
  explicit NewestEntries(int limit) : limit_(limit) {}

  void add(AuditEntry entry, qsizetype bytes) {
    held_.emplace_back(std::move(entry), bytes);
    bytes_ += bytes;
    while (held_.size() > 1 &&
           (held_.size() > static_cast<std::size_t>(limit_) || bytes_ > mostBytesHeld)) {
      bytes_ -= held_.front().second;
      held_.pop_front();
    }
  }
  [[nodiscard]] QList<AuditEntry> newestFirst() const {
    QList<AuditEntry> entries;
    for (auto one = held_.rbegin(); one != held_.rend(); ++one) entries.append(one->first);
    return entries;
  }

 private:
  int limit_;
  qsizetype bytes_ = 0;
  std::deque<std::pair<AuditEntry, qsizetype>> held_;
};

}  // namespace

AuditReader::Work::Work(Store& store, AuditTrail& audit, AccessGuard& guard,
                        CheckpointKeeper& keeper, const Clock& clock)
    : store_(store), audit_(audit), guard_(guard), keeper_(keeper), clock_(clock) {}

Result<void> AuditReader::Work::noteSearch(const Session& session, const AuditFilter& filter) {
  return noteSearchOf(session, {{auditFilterKey, filterToJson(filter)}});
}

Result<void> AuditReader::Work::noteSearchOf(const Session& session, const QJsonObject& what) {
  const QByteArray form = canonicalJson(what);
  // Held until the entry is durable: a second search of the same must not be quicker than it.
  const std::lock_guard lock(searchMutex_);
  if (lastSearch_.value(session.id) == form) return {};
  AuditEvent event{
      guard_.actorOf(session), QStringLiteral("audit.searched"), auditObject, {}, {}, {}};
  event.after = what;
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
    if (*found) return std::move(**found);
    const auto archives = archive_repository::archives(database);
    if (!archives) return archives.error();
    const auto archive = archiveOf(*archives, sequence);
    return archive ? isArchived(sequence, *archive) : noAuditEntry(sequence);
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

Result<QList<AuditEntry>> AuditReader::Work::entriesOfArchive(const Session& session,
                                                              const ArchiveKeys& archive,
                                                              const AuditFilter& filter,
                                                              qint64 before, int limit) {
  const auto progress = watched({});
  const auto keys = waitFor(store_.read(&installationPublicKeys));
  if (!keys) return keys.error();
  const auto opened = openArchives(archive, *keys, progress.get());
  if (!opened) return opened.error();
  NewestEntries newest(limit);
  for (const auto& one : *opened) {
    const auto noted =
        noteSearchOf(session, {{auditFilterKey, filterToJson(filter)},
                               {QStringLiteral("archive"), QFileInfo(one->path()).fileName()}});
    if (!noted) return noted.error();
    // Oldest first in the file: the newest that match are those that are left.
    const auto checked = checkArchive(*one, nullptr, [&](const StoredEntry& stored) {
      if (before > 0 && stored.sequence >= before) return;
      AuditEntry entry = entryFrom(stored);
      if (matches(filter, entry)) newest.add(std::move(entry), bytesHeldFor(stored));
    });
    if (!checked) return checked.error();
  }
  return newest.newestFirst();
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

Result<ExportedAudit> AuditReader::Work::exportTo(const Session& session, const AuditFilter& filter,
                                                  AuditExportFormat format, const QString& path,
                                                  const std::shared_ptr<WorkProgress>& progress) {
  // Also what names the installation, and shows later that the trail was no other one.
  const auto checkpoint = waitFor(keeper_.checkpointNow());
  if (!checkpoint) return checkpoint.error();
  ExportStatement about;
  about.filter = filterToJson(filter);
  about.filterWords = filterWords(filter);
  const auto seam = waitFor(store_.read(&archive_repository::seam));
  if (!seam) return seam.error();
  // What is archived is written already, and signed.
  about.from = *seam ? (*seam)->last + 1 : 1;
  about.to = checkpoint->checkpoint.size;
  about.made = clock_.now();
  about.by = guard_.actorOf(session).name;
  about.origin = checkpoint->checkpoint.origin;
  about.publicKey = checkpoint->publicKey;
  AuditExport file(format, path);
  if (auto begun = file.begin(about); !begun) return begun.error();
  for (qint64 after = about.from - 1; after < about.to; after += exportStep) {
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
