// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/recipe_download_work.h"

#include "app/audit/audit_trail.h"
#include "app/identity/access_guard.h"
#include "app/identity/security_notices.h"
#include "app/plc/plc_network.h"
#include "app/recipes/download_repository.h"
#include "app/recipes/recipe_approval_work.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

constexpr int mostLoads = 4;
constexpr int mostTries = 100;

struct RecipeDownloadWorkText {
  Q_DECLARE_TR_FUNCTIONS(RecipeDownload)
};

AuditEvent writtenEvent(const Actor& actor, const DownloadRecord& record,
                        const DownloadItem& item) {
  AuditEvent event{actor, QStringLiteral("plc.written"), QStringLiteral("tag:") + item.tag, {}, {},
                   {}};
  if (item.before) event.before[QStringLiteral("value")] = *item.before;
  event.after[QStringLiteral("value")] = item.wanted;
  if (item.found) event.after[QStringLiteral("found")] = *item.found;
  event.after[QStringLiteral("result")] = download_rules::writeResultName(*item.result);
  event.after[QStringLiteral("recipe")] = downloadObject(record);
  event.after[QStringLiteral("download")] = record.id;
  event.after[QStringLiteral("parameter")] = item.parameter;
  if (!item.reason.isEmpty()) event.after[QStringLiteral("problem")] = item.reason;
  return event;
}

std::optional<double> numberIn(const TagValue& value) {
  const double number = asNumber(value);
  if (std::isnan(number)) return std::nullopt;
  return number;
}

}  // namespace

RecipeDownload::Work::LineClaim::LineClaim(Work& work, QString line)
    : work_(work), line_(std::move(line)) {
  const std::scoped_lock lock(work_.mutex_);
  held_ = !work_.busyLines_.contains(line_);
  if (held_) work_.busyLines_.insert(line_);
}

RecipeDownload::Work::LineClaim::~LineClaim() {
  if (!held_) return;
  const std::scoped_lock lock(work_.mutex_);
  work_.busyLines_.remove(line_);
}

RecipeDownload::Work::Work(const DownloadRooms& rooms, Tell tell)
    : rooms_(rooms), tell_(std::move(tell)) {
  pool_.setMaxThreadCount(mostLoads);
}

void RecipeDownload::Work::stop() {
  isStopping_ = true;
  pool_.waitForDone();
  // Jobs are run and told in their order, so all of this object's are through after this one.
  rooms_.store.write([](Transaction&) -> Result<void> { return {}; }).waitForFinished();
}

Result<DownloadRecord> RecipeDownload::Work::start(const Session& session, RecipeVersionId version,
                                                   const QString& order,
                                                   const std::shared_ptr<WorkProgress>& progress) {
  const auto judged = verified(version);
  if (!judged) return judged.error();
  const LineClaim claim(*this, judged->version.line);
  if (!claim.isHeld()) {
    return Error{
        ErrorCode::Conflict,
        RecipeDownloadWorkText::tr("This line is being loaded at this moment. Wait for its end."),
        {}};
  }
  const auto plan = planOf(session, *judged, order);
  if (!plan) return plan.error();
  const auto bad = std::find_if(plan->interlocks.begin(), plan->interlocks.end(),
                                [](const Interlock& one) { return !one.isGood; });
  if (bad != plan->interlocks.end()) {
    return Error{ErrorCode::Conflict,
                 RecipeDownloadWorkText::tr("Nothing was written. %1").arg(bad->text), bad->what};
  }
  DownloadRecord record;
  record.version = version;
  record.recipe = judged->version.recipe;
  record.number = judged->version.number;
  record.product = judged->version.product;
  record.line = judged->version.line;
  record.order = order;
  record.items = plan->items;
  auto begun = begin(session, std::move(record), true);
  if (!begun) return begun;
  return carryOut({session, std::move(*begun), DownloadOutcome::Done, progress, {}});
}

