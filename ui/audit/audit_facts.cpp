// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_facts.h"

#include "app/audit/audit_filter.h"
#include "app/audit/audit_proof.h"
#include "app/base/shown_text.h"
#include "ui/audit/audit_words.h"
#include "ui/audit/difference_list.h"
#include "ui/people/action_words.h"
#include "ui/people/panel_section.h"
#include "ui/people/people_words.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr qsizetype mostOfFact = 300;
constexpr qsizetype mostOfReason = 4000;

// Checked here as anybody else would check it.
Result<QString> proofWords(const QByteArray& proof) {
  const QJsonObject content = QJsonDocument::fromJson(proof).object();
  const auto key = publicKeyFrom(content.value(QStringLiteral("key")).toString().toUtf8());
  if (!key) return key.error();
  const auto checked = checkProof(proof, *key);
  if (!checked) return checked.error();
  const Checkpoint& checkpoint = checked->checkpoint.checkpoint;
  const auto hashes = static_cast<int>(content.value(QStringLiteral("path")).toArray().size());
  return AuditFacts::tr(
             "The proof holds: %n hash(es) lead from this entry to the signed "
             "checkpoint of %1 entries, %2.",
             nullptr, hashes)
      .arg(auditCount(checkpoint.size), auditMoment(checkpoint.time, QLocale()));
}

}  // namespace

AuditFacts::AuditFacts(const AuditEntry& entry, qint64 entries, const QString& mayProve,
                       QWidget* parent)
    : QWidget(parent), entry_(entry), column_(new QVBoxLayout(this)) {
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(gridStep);
  addHead();
  addChange();
  addPlace();
  setEntries(entries);
  addProof(mayProve);
}

PanelSection* AuditFacts::addSection(const QString& title) {
  auto* section = new PanelSection(title, this);
  column_->addWidget(section);
  return section;
}

void AuditFacts::addHead() {
  const AuditEvent& event = entry_.event;
  auto* ground = new QWidget(this);
  auto* lines = new QVBoxLayout(ground);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(gridStep / 2);
  QLabel* words = makeStrongParagraph(shownText(actionWords(entry_), mostOfFact), ground);
  words->setObjectName(QStringLiteral("auditEntryWords"));
  words->setToolTip(auditTip(shownText(event.action, mostOfFact)));
  lines->addWidget(words);
  lines->addWidget(
      makeLabel(shownText(event.action, mostOfFact), TextSize::Caption, Tone::Quiet, ground));
  if (isRefusal(event.action)) {
    lines->addWidget(makeParagraph(auditOutcomeWord(true), Tone::Problem, ground));
  }
  column_->addWidget(ground);
  PanelSection* section = addSection(tr("Who and when"));
  Button* day = section->setAct(QStringLiteral("auditDay"), tr("This person's day…"), {});
  connect(day, &Button::clicked, this, &AuditFacts::dayWanted);
  section->addFact(shownText(event.actor.name, mostOfFact),
                   shownText(event.actor.role, mostOfFact));
  section->addFact(auditMoment(entry_.time, QLocale()), utcText(entry_.time));
  if (!entry_.workstation.isEmpty()) {
    section->addFact(shownText(entry_.workstation, mostOfFact), tr("Workstation"));
  }
  if (!event.object.isEmpty()) {
    section->addFact(shownText(event.object, mostOfFact), tr("Object"));
  }
  if (!event.reason.isEmpty()) {
    section->addFact(tr("“%1”").arg(shownText(event.reason, mostOfReason)), tr("Reason given"));
  }
}

void AuditFacts::addChange() {
  const AuditEvent& event = entry_.event;
  PanelSection* section = addSection(tr("Before and after"));
  if (event.before.isEmpty() && event.after.isEmpty()) {
    section->addNote(tr("This entry records no values."));
    return;
  }
  column_->addWidget(new DifferenceList(event.before, event.after, this));
}

void AuditFacts::setEntries(qint64 entries) {
  position_->setText(
      entries >= entry_.sequence
          ? tr("Entry %1 of %2").arg(auditCount(entry_.sequence), auditCount(entries))
          : tr("Entry %1").arg(auditCount(entry_.sequence)));
}

void AuditFacts::addPlace() {
  PanelSection* section = addSection(tr("In the trail"));
  position_ = section->addFact({}, {})->findChild<QLabel*>();
  position_->setObjectName(QStringLiteral("auditPosition"));
  section->addNote(tr("Hash"));
  section->addFingerprint(auditHash(entry_.hash), {}, false);
  section->addNote(entry_.sequence == 1 ? tr("Hash before: none, this is the first")
                                        : tr("Hash of the entry before"));
  section->addFingerprint(auditHash(entry_.previousHash), {}, true);
}

void AuditFacts::addProof(const QString& mayProve) {
  proof_ = addSection(tr("Proof"));
  show_ = proof_->setAct(QStringLiteral("auditShowProof"), tr("Show proof"), mayProve);
  connect(show_, &Button::clicked, this, [this] {
    show_->setEnabled(false);
    emit proofWanted();
  });
  proof_->addNote(
      tr("That this entry is in the trail, without the rest of it: anybody can check "
         "it with the installation's public key."));
}

void AuditFacts::showProof(const Result<QByteArray>& proof) {
  show_->setEnabled(true);
  delete shown_;
  shown_ = new QWidget(this);
  shown_->setObjectName(QStringLiteral("auditProof"));
  auto* lines = new QVBoxLayout(shown_);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(gridStep / 2);
  column_->addWidget(shown_);
  const Result<QString> words = proof ? proofWords(*proof) : Result<QString>(proof.error());
  QLabel* text = makeParagraph(words ? *words : words.error().message,
                               words ? Tone::Plain : Tone::Problem, shown_);
  text->setObjectName(QStringLiteral("auditProofWords"));
  lines->addWidget(text);
  if (!words) return;
  auto* save = new Button(tr("Save proof…"), ButtonKind::Plain, shown_);
  save->setObjectName(QStringLiteral("auditSaveProof"));
  lines->addWidget(save, 0, Qt::AlignLeft);
  connect(save, &Button::clicked, this, [this, bytes = *proof] { emit saveWanted(bytes); });
}

}  // namespace linewarden::ui
