// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/security_key_form.h"

#include "app/base/when_done.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>

namespace linewarden::ui {

QString keyStepText(KeyStep step) {
  switch (step) {
    case KeyStep::Looking:
      return QCoreApplication::translate("KeyStep", "Asking the security key…");
    case KeyStep::TouchToPick:
      return QCoreApplication::translate("KeyStep",
                                         "Several keys are plugged in. Touch the one you mean.");
    case KeyStep::Touch: return QCoreApplication::translate("KeyStep", "Touch your key now.");
  }
  return {};
}

SecurityKeyForm::SecurityKeyForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gridStep);
  pin_ = new PasswordField(tr("PIN of your security key"), this);
  pin_->editor()->setObjectName(QStringLiteral("securityKeyPin"));
  pin_->setQuietHint(tr("Plug the key in, enter its PIN, and touch it when it blinks."));
  column->addWidget(pin_);
  touch_ = new QWidget(this);
  auto* row = new QHBoxLayout(touch_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(gridStep);
  icon_ = new QLabel(touch_);
  told_ = makeLabel({}, TextSize::Section, Tone::Plain, touch_);
  told_->setObjectName(QStringLiteral("securityKeyTold"));
  told_->setWordWrap(true);
  stop_ = new Button(tr("Stop"), ButtonKind::Plain, touch_);
  stop_->setObjectName(QStringLiteral("securityKeyStop"));
  stop_->setMeaning(tr("Stop asking the security key"));
  row->addWidget(icon_);
  row->addWidget(told_, 1);
  row->addWidget(stop_);
  column->addWidget(touch_);
  touch_->hide();
  setFocusProxy(pin_);
  connect(pin_, &PasswordField::entered, this, &SecurityKeyForm::entered);
  connect(stop_, &Button::clicked, this, &SecurityKeyForm::cancel);
  connect(&ceremony_, &KeyCeremony::stepChanged, this, &SecurityKeyForm::showStep);
}

void SecurityKeyForm::reset() {
  cancel();
  pin_->clear();
  pin_->setProblem({});
}

void SecurityKeyForm::start(const Ask& ask) {
  if (running_) return;
  if (pin_->isEmpty()) {
    setProblem(tr("Enter the PIN of your security key."));
    return;
  }
  pin_->setProblem({});
  waitingPin_ = pin_->takePassword();
  setRunning(true);
  showStep(KeyStep::Looking);
  const int round = ++round_;
  whenDone(ask(), this, [this, round](const Result<SecurityKeyQuestion>& question) {
    if (round != round_ || !running_) return;
    if (!question) {
      fail(question.error());
    } else {
      askKey(*question);
    }
  });
}

void SecurityKeyForm::askKey(const SecurityKeyQuestion& question) {
  const int round = round_;
  ceremony_.answer(question, std::move(waitingPin_),
                   [this, round](const Result<SecurityKeyAnswer>& answer) {
                     if (round != round_ || !running_) return;
                     if (!answer) {
                       fail(answer.error());
                       return;
                     }
                     setRunning(false);
                     emit answered(*answer);
                   });
}

void SecurityKeyForm::cancel() {
  if (!running_) return;
  ++round_;
  ceremony_.cancel();
  waitingPin_.wipe();
  setRunning(false);
  pin_->setFocus();
}

void SecurityKeyForm::setProblem(const QString& problem) {
  pin_->setProblem(problem);
  if (!problem.isEmpty()) pin_->setFocus();
}

void SecurityKeyForm::showStep(KeyStep step) {
  told_->setText(keyStepText(step));
  QAccessibleEvent alert(told_, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void SecurityKeyForm::fail(const Error& error) {
  waitingPin_.wipe();
  setRunning(false);
  setProblem(error.message);
  emit failed(error);
}

void SecurityKeyForm::setRunning(bool running) {
  running_ = running;
  pin_->setEnabled(!running);
  // Each time anew, as the theme may be another one.
  if (running) icon_->setPixmap(lineIcon(QStringLiteral("key")).pixmap(iconSize, iconSize));
  touch_->setVisible(running);
  if (running) stop_->setFocus();
  emit runningChanged(running);
}

}  // namespace linewarden::ui
