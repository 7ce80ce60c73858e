// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_entry.h"

#include "app/base/canonical_json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace linewarden {

namespace {

constexpr qsizetype maxTextLength = 4000;
constexpr qsizetype maxJsonBytes = 256 * 1024;

struct AuditRulesText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

bool fits(const AuditEvent& event) {
  for (const QString& field :
       {event.actor.name, event.actor.role, event.action, event.object, event.reason}) {
    if (field.size() > maxTextLength) return false;
  }
  return canonicalJson(event.before).size() <= maxJsonBytes &&
         canonicalJson(event.after).size() <= maxJsonBytes;
}

}  // namespace

QByteArray firstPreviousHash() {
  return QByteArray(32, '\0');
}

QByteArray hashedForm(const AuditEntry& entry) {
  return canonicalJson(QJsonObject{
      {QStringLiteral("action"), entry.event.action},
      {QStringLiteral("actor"), entry.event.actor.name},
      {QStringLiteral("after"), entry.event.after},
      {QStringLiteral("before"), entry.event.before},
      {QStringLiteral("object"), entry.event.object},
      {QStringLiteral("previous"), QString::fromLatin1(entry.previousHash.toHex())},
      {QStringLiteral("reason"), entry.event.reason},
      {QStringLiteral("role"), entry.event.actor.role},
      {QStringLiteral("sequence"), entry.sequence},
      {QStringLiteral("time"), toIsoUtc(entry.time)},
      {QStringLiteral("workstation"), entry.workstation},
  });
}

QByteArray hashOf(const AuditEntry& entry) {
  return QCryptographicHash::hash(hashedForm(entry), QCryptographicHash::Sha256);
}

Result<void> checkEvent(const AuditEvent& event) {
  static const QRegularExpression dotted(QStringLiteral("^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$"));
  if (!dotted.match(event.action).hasMatch() || event.actor.name.isEmpty()) {
    return Error{ErrorCode::Internal,
                 AuditRulesText::tr(
                     "An action without a proper name was to be written to the audit trail and "
                     "was refused; nothing was changed. Please report this."),
                 event.action};
  }
  if (!fits(event)) {
    return Error{ErrorCode::InvalidArgument,
                 AuditRulesText::tr(
                     "What was to be recorded is too long for the audit trail (4,000 characters "
                     "a text). Shorten it and try again; nothing was changed."),
                 event.action};
  }
  return {};
}

bool AuditVerifier::refuse(qint64 sequence, const QString& problem) {
  result_.firstBad = sequence;
  result_.problem = problem;
  return false;
}

bool AuditVerifier::accept(const AuditEntry& entry, bool storedAsWritten) {
  const qint64 expected = result_.entries + 1;
  if (entry.sequence != expected) {
    return refuse(expected,
                  AuditRulesText::tr("Entry %1 is missing or out of order: entry %2 stands in its "
                                     "place.")
                      .arg(expected)
                      .arg(entry.sequence));
  }
  if (entry.previousHash != result_.headHash) {
    return refuse(
        entry.sequence,
        AuditRulesText::tr("Entry %1 does not follow from the one before it: an entry was changed, "
                           "inserted, removed or moved here.")
            .arg(entry.sequence));
  }
  if (!storedAsWritten || entry.hash != hashOf(entry)) {
    return refuse(entry.sequence,
                  AuditRulesText::tr("Entry %1 was changed after it was written: its content "
                                     "does not match its hash.")
                      .arg(entry.sequence));
  }
  ++result_.entries;
  result_.headHash = entry.hash;
  return true;
}

}  // namespace linewarden
