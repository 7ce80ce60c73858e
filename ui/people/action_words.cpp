// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/action_words.h"

#include "app/identity/permissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linewarden::ui {

namespace {

struct ActionWordsText {
  Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

// %1: the object's own name; %2: the workstation; %3: the role.
struct Sentence {
  const char* action;
  const char* words;
};

constexpr std::array<Sentence, 99> sentences{{
    {"session.signed-in", QT_TRANSLATE_NOOP("ActionWords", "Signed in at %2")},
    {"session.signed-out", QT_TRANSLATE_NOOP("ActionWords", "Signed out at %2")},
    {"session.ended", QT_TRANSLATE_NOOP("ActionWords", "Ended a session of %1")},
    {"session.locked", QT_TRANSLATE_NOOP("ActionWords", "Locked the console at %2")},
    {"session.unlocked", QT_TRANSLATE_NOOP("ActionWords", "Unlocked the console at %2")},
    {"session.refused", QT_TRANSLATE_NOOP("ActionWords", "Was refused at sign-in at %2")},
    {"session.delayed", QT_TRANSLATE_NOOP("ActionWords", "Was made to wait at sign-in at %2")},
    {"session.password-accepted", QT_TRANSLATE_NOOP("ActionWords", "Gave the password at %2")},
    {"session.proved", QT_TRANSLATE_NOOP("ActionWords", "Proved again who they are")},
    {"recovery-code.used", QT_TRANSLATE_NOOP("ActionWords", "Used a recovery code")},
    {"permission.refused", QT_TRANSLATE_NOOP("ActionWords", "Tried what their roles do not allow")},
    {"person.invited", QT_TRANSLATE_NOOP("ActionWords", "Invited %1")},
    {"person.added", QT_TRANSLATE_NOOP("ActionWords", "Added the account %1")},
    {"person.first-administrator",
     QT_TRANSLATE_NOOP("ActionWords", "Became the first administrator")},
    {"person.added-from-directory",
     QT_TRANSLATE_NOOP("ActionWords", "Came in from the plant's directory")},
    {"person.roles-from-directory",
     QT_TRANSLATE_NOOP("ActionWords", "Got their roles from the plant's directory")},
    {"person.disabled", QT_TRANSLATE_NOOP("ActionWords", "Disabled %1")},
    {"person.enabled", QT_TRANSLATE_NOOP("ActionWords", "Enabled %1")},
    {"person.password-reset", QT_TRANSLATE_NOOP("ActionWords", "Reset the password of %1")},
    {"person.second-factor-reset",
     QT_TRANSLATE_NOOP("ActionWords", "Reset the second factor of %1")},
    {"person.enrolled", QT_TRANSLATE_NOOP("ActionWords", "Chose their password and second factor")},
    {"person.password-changed", QT_TRANSLATE_NOOP("ActionWords", "Changed their password")},
    {"person.authenticator-set", QT_TRANSLATE_NOOP("ActionWords", "Set up an authenticator")},
    {"person.recovery-codes-made", QT_TRANSLATE_NOOP("ActionWords", "Made new recovery codes")},
    {"person.security-key-added", QT_TRANSLATE_NOOP("ActionWords", "Added a security key")},
    {"person.security-key-removed", QT_TRANSLATE_NOOP("ActionWords", "Removed a security key")},
    {"person.signing-key-rotated", QT_TRANSLATE_NOOP("ActionWords", "Made a new signing key")},
    {"signing-key.used", QT_TRANSLATE_NOOP("ActionWords", "Signed %1")},
    {"security-key.copied",
     QT_TRANSLATE_NOOP("ActionWords", "Showed a security key that looks copied")},
    {"role.granted", QT_TRANSLATE_NOOP("ActionWords", "Gave %1 the role “%3”")},
    {"role.revoked", QT_TRANSLATE_NOOP("ActionWords", "Took the role “%3” from %1")},
    {"role.grant-asked", QT_TRANSLATE_NOOP("ActionWords", "Asked to give %1 the role “%3”")},
    {"role.revoke-asked", QT_TRANSLATE_NOOP("ActionWords", "Asked to take the role “%3” from %1")},
    {"role.change-refused",
     QT_TRANSLATE_NOOP("ActionWords", "Refused to change the role “%3” of %1")},
    {"access-review.opened", QT_TRANSLATE_NOOP("ActionWords", "Opened an access review")},
    {"access-review.decided",
     QT_TRANSLATE_NOOP("ActionWords", "Decided on a role in an access review")},
    {"access-review.signed", QT_TRANSLATE_NOOP("ActionWords", "Signed an access review")},
    {"policy.changed", QT_TRANSLATE_NOOP("ActionWords", "Changed what a role demands at sign-in")},
    {"directory.changed", QT_TRANSLATE_NOOP("ActionWords", "Changed the plant's directory")},
    {"directory.account-disabled",
     QT_TRANSLATE_NOOP("ActionWords", "Was found disabled in the directory")},
    {"emergency.prepared", QT_TRANSLATE_NOOP("ActionWords", "Prepared emergency access")},
    {"emergency.opened", QT_TRANSLATE_NOOP("ActionWords", "Opened emergency access")},
    {"emergency.closed", QT_TRANSLATE_NOOP("ActionWords", "Closed emergency access")},
    {"emergency.reviewed", QT_TRANSLATE_NOOP("ActionWords", "Reviewed an emergency access")},
    {"security.acknowledged", QT_TRANSLATE_NOOP("ActionWords", "Acknowledged a security notice")},
    {"security.noticed", QT_TRANSLATE_NOOP("ActionWords", "Gave rise to a security notice")},
    {"settings.changed", QT_TRANSLATE_NOOP("ActionWords", "Changed settings of the installation")},
    {"installation.set-up", QT_TRANSLATE_NOOP("ActionWords", "Set this installation up")},
    {"history.exported", QT_TRANSLATE_NOOP("ActionWords", "Exported values to a file")},
    {"audit.verified", QT_TRANSLATE_NOOP("ActionWords", "Verified the audit trail")},
    {"store.checked", QT_TRANSLATE_NOOP("ActionWords", "Checked the store")},
    {"plant.changed", QT_TRANSLATE_NOOP("ActionWords", "Changed the plant file")},
    {"collector.started", QT_TRANSLATE_NOOP("ActionWords", "Started the collector")},
    {"collector.stopped", QT_TRANSLATE_NOOP("ActionWords", "Stopped the collector")},
    {"command.started", QT_TRANSLATE_NOOP("ActionWords", "Ran the command “%1”")},
    {"sign-in.waiting", QT_TRANSLATE_NOOP("ActionWords", "Had to wait after failed sign-ins")},
    {"sign-in.spraying", QT_TRANSLATE_NOOP("ActionWords", "Failed sign-ins over many accounts")},
    {"recipe.drafted", QT_TRANSLATE_NOOP("ActionWords", "Began a draft of recipe %1")},
    {"recipe.edited", QT_TRANSLATE_NOOP("ActionWords", "Edited recipe %1")},
    {"recipe.discarded", QT_TRANSLATE_NOOP("ActionWords", "Discarded the draft of recipe %1")},
    {"recipe.commented", QT_TRANSLATE_NOOP("ActionWords", "Commented on recipe %1")},
    {"recipe.attached", QT_TRANSLATE_NOOP("ActionWords", "Added a file to recipe %1")},
    {"recipe.submitted", QT_TRANSLATE_NOOP("ActionWords", "Submitted recipe %1")},
    {"recipe.signed", QT_TRANSLATE_NOOP("ActionWords", "Signed recipe %1")},
    {"recipe.rejected", QT_TRANSLATE_NOOP("ActionWords", "Rejected recipe %1")},
    {"recipe.withdrawn", QT_TRANSLATE_NOOP("ActionWords", "Withdrew recipe %1")},
    {"recipe.superseded", QT_TRANSLATE_NOOP("ActionWords", "Recipe %1 gave way to a newer one")},
    {"recipe.effective", QT_TRANSLATE_NOOP("ActionWords", "Recipe %1 became effective")},
    {"recipe.download-started", QT_TRANSLATE_NOOP("ActionWords", "Began to load recipe %1")},
    {"recipe.download-finished", QT_TRANSLATE_NOOP("ActionWords", "Loaded recipe %1")},
    {"recipe.download-failed", QT_TRANSLATE_NOOP("ActionWords", "Failed to load recipe %1")},
    {"recipe.download-interrupted",
     QT_TRANSLATE_NOOP("ActionWords", "Was interrupted loading recipe %1")},
    {"recipe.drifted", QT_TRANSLATE_NOOP("ActionWords", "Found values drifted from recipe %1")},
    {"recipe.drift-ended", QT_TRANSLATE_NOOP("ActionWords", "Found the values of %1 as signed")},
    {"recipe.unverified", QT_TRANSLATE_NOOP("ActionWords", "Found recipe %1 not verifiable")},
    {"plc.written", QT_TRANSLATE_NOOP("ActionWords", "Wrote values to %1")},
    {"audit.searched", QT_TRANSLATE_NOOP("ActionWords", "Searched the audit trail")},
    {"audit.exported", QT_TRANSLATE_NOOP("ActionWords", "Exported the audit trail to a file")},
    {"audit.proved", QT_TRANSLATE_NOOP("ActionWords", "Proved entry %1 of the audit trail")},
    {"audit.checkpointed", QT_TRANSLATE_NOOP("ActionWords", "Made a checkpoint of the trail")},
    {"audit.archived", QT_TRANSLATE_NOOP("ActionWords", "Moved old entries to an archive")},
    {"audit.tree-rebuilt", QT_TRANSLATE_NOOP("ActionWords", "Made the trail's hash tree anew")},
    {"audit.search-saved", QT_TRANSLATE_NOOP("ActionWords", "Saved a search of the audit trail")},
    {"audit.search-removed",
     QT_TRANSLATE_NOOP("ActionWords", "Removed a saved search of the audit trail")},
    {"alarm.acknowledged", QT_TRANSLATE_NOOP("ActionWords", "Acknowledged alarm %1")},
    {"alarm.reset", QT_TRANSLATE_NOOP("ActionWords", "Reset alarm %1")},
    {"alarm.shelved", QT_TRANSLATE_NOOP("ActionWords", "Shelved alarm %1")},
    {"alarm.unshelved", QT_TRANSLATE_NOOP("ActionWords", "Took alarm %1 off the shelf")},
    {"alarm.service-requested",
     QT_TRANSLATE_NOOP("ActionWords", "Asked to take alarm %1 out of service")},
    {"alarm.removed-from-service",
     QT_TRANSLATE_NOOP("ActionWords", "Took alarm %1 out of service")},
    {"alarm.service-refused",
     QT_TRANSLATE_NOOP("ActionWords", "Refused to take alarm %1 out of service")},
    {"alarm.returned-to-service", QT_TRANSLATE_NOOP("ActionWords", "Returned alarm %1 to service")},
    {"alarm.commented", QT_TRANSLATE_NOOP("ActionWords", "Commented on alarm %1")},
    {"alarm.silenced", QT_TRANSLATE_NOOP("ActionWords", "Silenced the sound of alarms at %2")},
    {"alarms.exported", QT_TRANSLATE_NOOP("ActionWords", "Exported figures or journal of alarms")},
    {"alarm-view.saved", QT_TRANSLATE_NOOP("ActionWords", "Saved a view of the alarms")},
    {"alarm-view.removed", QT_TRANSLATE_NOOP("ActionWords", "Removed a saved view of the alarms")},
    {"routing.changed", QT_TRANSLATE_NOOP("ActionWords", "Changed the alarm route “%1”")},
    {"routing.tested", QT_TRANSLATE_NOOP("ActionWords", "Tested the alarm route “%1”")},
}};

// "person:rossi" names "rossi".
QString ownName(const QString& object) {
  return object.mid(object.indexOf(QLatin1Char(':')) + 1);
}

QString roleOf(const AuditEvent& event) {
  const QString name = event.after.value(QStringLiteral("role")).toString();
  const auto role = roleFromName(name);
  return role ? roleTitle(*role) : name;
}

}  // namespace

QString actionWords(const AuditEntry& entry) {
  const AuditEvent& event = entry.event;
  const auto known = std::find_if(
      sentences.begin(), sentences.end(),
      [&event](const Sentence& one) { return event.action == QLatin1String(one.action); });
  if (known == sentences.end()) return event.action;
  // Not arg(): a name may hold what looks like a place marker.
  const QStringList parts{ownName(event.object), entry.workstation, roleOf(event)};
  QString words;
  const QString sentence = ActionWordsText::tr(known->words);
  for (qsizetype at = 0; at < sentence.size(); ++at) {
    const bool isMark = sentence.at(at) == QLatin1Char('%') && at + 1 < sentence.size();
    const int which = isMark ? sentence.at(at + 1).digitValue() - 1 : -1;
    if (which >= 0 && which < parts.size()) {
      words += parts.at(which);
      ++at;
    } else {
      words += sentence.at(at);
    }
  }
  return words;
}

}  // namespace linewarden::ui
