// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/new_password_form.h"

#include "app/identity/people.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/password_field.h"

#include <QVBoxLayout>

namespace linewarden::ui {

NewPasswordForm::NewPasswordForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  password_ = new PasswordField(tr("New password"), this);
  password_->editor()->setObjectName(QStringLiteral("newPassword"));
  repeated_ = new PasswordField(tr("New password again"), this);
  repeated_->editor()->setObjectName(QStringLiteral("newPasswordAgain"));
  column->addWidget(password_);
  column->addWidget(repeated_);
  setFocusProxy(password_);
  connect(password_, &PasswordField::edited, this, [this] {
    repeated_->setProblem({});
    judge();
  });
  connect(password_, &PasswordField::entered, repeated_, [this] { repeated_->setFocus(); });
  connect(repeated_, &PasswordField::edited, this, &NewPasswordForm::edited);
  connect(repeated_, &PasswordField::entered, this, &NewPasswordForm::entered);
  judge();
}

// A hint, not yet a problem: nobody has said that they are done typing.
void NewPasswordForm::judge() {
  const QString problem =
      password_->isEmpty() ? QString() : passwordProblem(password_->password(), accountName_);
  if (password_->isEmpty()) {
    password_->setQuietHint(
        tr("At least 12 characters; several words make a good one. It never has to be changed "
           "without a cause."));
  } else {
    password_->setQuietHint(problem.isEmpty() ? tr("This one will do.") : problem);
  }
  emit edited();
}

bool NewPasswordForm::isGood() const {
  const SecretBytes password = password_->password();
  return passwordProblem(password, accountName_).isEmpty() &&
         password.equals(repeated_->password());
}

std::optional<SecretBytes> NewPasswordForm::chosen() {
  SecretBytes password = password_->password();
  password_->setProblem(passwordProblem(password, accountName_));
  if (password_->hasProblem()) {
    password_->setFocus();
    return std::nullopt;
  }
  if (!password.equals(repeated_->password())) {
    repeated_->setProblem(tr("This is not the same password. Type it once more."));
    repeated_->setFocus();
    return std::nullopt;
  }
  return password;
}

void NewPasswordForm::clear() {
  for (PasswordField* field : {password_, repeated_}) {
    field->clear();
    field->setProblem({});
  }
  judge();
}

void NewPasswordForm::setProblem(const QString& problem) {
  password_->setProblem(problem);
  password_->setFocus();
}

}  // namespace linewarden::ui
