// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/roles_dialog.h"

#include "app/identity/role_rules.h"
#include "ui/people/people_words.h"
#include "ui/people/reason_dialog.h"
#include "ui/people/role_choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

constexpr int rolesDialogWidth = 76 * gridStep;

QString explain(const Person& person) {
  if (person.source == PersonSource::Directory) {
    return RolesDialog::tr(
        "The roles of this account come from its groups in the plant's directory. What is changed "
        "here holds until their next sign-in.");
  }
  return RolesDialog::tr("What is changed counts wherever they are signed in.");
}

}  // namespace

RolesDialog::RolesDialog(const PeopleRooms& rooms, const Session& session,
                         const PersonDetails& details, QWidget* parent)
    : ActDialog(tr("Change the roles of %1").arg(details.person.displayName),
                explain(details.person), {tr("Change the roles"), tr("Leave them")}, parent),
      rooms_(rooms),
      session_(session),
      person_(details.person),
      choice_(new RoleChoice(this)),
      foresight_(makeParagraph({}, Tone::Quiet, this)),
      reason_(makeReasonField(this)) {
  setMinimumWidth(rolesDialogWidth);
  for (const RoleChange& change : details.waiting) waiting_.insert(change.role);
  foresight_->setObjectName(QStringLiteral("rolesForesight"));
  body()->addWidget(choice_);
  body()->addWidget(foresight_);
  body()->addWidget(reason_);
  choice_->setRoles(person_.roles);
  choice_->setFocus();
  connect(choice_, &RoleChoice::changed, this, &RolesDialog::preview);
  connect(reason_, &TextField::entered, this, &RolesDialog::submit);
  connect(this, &ActDialog::submitted, this, &RolesDialog::start);
  preview();
}

QList<RolesDialog::Step> RolesDialog::steps() const {
  const QSet<Role> wanted = choice_->roles();
  QList<Step> taken;
  QList<Step> given;
  for (const Role role : allRoles()) {
    if (waiting_.contains(role)) continue;
    if (person_.roles.contains(role) && !wanted.contains(role)) taken.append({role, false});
    if (!person_.roles.contains(role) && wanted.contains(role)) given.append({role, true});
  }
  // What is taken first makes room for what does not go together with it.
  return taken + given;
}

QSet<Role> RolesDialog::heldThen() const {
  QSet<Role> held = person_.roles;
  for (const Step& step : steps()) {
    if (step.isGrant) {
      held.insert(step.role);
    } else if (!role_rules::needsConfirmation(step.role)) {
      held.remove(step.role);
    }
  }
  return held;
}

void RolesDialog::preview() {
  const QList<Step> planned = steps();
  QStringList second;
  for (const Step& step : planned) {
    if (role_rules::needsConfirmation(step.role)) second.append(roleTitle(step.role));
  }
  for (const Role role : allRoles()) {
    const bool waits = waiting_.contains(role);
    choice_->setOpen(role, !waits);
    choice_->setNote(role, waits ? tr("A change waits for a second person.") : QString());
  }
  const auto together = role_rules::mayHoldTogether(heldThen());
  if (!together) {
    foresight_->setText(together.error().message);
  } else if (!second.isEmpty()) {
    foresight_->setText(tr("%1: this is asked for, and holds once a second person has confirmed "
                           "it.")
                            .arg(second.join(tr(", "))));
  } else {
    foresight_->setText(planned.isEmpty() ? tr("Nothing is changed yet.")
                                          : tr("This holds as soon as it is changed."));
  }
  setTone(foresight_, together ? Tone::Quiet : Tone::Problem);
  act()->setEnabled(!isBusy() && together.ok() && !planned.isEmpty());
}

void RolesDialog::start() {
  if (!checkReason(*reason_)) return;
  left_ = steps();
  next();
}

void RolesDialog::next() {
  if (left_.isEmpty()) {
    setBusy(false);
    accept();
    emit changed(waits_ ? tr("Asked. A second person has to confirm it.")
                        : tr("The roles of %1 are changed.").arg(person_.displayName));
    return;
  }
  setBusy(true);
  const Step step = left_.takeFirst();
  withFreshProof<RoleOutcome>(
      this, rooms_.signIn, session_,
      [=, this] {
        const QString why = reason_->text().trimmed();
        return step.isGrant ? rooms_.roles.grant(session_, person_.id, step.role, why)
                            : rooms_.roles.revoke(session_, person_.id, step.role, why);
      },
      [=, this](const Result<RoleOutcome>& outcome) {
        if (!outcome) {
          refuse(outcome.error());
          return;
        }
        take(step, *outcome);
        next();
      });
}

void RolesDialog::take(const Step& step, const RoleOutcome& outcome) {
  if (!outcome.done) {
    waits_ = true;
    waiting_.insert(step.role);
  } else if (step.isGrant) {
    person_.roles.insert(step.role);
  } else {
    person_.roles.remove(step.role);
  }
}

void RolesDialog::refuse(const Error& error) {
  left_.clear();
  setBusy(false);
  preview();
  if (error.code == ErrorCode::InvalidArgument) {
    reason_->setProblem(error.message);
  } else {
    ActDialog::refuse(error);
  }
}

}  // namespace linewarden::ui
