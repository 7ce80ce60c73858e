// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routing/mail_password.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/password_field.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace linewarden::ui {

namespace {
constexpr int mostMailPassword = 1024;
}

MailPassword::MailPassword(QWidget* parent) : QWidget(parent), faces_(new OneOf(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
  kept_ = makeKept();
  typed_ = makeTyped();
  faces_->addWidget(typed_);
  faces_->addWidget(kept_);
  showAct();
}

QWidget* MailPassword::makeKept() {
  auto* ground = new QWidget(faces_);
  auto* column = new QVBoxLayout(ground);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep / 2);
  column->addWidget(makeLabel(tr("Password"), TextSize::Caption, Tone::Quiet, ground));
  auto* row = new QHBoxLayout;
  row->setSpacing(gridStep);
  keptWords_ = makeParagraph({}, Tone::Plain, ground);
  keptWords_->setObjectName(QStringLiteral("routingMailPasswordKept"));
  change_ = new Button(tr("Change…"), ButtonKind::Plain, ground);
  change_->setObjectName(QStringLiteral("routingMailPasswordChange"));
  change_->setAccessibleDescription(tr("Password"));
  forget_ = new Button(tr("Forget it"), ButtonKind::Plain, ground);
  forget_->setObjectName(QStringLiteral("routingMailPasswordForget"));
  forget_->setAccessibleDescription(tr("Password"));
  keep_ = new Button(tr("Keep it"), ButtonKind::Plain, ground);
  keep_->setObjectName(QStringLiteral("routingMailPasswordKeep"));
  row->addWidget(keptWords_, 1);
  row->addWidget(change_);
  row->addWidget(forget_);
  row->addWidget(keep_);
  column->addLayout(row);
  connect(change_, &Button::clicked, this, [this] {
    choose(Act::Change);
    field_->setFocus();
  });
  connect(forget_, &Button::clicked, this, [this] { choose(Act::Forget); });
  connect(keep_, &Button::clicked, this, [this] { choose(Act::Keep); });
  return ground;
}

QWidget* MailPassword::makeTyped() {
  auto* ground = new QWidget(faces_);
  auto* row = new QHBoxLayout(ground);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  field_ = new PasswordField(tr("Password"), ground);
  field_->editor()->setObjectName(QStringLiteral("routingMailPassword"));
  static_cast<QLineEdit*>(field_->editor())->setMaxLength(mostMailPassword);
  auto* beside = new QVBoxLayout;
  beside->setSpacing(gridStep / 2);
  keepTyped_ = new Button(tr("Keep the old one"), ButtonKind::Plain, ground);
  keepTyped_->setObjectName(QStringLiteral("routingMailPasswordKeepOld"));
  beside->addWidget(makeLabel({}, TextSize::Caption, Tone::Quiet, ground));
  beside->addWidget(keepTyped_);
  beside->addStretch(1);
  row->addWidget(field_, 1, Qt::AlignTop);
  row->addLayout(beside);
  connect(field_, &PasswordField::edited, this, &MailPassword::edited);
  connect(keepTyped_, &Button::clicked, this, [this] {
    choose(Act::Keep);
    change_->setFocus();
  });
  return ground;
}

void MailPassword::begin(bool isKept) {
  begin(isKept, Act::Keep);
}

void MailPassword::begin(bool isKept, Act act) {
  isKept_ = isKept;
  act_ = act;
  field_->clear();
  clearProblem();
  showAct();
}

void MailPassword::forgetTyped() {
  begin(isKept_, act_ == Act::Forget ? Act::Forget : Act::Keep);
}

void MailPassword::choose(Act act) {
  act_ = act;
  field_->clear();
  clearProblem();
  showAct();
  emit edited();
}

void MailPassword::showAct() {
  const bool isTyped = !isKept_ || act_ == Act::Change;
  faces_->setCurrentWidget(isTyped ? typed_ : kept_);
  keepTyped_->setVisible(isKept_);
  field_->setQuietHint(isKept_ ? tr("Empty: the old one stays.")
                               : tr("Where the server asks for one. It is never shown again."));
  const bool isForgotten = act_ == Act::Forget;
  keptWords_->setText(isForgotten ? tr("It is forgotten when you save.")
                                  : tr("One is kept; it is never shown."));
  change_->setVisible(!isForgotten);
  forget_->setVisible(!isForgotten);
  keep_->setVisible(isForgotten);
}

std::optional<QString> MailPassword::password() const {
  if (isKept_ && act_ == Act::Forget) return QString();
  // As typed: a server of somebody else compares bytes, not what looks the same.
  QString typed = static_cast<const QLineEdit*>(field_->editor())->text();
  if (typed.isEmpty()) return std::nullopt;
  return typed;
}

void MailPassword::showProblem(const QString& problem) {
  if (isKept_ && act_ != Act::Change) choose(Act::Change);
  field_->setProblem(problem);
  field_->setFocus();
}

void MailPassword::clearProblem() {
  field_->setProblem({});
}

}  // namespace linewarden::ui
