// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_trail.h"
#include "app/base/canonical_json.h"
#include "app/identity/access_guard.h"
#include "app/identity/security_notices.h"
#include "app/recipes/download_repository.h"
#include "app/recipes/drift_guard_work.h"
#include "app/recipes/drift_repository.h"
#include "app/recipes/recipe_approval_work.h"
#include "app/recipes/recipe_verification.h"

#include <cmath>

/// What the drift guard keeps of what it saw: records, notices, entries of the trail.
namespace linewarden {

namespace {

const QString driftKind = QStringLiteral("drift");
const QString markKind = QStringLiteral("mark");
const QString flapKind = QStringLiteral("flapping");
const QString shiftKind = QStringLiteral("shift");

QString numberText(double value, int decimals) {
  return std::isfinite(value) ? QString::number(value, 'f', decimals) : QStringLiteral("?");
}

QString kindOf(const DriftEvent& event) {
  switch (event.kind) {
    case DriftKind::MarkMismatch:
    case DriftKind::MarkReturned: return markKind;
    case DriftKind::Flapping: return flapKind;
    default: return driftKind;
  }
}

bool isEnd(const DriftEvent& event) {
  return event.kind == DriftKind::Returned || event.kind == DriftKind::MarkReturned;
}

/// What is known of an event, once it left the thread of the guard.
struct Finding {
  DriftRecord record;
  RecipeVersion version;
  QString action;
  NoticeEvent notice;  ///< no kind: none is raised
  bool isEnd = false;
  UtcTime time;
};

AuditEvent entryOf(const Finding& finding, const Actor& actor) {
  const DriftRecord& record = finding.record;
  AuditEvent event{actor, finding.action, recipeObject(finding.version), {}, {}, {}};
  event.before = {{QStringLiteral("expected"), record.expected}};
  event.after = {{QStringLiteral("line"), record.line},
                 {QStringLiteral("kind"), record.kind},
                 {QStringLiteral("parameter"), record.parameter},
                 {QStringLiteral("tag"), record.tag},
                 {QStringLiteral("since"), toIsoUtc(record.since)}};
  if (record.found) event.after[QStringLiteral("found")] = *record.found;
  if (!record.details.isEmpty()) event.after[QStringLiteral("details")] = record.details;
  return event;
}

/// A drift that changes or ends closes the record that stands.
Result<void> keepIn(Transaction& transaction, const DriftRooms& rooms, const Finding& finding) {
  QSqlDatabase& database = transaction.database();
  if (!finding.isEnd && finding.record.kind != shiftKind) {
    // What a load writes is no drift; once it is over all is compared from the start.
    const auto loading = download_repository::running(database, finding.record.line);
    if (!loading) return loading.error();
    if (*loading) return {};
  }
  const auto open = drift_repository::open(database, finding.record.line, finding.record.kind,
                                           finding.record.tag);
  if (!open) return open.error();
  // The same as before a restart: it stands already.
  const bool isKnown = *open && !finding.isEnd && (*open)->found == finding.record.found &&
                       (*open)->version == finding.record.version;
  if (isKnown) return {};
  if (*open) {
    if (auto closed = drift_repository::close(database, (*open)->id, finding.time); !closed) {
      return closed;
    }
  }
  // What is told of a value again does not flap any more.
  if (finding.record.kind == driftKind) {
    const auto flapping =
        drift_repository::open(database, finding.record.line, flapKind, finding.record.tag);
    if (!flapping) return flapping.error();
    if (*flapping) {
      auto closed = drift_repository::close(database, (*flapping)->id, finding.time);
      if (!closed) return closed;
    }
  }
  if (finding.isEnd && !*open) return {};
  if (!finding.isEnd) {
    const auto id = drift_repository::insert(database, finding.record);
    if (!id) return id.error();
  }
  const auto entry =
      rooms.audit.append(transaction, entryOf(finding, rooms.guard.serviceSession().actor()));
  if (!entry) return entry.error();
  if (finding.notice.kind.isEmpty()) return {};
  const auto raised = rooms.notices.raise(transaction, finding.notice);
  if (!raised) return raised.error();
  return {};
}

QJsonObject detailsOf(const Finding& finding) {
  QJsonObject details = {{QStringLiteral("line"), finding.record.line},
                         {QStringLiteral("object"), recipeObject(finding.version)},
                         {QStringLiteral("parameter"), finding.record.parameter},
                         {QStringLiteral("tag"), finding.record.tag},
                         {QStringLiteral("expected"), finding.record.expected},
                         {QStringLiteral("since"), toIsoUtc(finding.record.since)}};
  if (finding.record.found) details[QStringLiteral("found")] = *finding.record.found;
  return details;
}

QString shiftDetails(const LineShift& shift) {
  const ShiftSignal& signal = *shift.signal;
  const char* chart = signal.kind == ShiftKind::Ewma ? "ewma" : "cusum";
  return QString::fromUtf8(
      canonicalJson(QJsonObject{{QStringLiteral("chart"), QLatin1String(chart)},
                                {QStringLiteral("mean"), signal.mean},
                                {QStringLiteral("shift"), signal.shift},
                                {QStringLiteral("sigmas"), signal.shiftSigmas},
                                {QStringLiteral("centre"), signal.centre},
                                {QStringLiteral("sigma"), signal.sigma}}));
}

}  // namespace

void DriftGuard::Work::take(GuardedLine& line, const std::vector<DriftEvent>& events) {
  for (const DriftEvent& event : events) keep(line, event);
  if (!events.empty()) tellChanged_(line.loaded().download.line);
}

void DriftGuard::Work::take(GuardedLine& line, const QList<LineShift>& shifts) {
  for (const LineShift& shift : shifts) keep(line, shift);
  if (!shifts.isEmpty()) tellChanged_(line.loaded().download.line);
}

void DriftGuard::Work::keep(const GuardedLine& line, const DriftEvent& event) {
  const auto* tag = rooms_.plant->tag(event.tag);
  const int decimals = tag == nullptr ? 0 : tag->decimals;
  const QString unit = tag == nullptr ? QString() : tag->engineeringUnit;
  Finding finding;
  finding.version = line.loaded().judged.version;
  finding.isEnd = isEnd(event);
  finding.time = event.time;
  const bool isMark = kindOf(event) == markKind;
  finding.record = {0,
                    line.loaded().download.line,
                    finding.version.id,
                    kindOf(event),
                    event.name,
                    tag == nullptr ? QString() : tag->name,
                    isMark ? static_cast<double>(finding.version.recipe.value) : event.expected,
                    std::nullopt,
                    event.since,
                    std::nullopt,
                    {}};
  if (isMark) {
    finding.record.tag.clear();
    if (event.foundRecipe) finding.record.found = static_cast<double>(*event.foundRecipe);
    finding.record.details = QStringLiteral("%1/%2")
                                 .arg(event.foundRecipe.value_or(0))
                                 .arg(event.foundVersion.value_or(0));
  } else if (std::isfinite(event.found)) {
    finding.record.found = event.found;
  }
  finding.action =
      finding.isEnd ? QStringLiteral("recipe.drift-ended") : QStringLiteral("recipe.drifted");
  if (!finding.isEnd) {
    // Its words are numbers and names alone: the title around them is the reader's language.
    const QString subject =
        isMark ? QStringLiteral("line:%1, %2").arg(finding.record.line, finding.record.details)
               : QStringLiteral("drift:%1, %2: %3 → %4 %5")
                     .arg(finding.record.line, event.name, numberText(event.expected, decimals),
                          numberText(event.found, decimals), unit)
                     .trimmed();
    finding.notice = {isMark ? QStringLiteral("recipe.mark") : QStringLiteral("recipe.drift"),
                      NoticePriority::Critical, subject, detailsOf(finding)};
  }
  rooms_.store.write(
      [this, finding](Transaction& transaction) { return keepIn(transaction, rooms_, finding); });
}

void DriftGuard::Work::keep(const GuardedLine& line, const LineShift& shift) {
  Finding finding;
  finding.version = line.loaded().judged.version;
  finding.isEnd = !shift.signal;
  finding.time = shift.signal ? shift.signal->time : rooms_.clock.now();
  finding.record = {0,
                    line.loaded().download.line,
                    finding.version.id,
                    shiftKind,
                    shift.parameter,
                    shift.tag,
                    shift.target,
                    std::nullopt,
                    shift.signal ? shift.signal->since : finding.time,
                    std::nullopt,
                    {}};
  finding.action =
      finding.isEnd ? QStringLiteral("recipe.shift-ended") : QStringLiteral("recipe.shifted");
  if (shift.signal) {
    const auto* tag = rooms_.plant->tag(shift.tag);
    const int decimals = tag == nullptr ? 2 : tag->decimals;
    finding.record.found = shift.signal->mean;
    finding.record.details = shiftDetails(shift);
    finding.notice = {
        QStringLiteral("recipe.shift"), NoticePriority::High,
        QStringLiteral("shift:%1, %2: %3 → %4 %5")
            .arg(finding.record.line, shift.parameter, numberText(shift.target, decimals),
                 numberText(shift.signal->mean, decimals),
                 tag == nullptr ? QString() : tag->engineeringUnit)
            .trimmed(),
        detailsOf(finding)};
  }
  rooms_.store.write(
      [this, finding](Transaction& transaction) { return keepIn(transaction, rooms_, finding); });
}

void DriftGuard::Work::end(const GuardedLine& line, const DriftRecord& record) {
  Finding finding;
  finding.version = line.loaded().judged.version;
  finding.isEnd = true;
  finding.time = rooms_.clock.now();
  finding.record = record;
  finding.action = record.kind == shiftKind ? QStringLiteral("recipe.shift-ended")
                                            : QStringLiteral("recipe.drift-ended");
  rooms_.store.write(
      [this, finding](Transaction& transaction) { return keepIn(transaction, rooms_, finding); });
  tellChanged_(record.line);
}

void DriftGuard::Work::tellUnverified(const GuardedLine& line) {
  const RecipeVerification& judged = line.loaded().judged;
  const NoticeEvent notice{QStringLiteral("recipe.unverified"),
                           NoticePriority::Critical,
                           QStringLiteral("recipe:") + recipeTitleOf(judged.version),
                           {{QStringLiteral("line"), line.loaded().download.line},
                            {QStringLiteral("object"), recipeObject(judged.version)},
                            {QStringLiteral("problem"), judged.firstProblem()}}};
  rooms_.store.write([this, notice](Transaction& transaction) -> Result<void> {
    const auto raised = rooms_.notices.raise(transaction, notice);
    if (!raised) return raised.error();
    return {};
  });
}

}  // namespace linewarden
