// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_facts.h"

#include "ui/people/action_words.h"
#include "ui/people/audit_address.h"
#include "ui/people/panel_section.h"
#include "ui/people/people_words.h"
#include "ui/people/person_acts.h"
#include "ui/people/person_state_mark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/value_format.h"

#include <QHBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int shownHistory = 20;
}

PersonFacts::PersonFacts(const PersonDetails& details, UtcTime now, PersonActs& acts,
                         QWidget* parent)
    : QWidget(parent), details_(details), now_(now), acts_(acts), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep);
  addHeader();
  addRoles();
  addFactors();
  addSessions();
  addSigningKeys();
  addHistory();
}

QString PersonFacts::moment(UtcTime time) const {
  return formatMoment(time, now_, QLocale());
}

PanelSection* PersonFacts::addSection(const QString& title) {
  auto* section = new PanelSection(title, this);
  column_->addWidget(section);
  return section;
}

void PersonFacts::addHeader() {
  const Person& person = details_.person;
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  row->addWidget(new PersonStateMark(person, this));
  const QString source = person.source == PersonSource::Directory
                             ? tr("%1, from the plant's directory").arg(person.name)
                             : tr("%1, account of this plant").arg(person.name);
  auto* account = new ElidedLabel(TextSize::Body, Tone::Quiet, this);
  account->setObjectName(QStringLiteral("personAccount"));
  account->setFullText(source);
  row->addWidget(account, 1);
  column_->addLayout(row);
  QString text = tr("Here since %1.").arg(moment(person.created));
  text +=
      QLatin1Char(' ') + (person.lastSignIn ? tr("Last sign-in %1.").arg(moment(*person.lastSignIn))
                                            : tr("Never signed in."));
  QLabel* since = makeParagraph(text, Tone::Quiet, this);
  if (person.lastSignIn) since->setToolTip(utcText(*person.lastSignIn));
  column_->addWidget(since);
  if (!person.invitedUntil) return;
  const bool isOver = *person.invitedUntil <= now_;
  column_->addWidget(makeParagraph(
      isOver ? tr("Their one-time password ran out %1. Reset it to give them another one.")
                   .arg(moment(*person.invitedUntil))
             : tr("Their one-time password holds until %1.").arg(moment(*person.invitedUntil)),
      isOver ? Tone::Problem : Tone::Plain, this));
}

void PersonFacts::addRoles() {
  PanelSection* section = addSection(tr("Roles"));
  Button* change = section->setAct(QStringLiteral("changeRoles"), tr("Change…"),
                                   acts_.mayChangeRoles(details_.person));
  connect(change, &Button::clicked, this, [this] { acts_.changeRoles(details_); });
  if (details_.roles.isEmpty()) section->addNote(tr("They hold no role and can do nothing."));
  for (const HeldRole& held : details_.roles) {
    const QString given = held.grantedBy.isEmpty()
                              ? tr("Since %1, from set-up").arg(moment(held.granted))
                              : tr("Since %1, from %2").arg(moment(held.granted), held.grantedBy);
    const QString used =
        held.lastUsed ? tr("last used %1").arg(moment(*held.lastUsed)) : tr("not used yet");
    section->addFact(roleTitle(held.role), tr("%1; %2").arg(given, used), utcText(held.granted));
  }
  for (const RoleChange& asked : std::as_const(details_.waiting)) {
    section->addNote(asked.isGrant ? tr("%1 waits for a second person: %2 asked to give it.")
                                         .arg(roleTitle(asked.role), asked.askedByName)
                                   : tr("%1 waits for a second person: %2 asked to take it.")
                                         .arg(roleTitle(asked.role), asked.askedByName));
  }
}

void PersonFacts::addFactors() {
  PanelSection* section = addSection(tr("Second factors"));
  if (!details_.person.hasSecondFactor) {
    section->addNote(details_.person.state() == PersonState::Invited
                         ? tr("None yet: they choose one when they first sign in.")
                         : tr("None. The console asks for one at their next sign-in."));
    return;
  }
  if (details_.securityKeys.isEmpty()) section->addFact(tr("Authenticator"), {});
  for (const SecurityKeyInfo& key : std::as_const(details_.securityKeys)) {
    const QString added = moment(key.added);
    section->addFact(tr("Security key “%1”").arg(key.title),
                     key.lastUsed ? tr("Added %1; last used %2").arg(added, moment(*key.lastUsed))
                                  : tr("Added %1; not used yet").arg(added));
  }
  section->addFact(tr("%n recovery code(s) left", nullptr, details_.recoveryCodesLeft), {});
}

