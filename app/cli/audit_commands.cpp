// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/anchor_folder.h"
#include "app/base/os/files.h"
#include "app/base/shown_text.h"
#include "app/cli/audit_arguments.h"
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/identity/audit_reader.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace linewarden::cli {

namespace {

struct AuditCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Audit)
};

const QString limitOption = QStringLiteral("limit");
const QString beforeOption = QStringLiteral("before");
const QString checkpointOption = QStringLiteral("checkpoint");

constexpr int mostAtOnce = 1000;
// As an anchor's file is read.
constexpr qint64 mostNoteBytes = 2 * 1024 * 1024;
constexpr int mostNotes = 2000;

Outcome told(const QList<AuditEntry>& entries) {
  QJsonArray array;
  TextTable table({AuditCommandsText::tr("No."), AuditCommandsText::tr("Time"),
                   AuditCommandsText::tr("Who"), AuditCommandsText::tr("What"),
                   AuditCommandsText::tr("Object"), AuditCommandsText::tr("Reason")});
  for (const AuditEntry& entry : entries) {
    array.append(entryJson(entry));
    table.add({QString::number(entry.sequence), toIsoUtc(entry.time), entry.event.actor.name,
               entry.event.action, entry.event.object, entry.event.reason});
  }
  return {{{QStringLiteral("entries"), array}}, table.toString()};
}

Result<QList<AuditEntry>> searchAudit(OpenConsole& open, const AuditFilter& filter, qint64 before,
                                      int limit) {
  AuditReader& reader = open.console->auditReader();
  QList<AuditEntry> found;
  // A search goes on in steps; the first entry ends it.
  do {
    const int rest = limit - static_cast<int>(found.size());
    const auto page =
        await(reader.search(open.session, filter, before, std::min(rest, mostAtOnce)));
    if (!page) return page.error();
    found += page->entries;
    before = page->lookedDownTo;
  } while (before > 1 && found.size() < limit);
  return found;
}

/// That the trail goes on in archives, where the list reached the end of what is live.
Result<void> tellOfArchives(OpenConsole& open, Outcome& outcome) {
  const auto seal = await(open.console->auditReader().seal(open.session));
  if (!seal) return seal.error();
  if (seal->archivedTo == 0) return {};
  outcome.json[QStringLiteral("archivedTo")] = seal->archivedTo;
  outcome.text += AuditCommandsText::tr("Older entries are archived (1 to %1, file “%2”).\n")
                      .arg(QString::number(seal->archivedTo), shownText(seal->archiveFile, 200));
  return {};
}

Result<Outcome> listLive(OpenConsole& open, const AuditFilter& filter, qint64 before, int limit) {
  const auto entries = searchAudit(open, filter, before, limit);
  if (!entries) return entries.error();
  Outcome outcome = told(*entries);
  if (entries->size() >= limit) return outcome;
  if (auto added = tellOfArchives(open, outcome); !added) return added.error();
  return outcome;
}

Result<Outcome> listArchive(OpenConsole& open, const ArchiveKeys& archives,
                            const AuditFilter& filter, qint64 before, int limit) {
  const auto entries = await(
      open.console->auditReader().entriesOfArchive(open.session, archives, filter, before, limit));
  if (!entries) return entries.error();
  return told(*entries);
}