Result<DownloadRecord> RecipeDownload::Work::restore(
    const Session& session, qint64 download, const std::shared_ptr<WorkProgress>& progress) {
  const auto found = waitFor(rooms_.store.read([download](QSqlDatabase& database) {
    return download_repository::record(database, download);
  }));
  if (!found) return found.error();
  if (!*found) {
    return Error{ErrorCode::NotFound,
                 RecipeDownloadWorkText::tr("There is no such download. Refresh the list."),
                 {}};
  }
  const DownloadRecord& failed = **found;
  const bool isRestorable = failed.outcome == DownloadOutcome::Failed ||
                            failed.outcome == DownloadOutcome::Cancelled ||
                            failed.outcome == DownloadOutcome::Interrupted;
  const auto newest = waitFor(rooms_.store.read([line = failed.line](QSqlDatabase& database) {
    return download_repository::newest(database, line, 1);
  }));
  if (!newest) return newest.error();
  if (!isRestorable || newest->isEmpty() || newest->constFirst().id != failed.id) {
    return Error{ErrorCode::Conflict,
                 RecipeDownloadWorkText::tr(
                     "Only the last download of a line, if it failed or was stopped, can be "
                     "taken back. Nothing was written."),
                 {}};
  }
  const LineClaim claim(*this, failed.line);
  if (!claim.isHeld()) {
    return Error{
        ErrorCode::Conflict,
        RecipeDownloadWorkText::tr("This line is being loaded at this moment. Wait for its end."),
        {}};
  }
  const auto tries = triesOf(failed);
  if (!tries) return tries.error();
  const auto held = heldBy(download_rules::tagsToRestore(*tries, *rooms_.plant));
  if (!held) return held.error();
  QStringList unknown;
  DownloadRecord record = failed;
  record.restores = failed.id;
  record.items = download_rules::itemsToRestore(*tries, *rooms_.plant, *held, unknown);
  if (!unknown.isEmpty() || record.items.isEmpty()) {
    return Error{ErrorCode::Conflict,
                 unknown.isEmpty()
                     ? RecipeDownloadWorkText::tr(
                           "Nothing was changed in the PLC, so there is nothing to restore.")
                     : RecipeDownloadWorkText::tr(
                           "What was in the PLC before is not known for: %1. Nothing was "
                           "written; load a recipe instead.")
                           .arg(unknown.join(QStringLiteral(", "))),
                 {}};
  }
  for (const Interlock& one : {connectionOf(record.items), lineStateOf(session, record.line),
                               alarmsOf(session, record.line)}) {
    if (one.isGood) continue;
    return Error{ErrorCode::Conflict,
                 RecipeDownloadWorkText::tr("Nothing was written. %1").arg(one.text), one.what};
  }
  auto begun = begin(session, std::move(record), false);
  if (!begun) return begun;
  return carryOut({session, std::move(*begun), DownloadOutcome::Restored, progress, {}});
}

/// A download and what tried to take it back, oldest first.
Result<QList<DownloadRecord>> RecipeDownload::Work::triesOf(const DownloadRecord& last) {
  QList<DownloadRecord> tries{last};
  while (tries.constFirst().restores != 0 && tries.size() < mostTries) {
    auto before =
        waitFor(rooms_.store.read([id = tries.constFirst().restores](QSqlDatabase& database) {
          return download_repository::record(database, id);
        }));
    if (!before) return before.error();
    if (!*before) break;
    tries.prepend(**before);
  }
  return tries;
}

Result<DownloadRecord> RecipeDownload::Work::begin(const Session& session, DownloadRecord record,
                                                   bool mustBeEffective) {
  record.id = 0;
  record.name = rooms_.guard.actorOf(session).name;
  record.displayName = session.displayName;
  record.started = rooms_.clock.now();
  record.finished.reset();
  record.outcome = DownloadOutcome::Running;
  return waitFor(rooms_.store.write(
      [this, session, record, mustBeEffective](Transaction& transaction) -> Result<DownloadRecord> {
        QSqlDatabase& database = transaction.database();
        if (auto allowed = rooms_.guard.checkIn(database, session, Permission::DownloadRecipes);
            !allowed) {
          return allowed.error();
        }
        if (auto recovered = recoverIn(transaction); !recovered) return recovered.error();
        const auto other = download_repository::running(database, record.line);
        if (!other) return other.error();
        if (*other) {
          return Error{ErrorCode::Conflict,
                       RecipeDownloadWorkText::tr(
                           "%1 loads this line at this moment, at another workstation. Nothing was "
                           "written.")
                           .arg((*other)->displayName),
                       {}};
        }
        if (mustBeEffective) {
          const auto judged = verifyRecipe(database, record.version, rooms_.clock.now());
          if (!judged) return judged.error();
          if (!judged->isEffective) {
            return Error{
                ErrorCode::Conflict,
                RecipeDownloadWorkText::tr("Nothing was written. %1").arg(judged->firstProblem()),
                {}};
          }
          if (auto whole = requireWholeTrail(database, judged->version); !whole) {
            return whole.error();
          }
        }
        DownloadRecord begun = record;
        const auto id = download_repository::insert(database, begun);
        if (!id) return id.error();
        begun.id = *id;
        AuditEvent event = downloadEvent(rooms_.guard.actorOf(session),
                                         QStringLiteral("recipe.download-started"), begun);
        event.after[QStringLiteral("values")] = begun.items.size();
        const auto entry = rooms_.audit.append(transaction, event);
        if (!entry) return entry.error();
        transaction.afterCommit([this, line = begun.line] { tell_.changed(line); });
        return begun;
      }));
}

/// What is in the PLC is in the PLC; but nothing more is written that the trail cannot hold.
Result<void> RecipeDownload::Work::note(const Run& run, const AuditEvent& event) {
  const DownloadRecord record = run.record;
  return waitFor(rooms_.store.write([this, record,
                                     event](Transaction& transaction) -> Result<void> {
    if (auto kept = download_repository::update(transaction.database(), record, rooms_.clock.now());
        !kept) {
      return kept;
    }
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    return {};
  }));
}

