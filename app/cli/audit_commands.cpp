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

struct Text {
  Q_DECLARE_TR_FUNCTIONS(linewarden::cli::Audit)
};

const QString limitOption = QStringLiteral("limit");
const QString beforeOption = QStringLiteral("before");

QString hex(const QByteArray& bytes) {
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
          {QStringLiteral("previousHash"), hex(entry.previousHash)},
          {QStringLiteral("hash"), hex(entry.hash)}};
}

Outcome told(const QList<AuditEntry>& entries) {
  QJsonArray array;
  TextTable table({Text::tr("No."), Text::tr("Time"), Text::tr("Who"), Text::tr("What"),
                   Text::tr("Object"), Text::tr("Reason")});
  for (const AuditEntry& entry : entries) {
    array.append(entryJson(entry));
    table.add({QString::number(entry.sequence), toIsoUtc(entry.time), entry.event.actor.name,
               entry.event.action, entry.event.object, entry.event.reason});
  }
  return {{{QStringLiteral("entries"), array}}, table.toString()};
}

Result<Outcome> list(const CommandContext& context) {
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

Result<Outcome> verify(const CommandContext& context) {
  auto open = openConsole(context, QStringLiteral("audit verify"));
  if (!open) return open.error();
  const auto found = await(open->console->auditReader().verify(open->session));
  if (!found) return found.error();
  closeConsole(*open);
  if (found->firstBad) {
    return Error{ErrorCode::AuditBroken,
                 Text::tr("The audit trail is broken at entry %1: %2 The %3 entries before it are "
                          "whole. Keep a copy of the store and tell a security officer.")
                     .arg(*found->firstBad)
                     .arg(found->problem)
                     .arg(found->entries),
                 {}};
  }
  return Outcome{{{QStringLiteral("entries"), found->entries},
                  {QStringLiteral("headHash"), hex(found->headHash)},
                  {QStringLiteral("whole"), true}},
                 Text::tr("All %1 entries are whole. The newest has the hash %2.\n")
                     .arg(found->entries)
                     .arg(hex(found->headHash))};
}

}  // namespace

Command auditListCommand() {
  return {
      QStringLiteral("audit list"),
      Text::tr("The audit trail, newest first"),
      {{limitOption, Text::tr("How many entries at most; 100 where left out."),
        QStringLiteral("N")},
       {beforeOption, Text::tr("Only entries older than this number."), QStringLiteral("NUMBER")}},
      {},
      list};
}

Command auditVerifyCommand() {
  return {
      QStringLiteral("audit verify"), Text::tr("Recomputes the whole audit trail"), {}, {}, verify};
}

}  // namespace linewarden::cli
