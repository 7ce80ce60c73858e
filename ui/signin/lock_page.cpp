// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/lock_page.h"

#include "app/base/when_done.h"
#include "ui/proof/proof_form.h"
#include "ui/shell/theme/theme.h"
#include "ui/signin/centred_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace linewarden::ui {

LockPage::LockPage(SignIn& signIn, const QString& plantTitle, QWidget* parent)
    : QWidget(parent), signIn_(signIn) {
  setObjectName(QStringLiteral("lock-page"));
  const CentredColumn column =
      makeCentredColumn(this, plantTitle,
                        tr("The console is locked. The lines go on and their alarms stay in sight "
                           "below; nothing can be done until the "
                           "console is unlocked."));
  who_ = makeLabel({}, TextSize::Section, Tone::Plain, this);
  why_ = makeParagraph({}, Tone::Quiet, this);
  form_ = new ProofForm(signIn, this);
  form_->nameEditors(QStringLiteral("lock"));
  unlock_ = new Button(tr("Unlock"), ButtonKind::Primary, this);
  unlock_->setObjectName(QStringLiteral("lockUnlock"));
  auto* other = new Button(tr("Sign out and let someone else in"), ButtonKind::Quiet, this);
  other->setObjectName(QStringLiteral("lockSwitchUser"));
  for (QWidget* widget :
       {static_cast<QWidget*>(who_), static_cast<QWidget*>(why_), static_cast<QWidget*>(form_),
        static_cast<QWidget*>(unlock_), static_cast<QWidget*>(other)}) {
    column.form->addWidget(widget);
  }
  setFocusProxy(form_);
  connect(form_, &ProofForm::entered, form_, &ProofForm::submit);
  connect(form_, &ProofForm::given, this, &LockPage::unlock);
  connect(form_, &ProofForm::openChanged, this, &LockPage::showButton);
  connect(unlock_, &Button::clicked, form_, &ProofForm::submit);
  connect(other, &Button::clicked, this, &LockPage::switchUserRequested);
}

void LockPage::setSession(const Session& session, bool becauseIdle) {
  session_ = session;
  who_->setText(session.displayName);
  why_->setText(becauseIdle
                    ? tr("It locked itself because nothing was typed or clicked for a while.")
                    : tr("It was locked by hand."));
  form_->begin(session);
}

void LockPage::forget() {
  form_->clear();
}

void LockPage::unlock(const std::shared_ptr<Proof>& proof) {
  form_->setChecking(true);
  whenDone(signIn_.unlock(session_, std::move(*proof)), this, [this](const Result<void>& answer) {
    form_->setChecking(false);
    if (!answer) {
      form_->refuse(answer.error());
    } else {
      emit unlocked();
    }
  });
}

void LockPage::showButton() {
  unlock_->setEnabled(form_->isOpen());
  unlock_->setText(form_->isChecking() ? tr("Checking…") : tr("Unlock"));
}

}  // namespace linewarden::ui
