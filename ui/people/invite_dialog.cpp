// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/invite_dialog.h"

#include "app/identity/names/name_rules.h"
#include "app/identity/role_rules.h"
#include "ui/people/people_words.h"
#include "ui/people/role_choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace linewarden::ui {

namespace {
constexpr int inviteDialogWidth = 76 * gridStep;
constexpr int inviteDialogLongestReason = 500;
constexpr int longestTyped = 200;  // more than either name may have, so that it can be refused
}  // namespace

InviteDialog::InviteDialog(const PeopleRooms& rooms, const Session& session, QWidget* parent)
    : ActDialog(tr("Invite somebody"),
                tr("They get an account and a one-time password, and choose their own password and "
                   "second factor when they first sign in."),
                {tr("Invite"), tr("Cancel")}, parent),
      rooms_(rooms),
      session_(session),
      account_(new TextField(tr("Account"), this)),
      name_(new TextField(tr("Name"), this)),
      roles_(new RoleChoice(this)),
      foresight_(makeParagraph({}, Tone::Quiet, this)),
      reason_(new TextField(tr("Reason (may be left empty)"), this)) {
  setObjectName(QStringLiteral("inviteDialog"));
  setMinimumWidth(inviteDialogWidth);
  foresight_->setObjectName(QStringLiteral("inviteForesight"));
  reason_->line()->setObjectName(QStringLiteral("inviteReason"));
  reason_->line()->setMaxLength(inviteDialogLongestReason);
  reason_->line()->setPlaceholderText(tr("New account"));
  body()->addWidget(makeNames());
  body()->addWidget(roles_);
  body()->addWidget(foresight_);
  body()->addWidget(reason_);
  connect(roles_, &RoleChoice::changed, this, &InviteDialog::judge);
  connect(reason_, &TextField::entered, this, &InviteDialog::submit);
  connect(this, &ActDialog::submitted, this, &InviteDialog::start);
  waitOverLock();
  account_->setFocus();
  judge();
}

QWidget* InviteDialog::makeNames() {
  auto* names = new QWidget(this);
  auto* row = new QHBoxLayout(names);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * gridStep);
  account_->setHint(tr("What they type to sign in: small letters, digits and . _ -"));
  account_->line()->setObjectName(QStringLiteral("inviteAccount"));
  account_->line()->setMaxLength(longestTyped);
  name_->setHint(tr("As it stands on screens and signatures"));
  name_->line()->setObjectName(QStringLiteral("inviteName"));
  name_->line()->setMaxLength(longestTyped);
  for (TextField* field : {account_, name_}) {
    row->addWidget(field, 1, Qt::AlignTop);
    connect(field, &TextField::entered, this, &InviteDialog::submit);
  }
  connect(account_, &TextField::edited, this, [this](const QString& text) {
    // One letter is no mistake yet.
    account_->setProblem(text.size() < 2 ? QString() : accountNameProblem(text));
    judge();
  });
  connect(name_, &TextField::edited, this, [this](const QString& text) {
    name_->setProblem(text.trimmed().isEmpty() ? QString() : displayNameProblem(text));
    judge();
  });
  return names;
}

QString InviteDialog::displayName() const {
  return normalDisplayName(name_->text());
}

void InviteDialog::judge() {
  const QSet<Role> chosen = roles_->roles();
  const auto together = role_rules::mayHoldTogether(chosen);
  QSet<Role> waiting;
  for (const Role role : chosen) {
    if (role_rules::needsConfirmation(role)) waiting.insert(role);
  }
  QString text = together ? QString() : together.error().message;
  if (text.isEmpty() && !waiting.isEmpty()) {
    text = tr("%1: this is asked for, and holds once a second person has confirmed it.")
               .arg(roleTitles(waiting));
  }
  if (text.isEmpty()) {
    text = chosen.isEmpty() ? tr("Choose at least one role.")
                            : tr("They hold this from their first sign-in.");
  }
  foresight_->setText(text);
  setTone(foresight_, together ? Tone::Quiet : Tone::Problem);
  const bool isFilled = accountNameProblem(account_->text()).isEmpty() &&
                        !name_->text().trimmed().isEmpty() && !account_->hasProblem() &&
                        !name_->hasProblem() && !chosen.isEmpty();
  act()->setEnabled(!isBusy() && isFilled && together.ok());
}

void InviteDialog::start() {
  const Invitation invitation{account_->text(), displayName(), roles_->roles(),
                              reason_->text().trimmed()};
  run<Invited>(
      rooms_.signIn, session_,
      [this, invitation] { return rooms_.people.invite(session_, invitation); },
      [this](const Result<Invited>& result) { emit invited(*result, displayName()); });
}

void InviteDialog::refuse(const Error& error) {
  if (error.code == ErrorCode::AlreadyExists) {
    account_->setProblem(error.message);
    account_->setFocus();
    judge();
  } else {
    ActDialog::refuse(error);
  }
}

}  // namespace linewarden::ui
