// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/administrator_step.h"

#include "app/identity/people.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QVBoxLayout>

namespace linewarden::ui {

AdministratorStep::AdministratorStep(WizardAnswers& theAnswers, QWidget* parent)
    : FirstRunStep(theAnswers, parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeParagraph(
      tr("The first administrator adds everyone else. What they do stands in the audit trail "
         "under this name."),
      Tone::Quiet, this));
  displayName_ = new TextField(tr("Full name"), this);
  accountName_ = new TextField(tr("Account name"), this);
  accountName_->setHint(
      tr("2 to 32 of a–z, 0–9, dot, dash and underscore, starting with a letter."));
  password_ = new PasswordField(tr("Password"), this);
  password_->setQuietHint(
      tr("At least 12 characters; several words make a good one. It never has to be changed "
         "without a cause."));
  repeated_ = new PasswordField(tr("Password again"), this);
  for (QWidget* field : {static_cast<QWidget*>(displayName_), static_cast<QWidget*>(accountName_),
                         static_cast<QWidget*>(password_), static_cast<QWidget*>(repeated_)}) {
    column->addWidget(field);
  }
  column->addStretch();
  connect(repeated_, &PasswordField::entered, this, &WizardStep::goOnRequested);
}

QString AdministratorStep::title() const {
  return tr("First administrator");
}

void AdministratorStep::begin() {
  displayName_->setFocus();
}

bool AdministratorStep::finish() {
  const QString displayName = displayName_->text().trimmed();
  const QString accountName = accountName_->text().trimmed();
  displayName_->setProblem(displayNameProblem(displayName));
  accountName_->setProblem(accountNameProblem(accountName));
  answers().displayName = displayName;
  answers().accountName = accountName;
  const bool passwordGood = takePassword();
  for (Field* field : {static_cast<Field*>(displayName_), static_cast<Field*>(accountName_)}) {
    if (field->hasProblem()) {
      field->setFocus();
      return false;
    }
  }
  return passwordGood;
}

bool AdministratorStep::takePassword() {
  // Someone who came back and typed nothing keeps the password given before.
  if (password_->isEmpty() && repeated_->isEmpty() && !answers().password.isEmpty()) return true;
  SecretBytes password = password_->password();
  password_->setProblem(passwordProblem(password, answers().accountName));
  if (password_->hasProblem()) {
    password_->setFocus();
    return false;
  }
  if (!password.equals(repeated_->password())) {
    repeated_->setProblem(tr("This is not the same password. Type it once more."));
    repeated_->setFocus();
    return false;
  }
  answers().password = std::move(password);
  password_->clear();
  repeated_->clear();
  return true;
}

}  // namespace linewarden::ui