Result<Outcome> listAudit(const CommandContext& context) {
  const auto limit = numberOption(context.arguments, limitOption, 1, 10'000, 100);
  if (!limit) return limit.error();
  const auto before =
      numberOption(context.arguments, beforeOption, 1, std::numeric_limits<int>::max(), 0);
  if (!before) return before.error();
  const auto filter = auditFilterOf(context, auditToOption);
  if (!filter) return filter.error();
  return onConsole(
      context, QStringLiteral("audit list"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto archives = archiveKeysOf(context);
        if (!archives) return archives.error();
        return *archives == nullptr ? listLive(open, *filter, *before, *limit)
                                    : listArchive(open, *archives, *filter, *before, *limit);
      });
}

/// The notes of all files; a file that holds none is handed on whole, to be refused.
Result<QList<QByteArray>> notesOf(const CommandContext& context) {
  QList<QByteArray> notes;
  for (const QString& path : context.arguments.values(checkpointOption)) {
    const auto text = os::readSmallFile(path, mostNoteBytes);
    if (!text) return text.error();
    const QList<QByteArray> some = anchor_folder::splitNotes(*text, mostNotes);
    notes += some.isEmpty() ? QList<QByteArray>{*text} : some;
  }
  return notes;
}

QString notLookedAt(const AuditVerification& found) {
  return AuditCommandsText::tr(
             "Entries 1 to %1 are archived and were not looked at; --archive FILE "
             "goes over them too.")
      .arg(found.lookedFrom - 1);
}

Error brokenTrail(const AuditVerification& found) {
  const qint64 whole = std::max<qint64>(found.entries - found.lookedFrom + 1, 0);
  return {ErrorCode::AuditBroken,
          AuditCommandsText::tr("The audit trail is broken at entry %1: %2 The %3 entries before "
                                "it are whole. Keep a copy of the store and tell a security "
                                "officer.")
                  .arg(*found.firstBad)
                  .arg(found.problem)
                  .arg(whole) +
              (found.lookedFrom > 1 ? QLatin1Char(' ') + notLookedAt(found) : QString()),
          {}};
}

Error changedTree(const AuditVerification& found) {
  return {ErrorCode::AuditBroken,
          AuditCommandsText::tr("Entries %1 to %2 hold, but: %3 Somebody changed the store. Keep a "
                                "copy of it and tell a security officer, who then makes the tree "
                                "anew: “audit rebuild-tree”.")
                  .arg(QString::number(found.lookedFrom), QString::number(found.entries),
                       found.treeProblem) +
              (found.lookedFrom > 1 ? QLatin1Char(' ') + notLookedAt(found) : QString()),
          {}};
}

Outcome wholeTrail(const AuditVerification& found) {
  QJsonArray setBack;
  const bool hasAll = found.lookedFrom == 1;
  QString text =
      (hasAll ? AuditCommandsText::tr("All %1 entries are whole. The newest has the hash "
                                      "%2.\n")
                    .arg(found.entries)
                    .arg(auditHex(found.headHash))
              : AuditCommandsText::tr("Entries %1 to %2 are whole. The newest has the "
                                      "hash %3.\n")
                    .arg(found.lookedFrom)
                    .arg(found.entries)
                    .arg(auditHex(found.headHash))) +
      AuditCommandsText::tr("%n checkpoint(s) agree with them.\n", nullptr,
                            static_cast<int>(found.checkpoints));
  if (!hasAll) text += notLookedAt(found) + QLatin1Char('\n');
  if (found.setBackInAll > 0) {
    text += AuditCommandsText::tr(
                "The clock was set back %1 times. That is no proof of tampering, but should be "
                "explained:\n")
                .arg(found.setBackInAll);
  }
  for (const ClockSetBack& one : found.setBack) {
    setBack.append(QJsonObject{{QStringLiteral("sequence"), one.sequence},
                               {QStringLiteral("before"), toIsoUtc(one.before)},
                               {QStringLiteral("after"), toIsoUtc(one.after)}});
    text += AuditCommandsText::tr("  entry %1: from %2 to %3\n")
                .arg(one.sequence)
                .arg(toIsoUtc(one.before), toIsoUtc(one.after));
  }
  return {{{QStringLiteral("entries"), found.entries},
           {QStringLiteral("headHash"), auditHex(found.headHash)},
           {QStringLiteral("whole"), true},
           {QStringLiteral("checkpoints"), found.checkpoints},
           {QStringLiteral("archivedTo"), found.archivedTo},
           {QStringLiteral("lookedFrom"), found.lookedFrom},
           {QStringLiteral("setBackInAll"), found.setBackInAll},
           {QStringLiteral("setBack"), setBack}},
          text};
}

Result<Outcome> verifyAudit(const CommandContext& context) {
  const auto notes = notesOf(context);
  if (!notes) return notes.error();
  return onConsole(
      context, QStringLiteral("audit verify"), [&](OpenConsole& open) -> Result<Outcome> {
        const auto archives = archiveKeysOf(context);
        if (!archives) return archives.error();
        const auto found =
            await(open.console->auditReader().verify(open.session, *notes, {}, *archives));
        if (!found) return found.error();
        if (found->firstBad) return brokenTrail(*found);
        if (!found->treeProblem.isEmpty()) return changedTree(*found);
        return wholeTrail(*found);
      });
}

}  // namespace

QList<Command> auditCommands() {
  QList<QCommandLineOption> listOptions{
      {limitOption, AuditCommandsText::tr("How many entries at most; 100 where left out."),
       QStringLiteral("N")},
      {beforeOption, AuditCommandsText::tr("Only entries older than this number."),
       QStringLiteral("NUMBER")}};
  const QList<QCommandLineOption> verifyOptions{
      {checkpointOption,
       AuditCommandsText::tr("A checkpoint that was kept elsewhere, which the trail has to agree "
                             "with; may be given several times."),
       QStringLiteral("FILE")}};
  return {{QStringLiteral("audit list"),
           AuditCommandsText::tr("The audit trail, newest first"),
           listOptions + auditFilterArguments(auditToOption) + archiveArguments(),
           {},
           listAudit},
          {QStringLiteral("audit verify"),
           AuditCommandsText::tr("Recomputes the whole audit trail"),
           verifyOptions + archiveArguments(),
           {},
           verifyAudit}};
}

}  // namespace linewarden::cli
