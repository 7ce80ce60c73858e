// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/audit_rows.h"

#include "app/base/canonical_json.h"
#include "app/identity/csv_records.h"

#include <QJsonObject>

#include <algorithm>

namespace linewarden::audit_rows {

namespace {

QByteArray auditCell(const QString& text) {
  QString cell = runsAsFormula(text) ? u'\'' + text : text;
  const bool isQuoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar letter) {
    return letter == u',' || letter == u'"' || letter == u'\r' || letter == u'\n';
  });
  if (isQuoted) {
    cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    cell = u'"' + cell + u'"';
  }
  return cell.toUtf8();
}

}  // namespace

QByteArray csvHead() {
  return QByteArrayLiteral(
      "sequence,time,actor,role,workstation,action,object,before,after,reason,previous_hash,"
      "hash\r\n");
}

QByteArray csvLine(const AuditEntry& entry) {
  const AuditEvent& event = entry.event;
  return QByteArray::number(entry.sequence) + ',' + toIsoUtc(entry.time).toLatin1() + ',' +
         auditCell(event.actor.name) + ',' + auditCell(event.actor.role) + ',' +
         auditCell(entry.workstation) + ',' + auditCell(event.action) + ',' +
         auditCell(event.object) + ',' + auditCell(QString::fromUtf8(canonicalJson(event.before))) +
         ',' + auditCell(QString::fromUtf8(canonicalJson(event.after))) + ',' +
         auditCell(event.reason) + ',' + entry.previousHash.toHex() + ',' + entry.hash.toHex() +
         "\r\n";
}

QByteArray jsonLine(const AuditEntry& entry) {
  // `hash` has its place between "before" and "object"; the canonical form sorts it there.
  return canonicalJson(QJsonObject{
             {QStringLiteral("action"), entry.event.action},
             {QStringLiteral("actor"), entry.event.actor.name},
             {QStringLiteral("after"), entry.event.after},
             {QStringLiteral("before"), entry.event.before},
             {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
             {QStringLiteral("object"), entry.event.object},
             {QStringLiteral("previous"), QString::fromLatin1(entry.previousHash.toHex())},
             {QStringLiteral("reason"), entry.event.reason},
             {QStringLiteral("role"), entry.event.actor.role},
             {QStringLiteral("sequence"), entry.sequence},
             {QStringLiteral("time"), toIsoUtc(entry.time)},
             {QStringLiteral("workstation"), entry.workstation},
         }) +
         '\n';
}

}  // namespace linewarden::audit_rows
