// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/emergency_form.h"

#include "app/base/when_done.h"
#include "app/identity/sign_in.h"
#include "ui/proof/wait_notice.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {

// As BreakGlass::open takes them.
constexpr int shortestName = 3;
constexpr int longestName = 80;
constexpr int shortestReason = 10;
constexpr int longestReason = 500;
// The account that tries are counted on.
const QString emergencyAccountName = QStringLiteral("emergency");

}  // namespace

EmergencyForm::EmergencyForm(BreakGlass& breakGlass, SignIn& signIn, QWidget* parent)
    : QWidget(parent), breakGlass_(breakGlass), signIn_(signIn) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  column->addWidget(makeLabel(tr("Emergency access"), TextSize::Section, Tone::Plain, this));
  addEffects(column);
  phrase_ = new PasswordField(tr("Phrase from the sealed envelope"), this);
  phrase_->editor()->setObjectName(QStringLiteral("emergencyPhrase"));
  phrase_->setQuietHint(tr("Ten words, a space between each."));
  name_ = new TextField(tr("Your name"), this);
  name_->line()->setObjectName(QStringLiteral("emergencyName"));
  name_->line()->setMaxLength(longestName);
  reason_ = new TextField(tr("What happened"), this);
  reason_->line()->setObjectName(QStringLiteral("emergencyReason"));
  reason_->line()->setMaxLength(longestReason);
  open_ = new Button(tr("Open emergency access"), ButtonKind::Danger, this);
  open_->setObjectName(QStringLiteral("emergencyOpen"));
  wait_ = new WaitNotice(this);
  auto* back = new Button(tr("Back to sign-in"), ButtonKind::Quiet, this);
  back->setObjectName(QStringLiteral("emergencyBack"));
  for (QWidget* one : {static_cast<QWidget*>(phrase_), static_cast<QWidget*>(name_),
                       static_cast<QWidget*>(reason_), static_cast<QWidget*>(wait_),
                       static_cast<QWidget*>(open_), static_cast<QWidget*>(back)}) {
    column->addWidget(one);
  }
  setFocusProxy(phrase_);
  connect(phrase_, &PasswordField::entered, name_, [this] { name_->setFocus(); });
  connect(name_, &TextField::entered, reason_, [this] { reason_->setFocus(); });
  connect(open_, &Button::clicked, this, &EmergencyForm::submit);
  connect(back, &Button::clicked, this, &EmergencyForm::left);
  connect(wait_, &WaitNotice::over, this, [this] { setBusy(false); });
}

void EmergencyForm::addEffects(QVBoxLayout* column) {
  column->addWidget(
      makeParagraph(tr("For when nobody who may act can sign in. It opens once with this phrase, "
                       "for one shift of 8 hours, and may do what an administrator and a shift "
                       "supervisor may."),
                    Tone::Plain, this));
  column->addWidget(
      makeParagraph(tr("A critical alert is raised at once. Everything done is marked in the audit "
                       "trail, and two people review it afterwards."),
                    Tone::Quiet, this));
}

void EmergencyForm::reset() {
  phrase_->clear();
  phrase_->setProblem({});
  for (TextField* field : {name_, reason_}) {
    field->setText({});
    field->setProblem({});
  }
  setBusy(false);
}

bool EmergencyForm::isComplete() {
  if (phrase_->isEmpty()) {
    phrase_->setProblem(tr("Enter the phrase, as it stands on the paper."));
    phrase_->setFocus();
    return false;
  }
  if (name_->text().trimmed().size() < shortestName) {
    name_->setProblem(tr("Enter your full name. It is recorded."));
    name_->setFocus();
    return false;
  }
  if (reason_->text().trimmed().size() < shortestReason) {
    reason_->setProblem(tr("Say what happened in at least %1 letters.").arg(shortestReason));
    reason_->setFocus();
    return false;
  }
  return true;
}

void EmergencyForm::submit() {
  if (busy_ || wait_->isWaiting() || !isComplete()) return;
  setBusy(true);
  whenDone(
      breakGlass_.open(phrase_->takePassword(), name_->text().trimmed(), reason_->text().trimmed()),
      this, [this](const Result<Session>& answer) { takeAnswer(answer); });
}

void EmergencyForm::takeAnswer(const Result<Session>& answer) {
  setBusy(false);
  if (answer) {
    reset();
    emit opened(*answer);
    return;
  }
  phrase_->setProblem(answer.error().message);
  phrase_->setFocus();
  wait_->start(signIn_.phraseWaitLeft());
  setBusy(false);
}

void EmergencyForm::setBusy(bool busy) {
  busy_ = busy;
  const bool open = !busy && !wait_->isWaiting();
  for (QWidget* one : {static_cast<QWidget*>(phrase_), static_cast<QWidget*>(name_),
                       static_cast<QWidget*>(reason_), static_cast<QWidget*>(open_)}) {
    one->setEnabled(open);
  }
  open_->setText(busy ? tr("Checking…") : tr("Open emergency access"));
}

}  // namespace linewarden::ui
