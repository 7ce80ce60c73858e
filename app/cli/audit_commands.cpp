// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/open_console.h"
#include "app/cli/text_table.h"
#include "app/identity/audit_reader.h"

#include <QJsonArray>

#include <limits>

namespace linewarden::cli {

namespace {

struct AuditCommandsText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Audit)
};

const QString limitOption = QStringLiteral("limit");
const QString beforeOption = QStringLiteral("before");

QString auditHex(const QByteArray& bytes) {
  return QString::fromLatin1(bytes.toHex());
}

QJsonObject entryJson(const AuditEntry& entry) {
  const AuditEvent& event = entry.event;
  return {{QStringLiteral("sequence"), entry.sequence},
          {QStringLiteral("time"), toIsoUtc(entry.time)},
          {QStringLiteral("actor"), event.actor.name},
          {QStringLiteral("role"), event.actor.role},
          {QStringLiteral("workstation"), entry.workstation},
          {QStringLiteral("action"), event.action},
          {QStringLiteral("object"), event.object},
          {QStringLiteral("before"), event.before},
          {QStringLiteral("after"), event.after},
          {QStringLiteral("reason"), event.reason},
          {QStringLiteral("previousHash"), auditHex(entry.previousHash)},
          {QStringLiteral("hash"), auditHex(entry.hash)}};
}

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

Result<Outcome> listAudit(const CommandContext& context) {
  const auto limit = numberOption(context.arguments, limitOption, 1, 10'000, 100);
  if (!limit) return limit.error();
  const auto before =
      numberOption(context.arguments, beforeOption, 1, std::numeric_limits<int>::max(), 0);
  if (!before) return before.error();
  auto open = openConsole(context, QStringLiteral("audit list"));
  if (!open) return open.error();
  const auto entries =
      await(open->console->auditReader().entriesBefore(open->session, *before, *limit));
  if (!entries) return entries.error();
  closeConsole(*open);
  return told(*entries);
}

Result<Outcome> verifyAudit(const CommandContext& context) {
  auto open = openConsole(context, QStringLiteral("audit verify"));
  if (!open) return open.error();
  const auto found = await(open->console->auditReader().verify(open->session));
  if (!found) return found.error();
  closeConsole(*open);
  if (found->firstBad) {
    return Error{ErrorCode::AuditBroken,
                 AuditCommandsText::tr(
                     "The audit trail is broken at entry %1: %2 The %3 entries before it are "
                     "whole. Keep a copy of the store and tell a security officer.")
                     .arg(*found->firstBad)
                     .arg(found->problem)
                     .arg(found->entries),
                 {}};
  }
  return Outcome{{{QStringLiteral("entries"), found->entries},
                  {QStringLiteral("headHash"), auditHex(found->headHash)},
                  {QStringLiteral("whole"), true}},
                 AuditCommandsText::tr("All %1 entries are whole. The newest has the hash %2.\n")
                     .arg(found->entries)
                     .arg(auditHex(found->headHash))};
}

}  // namespace

Command auditListCommand() {
  return {QStringLiteral("audit list"),
          AuditCommandsText::tr("The audit trail, newest first"),
          {{limitOption, AuditCommandsText::tr("How many entries at most; 100 where left out."),
            QStringLiteral("N")},
           {beforeOption, AuditCommandsText::tr("Only entries older than this number."),
            QStringLiteral("NUMBER")}},
          {},
          listAudit};
}

Command auditVerifyCommand() {
  return {QStringLiteral("audit verify"),
          AuditCommandsText::tr("Recomputes the whole audit trail"),
          {},
          {},
          verifyAudit};
}

}  // namespace linewarden::cli
