// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/reason_dialog.h"

#include "app/identity/reason_text.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int reasonDialogLongestReason = 500;
}

TextField* makeReasonField(QWidget* parent) {
  auto* field = new TextField(QCoreApplication::translate("ReasonField", "Reason"), parent);
  field->setHint(QCoreApplication::translate(
      "ReasonField", "Stands in the audit trail, so that others understand it later."));
  field->line()->setObjectName(QStringLiteral("actReason"));
  field->line()->setMaxLength(reasonDialogLongestReason);
  return field;
}

bool checkReason(TextField& field) {
  const auto reason = checkedReason(field.text());
  if (reason) return true;
  field.setProblem(reason.error().message);
  field.setFocus();
  return false;
}

ReasonDialog::ReasonDialog(const QString& title, const QString& text, const Verbs& verbs,
                           QWidget* parent)
    : ActDialog(title, text, verbs, parent), reason_(makeReasonField(this)) {
  body()->addWidget(reason_);
  reason_->setFocus();
  connect(reason_, &TextField::entered, this, &ReasonDialog::submit);
  connect(this, &ActDialog::submitted, this, [this] {
    if (checkReason(*reason_)) emit given(reason());
  });
}

QString ReasonDialog::reason() const {
  return reason_->text().trimmed();
}

void ReasonDialog::refuse(const Error& error) {
  if (error.code == ErrorCode::InvalidArgument) {
    reason_->setProblem(error.message);
  } else {
    ActDialog::refuse(error);
  }
}

}  // namespace linewarden::ui
