// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "app/identity/permissions.h"
#include "app/identity/security_notices.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linewarden {

namespace {

// Which word of the event stands for %1 in the title.
enum class Word { None, Subject, OpenedAs, Role };

struct Row {
  const char* kind;
  Word word;
  const char* title;
  const char* advice;
};

struct PriorityRow {
  NoticePriority priority;
  const char* name;
};

constexpr std::array<PriorityRow, 4> priorities{{{NoticePriority::Critical, "critical"},
                                                 {NoticePriority::High, "high"},
                                                 {NoticePriority::Medium, "medium"},
                                                 {NoticePriority::Low, "low"}}};

constexpr std::array<Row, 21> rows{{
    {"sign-in.spraying", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "Many accounts are being tried at %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Somebody guesses passwords of one account after the other. Go and see who "
                       "is at that workstation, and end sessions that nobody there can explain.")},
    {"sign-in.waiting", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "Sign-in has to wait for %1 after wrong tries"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Ask the person whether it was them. If it was, a one-time password helps; "
                       "if not, somebody guesses, and the wait slows them down.")},
    {"emergency.opened", Word::OpenedAs,
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Emergency access was opened by somebody who gave the name “%1”"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "The name is not proven. Call the person at once. If it was not them, close "
                       "the access under Emergency. Afterwards two people have to review it, and "
                       "a new phrase has to be sealed.")},
    {"emergency.unreviewed", Word::OpenedAs,
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "The emergency access of “%1” has not been reviewed for more than a day"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Two people who did not open it have to look at what was done under it, "
                       "and sign that under Emergency.")},
    {"security-key.copied", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "A security key of %1 seems to have been copied"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Its counter went back, which a genuine key never does; the sign-in was "
                       "refused. Remove the key from the account, end the person's sessions and "
                       "give them a new key.")},
    {"recovery-code.used", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "%1 signed in with a recovery code"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Ask whether the phone or key is lost. If they did not do it, reset the "
                       "password and the second factor.")},
    {"role.privileged-granted", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "%1 was given a privileged role"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Check with who asked and who confirmed that it is meant so; both stand in "
                       "the audit trail.")},
    {"role.directory-asks", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "The plant's directory asks for a privileged role for %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "The role waits under People for somebody to confirm it. Ask those who run "
                       "the directory whether they put the person into that group; if not, refuse "
                       "the role and have the directory looked at.")},
    {"policy.weakened", Word::Role,
     QT_TRANSLATE_NOOP("SecurityNotices", "Sign-in rules were made weaker for the role “%1”"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Check with who changed them that it is meant so; before and after stand in "
                       "the audit trail.")},
    {"directory.unreachable", Word::None,
     QT_TRANSLATE_NOOP("SecurityNotices", "The plant's directory cannot be reached"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Accounts of the directory cannot sign in until it can; local accounts can. "
                       "Check the network, the directory's server and its certificate.")},
    {"directory.account-disabled", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "The directory disabled the account %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Their sessions were ended here. Nothing is to be done if the directory's "
                       "administrators meant it so.")},
    {"account.reset", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "Password or second factor of %1 were reset"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Ask the person whether they wanted it. If not, disable the account and "
                       "look in the audit trail for what the one who reset it did.")},
    {"account.privileged-reset", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Password or second factor of the privileged account %1 were reset"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Ask the person whether they wanted it. If not, disable the account at once "
                       "and look in the audit trail for what the one who reset it did.")},
    {"recipe.drift", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "A value in the PLC is not the signed one: %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Find out who or what changed it before the line goes on. Recipes, Drift "
                       "shows what is expected, what was found and since when; loading the recipe "
                       "again puts the signed value back.")},
    {"recipe.mark", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "Another recipe than the one loaded here is in %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Somebody loaded the PLC past this console, or its memory was lost. Stop "
                       "and check the line, then load the recipe again.")},
    {"recipe.shift", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "A measured value moves away from its target: %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "It is inside its limits, but a control chart says that it is no chance. "
                       "Recipes, Drift shows the chart. Check the instrument, the material and "
                       "the machine.")},
    {"recipe.withdrawn", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "Quality withdrew a recipe: %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "It must not be used any more. Where it still runs, stop the line and load "
                       "another recipe; the reason stands with the version.")},
    {"recipe.overdue", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "A recipe waits too long for its signatures: %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Ask the process or quality engineers to sign or reject it under "
                       "Approvals.")},
    {"recipe.download-failed", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "A recipe is only partly in the PLC: %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "The line must not run with a mixture. Recipes shows what is in the PLC "
                       "now; load the recipe again or restore the former set.")},
    {"audit.broken", Word::None,
     QT_TRANSLATE_NOOP("SecurityNotices", "The audit trail does not hold; no checkpoint is signed"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Somebody changed the store by hand, or its disk is failing. Verify the "
                       "trail under Audit, keep a copy of the store, and find out who had access "
                       "to it.")},
    {"recipe.unverified", Word::Subject,
     QT_TRANSLATE_NOOP("SecurityNotices", "The recipe that runs cannot be verified any more: %1"),
     QT_TRANSLATE_NOOP("SecurityNotices",
                       "Its signatures, its content or the trail are not what was signed. Treat "
                       "the store as tampered with: keep a copy of it and restore one you "
                       "trust.")},
}};

struct NoticeWording {
  Q_DECLARE_TR_FUNCTIONS(SecurityNotices)
};

const Row* rowOf(const QString& kind) {
  const auto* const row = std::find_if(rows.begin(), rows.end(), [&kind](const Row& known) {
    return kind == QLatin1String(known.kind);
  });
  return row == rows.end() ? nullptr : row;
}

QString nameIn(const QString& subject) {
  return subject.mid(subject.indexOf(u':') + 1);
}

QString wordOf(const NoticeEvent& event, Word word) {
  if (word == Word::OpenedAs) return event.details[QStringLiteral("openedAs")].toString();
  if (word == Word::Role) {
    const auto role = roleFromName(nameIn(event.subject));
    return role ? roleTitle(*role) : nameIn(event.subject);
  }
  return nameIn(event.subject);
}

}  // namespace

QString noticePriorityName(NoticePriority priority) {
  for (const PriorityRow& row : priorities) {
    if (row.priority == priority) return QString::fromLatin1(row.name);
  }
  throw BrokenInvariant("a priority without a name");
}

QString noticeTitle(const NoticeEvent& event) {
  const Row* row = rowOf(event.kind);
  if (row == nullptr)
    return NoticeWording::tr("Something about security needs a look: %1").arg(event.kind);
  const QString title = QCoreApplication::translate("SecurityNotices", row->title);
  return row->word == Word::None ? title : title.arg(wordOf(event, row->word));
}

QString noticeAdvice(const NoticeEvent& event) {
  const Row* row = rowOf(event.kind);
  if (row == nullptr) {
    return NoticeWording::tr(
        "This version of the program does not know this notice. Look in the audit "
        "trail for what happened at that time.");
  }
  return QCoreApplication::translate("SecurityNotices", row->advice);
}

}  // namespace linewarden
