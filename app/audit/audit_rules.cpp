// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/audit_entry.h"

#include "app/audit/stored_entry.h"
#include "app/base/canonical_json.h"
#include "app/crypto/hash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>

namespace linewarden {

namespace {

constexpr qsizetype maxTextLength = 4000;
constexpr qsizetype maxJsonBytes = 256 * 1024;

struct AuditRulesText {
  Q_DECLARE_TR_FUNCTIONS(audit)
};

bool areKeysSound(const QJsonValue& value);

// Half a surrogate pair is not the same key when it is read back, nor in the same place.
bool areKeysSound(const QJsonObject& object) {
  for (auto member = object.begin(); member != object.end(); ++member) {
    if (!member.key().isValidUtf16() || !areKeysSound(*member)) return false;
  }
  return true;
}

bool areKeysSound(const QJsonValue& value) {
  if (value.isObject()) return areKeysSound(value.toObject());
  if (!value.isArray()) return true;
  const QJsonArray items = value.toArray();
  return std::all_of(items.begin(), items.end(),
                     [](const QJsonValue& item) { return areKeysSound(item); });
}

bool fitsInTrail(const AuditEvent& event) {
  for (const QString& field :
       {event.actor.name, event.actor.role, event.action, event.object, event.reason}) {
    if (field.size() > maxTextLength) return false;
  }
  const std::initializer_list<QJsonObject> objects = {event.before, event.after};
  return std::all_of(objects.begin(), objects.end(), [](const QJsonObject& object) {
    return object.isEmpty() || canonicalJson(object).size() <= maxJsonBytes;
  });
}

}  // namespace

QByteArray firstPreviousHash() {
  return QByteArray(32, '\0');
}

QByteArray hashedForm(const AuditEntry& entry) {
  return hashedForm(storedFrom(entry));
}

QByteArray hashOf(const AuditEntry& entry) {
  return sha256OfPublic(hashedForm(entry));
}

Result<void> checkEvent(const AuditEvent& event) {
  static const QRegularExpression dotted(QStringLiteral("^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$"));
  if (!dotted.match(event.action).hasMatch() || event.actor.name.isEmpty() ||
      !areKeysSound(event.before) || !areKeysSound(event.after)) {
    return Error{ErrorCode::Internal,
                 AuditRulesText::tr(
                     "An action without a proper name was to be written to the audit trail and "
                     "was refused; nothing was changed. Please report this."),
                 event.action};
  }
  if (!fitsInTrail(event)) {
    return Error{ErrorCode::InvalidArgument,
                 AuditRulesText::tr(
                     "What was to be recorded is too long for the audit trail (4,000 characters "
                     "a text). Shorten it and try again; nothing was changed."),
                 event.action};
  }
  return {};
}

}  // namespace linewarden