void PersonFacts::addSessions() {
  PanelSection* section = addSection(tr("Sessions"));
  if (details_.sessions.isEmpty()) {
    section->addNote(tr("Signed in nowhere."));
    return;
  }
  const QString refusal = acts_.mayEndSessions(details_.person);
  Button* all = section->setAct(QStringLiteral("personEndAll"), tr("End all…"), refusal);
  connect(all, &Button::clicked, this, [this] { acts_.endSessions(details_.person); });
  for (const LiveSession& live : std::as_const(details_.sessions)) {
    QString detail = tr("Since %1, seen %2").arg(moment(live.started), moment(live.lastSeen));
    if (live.locked) detail = tr("%1, locked").arg(detail);
    Button* end = section->addFactWithAct(
        tr("%1, %2").arg(live.workstation, programWord(live.program)), detail, tr("End…"));
    end->setObjectName(QStringLiteral("personEndSession"));
    end->setEnabled(refusal.isEmpty());
    end->setToolTip(refusal);
    connect(end, &Button::clicked, this, [this, live] { acts_.endSession(live); });
  }
}

void PersonFacts::addSigningKeys() {
  PanelSection* section = addSection(tr("Signing key"));
  if (details_.signingKeys.isEmpty()) {
    section->addNote(tr("None yet: it is made when they choose their password."));
  }
  bool hasRetired = false;
  for (const SigningKeyInfo& key : std::as_const(details_.signingKeys)) {
    hasRetired = hasRetired || key.retired;
    const QString made = moment(key.made);
    section->addFingerprint(fingerprintOf(key.publicKey),
                            key.retired
                                ? tr("Made %1, retired %2: %3")
                                      .arg(made, moment(*key.retired), retiredBecause(key.cause))
                                : tr("In use since %1").arg(made),
                            key.retired.has_value());
  }
  if (hasRetired) {
    section->addNote(
        tr("Retired keys sign no more. What they signed stays verifiable, and nobody "
           "can make another signature with them."));
  }
}

// What they did and what was done to their account stand under different names in the trail.
void PersonFacts::addHistoryLinks(PanelSection& section) {
  const QString name = details_.person.name;
  Button* did = section.setAct(QStringLiteral("personActions"), tr("History"), {});
  did->setToolTip(tr("All that %1 did, on the audit page").arg(name));
  connect(did, &Button::clicked, this,
          [this, name] { acts_.openHistory(auditAddressOfActor(name)); });
  Button* happened = section.setAct(QStringLiteral("personHistory"), tr("Of the account"), {});
  happened->setToolTip(tr("All that happened to the account %1, on the audit page").arg(name));
  connect(happened, &Button::clicked, this, [this, name] {
    acts_.openHistory(auditAddressOfObject(QStringLiteral("person:") + name));
  });
}

void PersonFacts::addHistory() {
  PanelSection* section = addSection(tr("What they did"));
  if (!acts_.mayReadHistory()) {
    section->addNote(
        tr("Only those who may read the audit trail see this: administrators, security "
           "officers and auditors."));
    return;
  }
  addHistoryLinks(*section);
  if (details_.history.isEmpty()) section->addNote(tr("Nothing yet."));
  for (const AuditEntry& entry : details_.history.mid(0, shownHistory)) {
    QString detail = moment(entry.time);
    if (!entry.event.reason.isEmpty()) detail = tr("%1: %2").arg(detail, entry.event.reason);
    section->addFact(actionWords(entry), detail, utcText(entry.time));
  }
  if (details_.history.size() > shownHistory) {
    section->addNote(tr("The newest %1. All of it stands in the audit trail.").arg(shownHistory));
  }
}

}  // namespace linewarden::ui