bool RecipeDownload::Work::writeItem(Run& run, DownloadItem& item) {
  const auto* tag = rooms_.plant->tag(item.tag);
  if (tag == nullptr) {
    item.result = WriteResult::NotSent;
    item.reason = RecipeDownloadWorkText::tr("The plant file has no such tag.");
    return false;
  }
  if (download_rules::isThere(item)) {
    item.result = WriteResult::Written;
    item.found = item.before;
    return true;
  }
  const TagWriteOutcome outcome = waitFor(rooms_.network.write(tag->id, item.wanted));
  item.result = outcome.result;
  item.before = numberIn(outcome.before) ? numberIn(outcome.before) : item.before;
  item.found = numberIn(outcome.found);
  item.reason = outcome.reason;
  const auto noted = note(run, writtenEvent(rooms_.guard.actorOf(run.session), run.record, item));
  if (!noted) {
    run.problem =
        RecipeDownloadWorkText::tr("It was stopped, as the audit trail could not be written: %1")
            .arg(noted.error().message);
    return false;
  }
  return outcome.result == WriteResult::Written;
}

/// Once more all at once, before the marks say that it is whole: a value may have been changed
/// while the others were written.
bool RecipeDownload::Work::compareAll(Run& run) {
  QList<TagId> tags;
  for (const DownloadItem& item : run.record.items) {
    if (const auto* tag = rooms_.plant->tag(item.tag)) tags += tag->id;
  }
  const auto held = heldBy(tags);
  if (!held) return false;
  bool isSame = true;
  for (DownloadItem& item : run.record.items) {
    const auto* tag = rooms_.plant->tag(item.tag);
    // Marks are not written yet.
    if (tag == nullptr || item.parameter.isEmpty()) continue;
    const bool isRead = held->contains(tag->id);
    if (isRead) item.found = held->value(tag->id);
    if (isRead && *item.found == item.wanted) continue;
    item.result = isRead ? WriteResult::Differs : WriteResult::Unknown;
    item.reason = isRead
                      ? RecipeDownloadWorkText::tr("It was written, but is another value now.")
                      : RecipeDownloadWorkText::tr("It was written, but cannot be read any more.");
    isSame = false;
  }
  return isSame;
}

Result<DownloadRecord> RecipeDownload::Work::carryOut(Run run) {
  const int total = static_cast<int>(run.record.items.size());
  bool isCompared = false;
  for (int i = 0; i < total; ++i) {
    if (isStopping_ || (run.progress && run.progress->isCancelled)) {
      return finish(std::move(run), DownloadOutcome::Cancelled);
    }
    DownloadItem& item = run.record.items[i];
    const bool isClosingMark = item.parameter.isEmpty() && i > 0;
    if (isClosingMark && !isCompared) {
      if (!compareAll(run)) return finish(std::move(run), DownloadOutcome::Failed);
      isCompared = true;
    }
    if (!writeItem(run, item)) return finish(std::move(run), DownloadOutcome::Failed);
    if (run.progress) run.progress->done = i + 1;
    tell_.advanced(run.record.line, i + 1, total);
  }
  if (!isCompared && !compareAll(run)) return finish(std::move(run), DownloadOutcome::Failed);
  const DownloadOutcome outcome = run.whenDone;
  return finish(std::move(run), outcome);
}

DownloadRecord RecipeDownload::Work::finish(Run run, DownloadOutcome outcome) {
  DownloadRecord& record = run.record;
  record.outcome = outcome;
  record.finished = rooms_.clock.now();
  record.summary = download_rules::summaryOf(outcome, record.items);
  const bool isWhole = outcome == DownloadOutcome::Done || outcome == DownloadOutcome::Restored;
  const bool isPartly = !isWhole && std::any_of(record.items.begin(), record.items.end(),
                                                download_rules::mayHaveChanged);
  const Session session = run.session;
  const auto kept = waitFor(rooms_.store.write([this, record, session, isPartly](
                                                   Transaction& transaction) -> Result<void> {
    if (auto done = download_repository::update(transaction.database(), record, rooms_.clock.now());
        !done) {
      return done;
    }
    AuditEvent event = downloadEvent(rooms_.guard.actorOf(session),
                                     QStringLiteral("recipe.download-finished"), record);
    event.after[QStringLiteral("summary")] = record.summary.left(1000);
    const auto entry = rooms_.audit.append(transaction, event);
    if (!entry) return entry.error();
    if (isPartly) {
      const auto raised = rooms_.notices.raise(
          transaction,
          {QStringLiteral("recipe.download-failed"),
           NoticePriority::Critical,
           QStringLiteral("line:") + record.line,
           {{QStringLiteral("line"), record.line}, {QStringLiteral("download"), record.id}}});
      if (!raised) return raised.error();
    }
    transaction.afterCommit([this, line = record.line] { tell_.changed(line); });
    return {};
  }));
  if (!kept) {
    record.summary += u' ' + RecipeDownloadWorkText::tr("This could not be kept in the store: %1")
                                 .arg(kept.error().message);
  }
  return record;
}

}  // namespace linewarden
