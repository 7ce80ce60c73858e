// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/proof_form.h"

#include "app/base/when_done.h"
#include "app/identity/sign_in.h"
#include "ui/proof/code_field.h"
#include "ui/proof/security_key_form.h"
#include "ui/proof/wait_notice.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/one_of.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_choice.h"

#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
const QString byCode = QStringLiteral("code");
const QString byKey = QStringLiteral("key");
}  // namespace

ProofForm::ProofForm(SignIn& signIn, QWidget* parent) : QWidget(parent), signIn_(signIn) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * gridStep);
  password_ = new PasswordField(tr("Password"), this);
  how_ = new SegmentedChoice(tr("Second factor"), this);
  how_->addChoice(byKey, tr("Security key"));
  how_->addChoice(byCode, tr("Code"));
  second_ = new OneOf(this);
  code_ = new CodeField(tr("Second factor"), CodeField::Accepts::SixDigitsOrRecoveryCode, this);
  key_ = new SecurityKeyForm(this);
  second_->addWidget(code_);
  second_->addWidget(key_);
  wait_ = new WaitNotice(this);
  column->addWidget(password_);
  column->addWidget(how_, 0, Qt::AlignLeft);
  column->addWidget(second_);
  column->addWidget(wait_);
  setFocusProxy(password_);
  connect(how_, &SegmentedChoice::chosen, this, [this](const QString& id) { useKey(id == byKey); });
  connect(password_, &PasswordField::entered, this, [this] {
    if (asksPhrase()) {
      emit entered();
    } else {
      usesKey() ? key_->setFocus() : code_->setFocus();
    }
  });
  connect(code_, &CodeField::entered, this, &ProofForm::entered);
  connect(key_, &SecurityKeyForm::entered, this, &ProofForm::entered);
  connect(key_, &SecurityKeyForm::runningChanged, this, &ProofForm::showOpen);
  connect(key_, &SecurityKeyForm::failed, this, [this] { proof_.reset(); });
  connect(key_, &SecurityKeyForm::answered, this, [this](const SecurityKeyAnswer& answer) {
    if (!proof_) return;
    proof_->key = answer;
    emit given(std::exchange(proof_, nullptr));
  });
  connect(wait_, &WaitNotice::over, this, [this] {
    showOpen();
    password_->setFocus();
  });
  how_->hide();
  nameEditors(QStringLiteral("proof"));
}

void ProofForm::nameEditors(const QString& prefix) {
  password_->editor()->setObjectName(prefix + QStringLiteral("Password"));
  code_->editor()->setObjectName(prefix + QStringLiteral("Code"));
  key_->pin()->editor()->setObjectName(prefix + QStringLiteral("KeyPin"));
}

void ProofForm::begin(const Session& session) {
  clear();
  session_ = session;
  checking_ = false;
  how_->hide();
  useKey(false);
  password_->setLabel(asksPhrase() ? tr("Phrase from the sealed envelope") : tr("Password"));
  password_->setQuietHint(asksPhrase() ? tr("The one that opened this access.") : QString());
  second_->setVisible(!asksPhrase());
  wait_->start(waitLeft());
  showOpen();
  password_->setFocus();
  if (!asksPhrase()) lookForKey();
}

std::chrono::milliseconds ProofForm::waitLeft() const {
  return asksPhrase() ? signIn_.phraseWaitLeft() : signIn_.waitLeft(session_.name);
}

void ProofForm::clear() {
  ++round_;
  key_->reset();
  proof_.reset();
  password_->clear();
  password_->setProblem({});
  code_->clear();
  code_->setProblem({});
}

// Whether they have a key is not the session's to tell; its question is, and is asked anew
// when it is used.
void ProofForm::lookForKey() {
  const int round = round_;
  whenDone(signIn_.keyQuestion(session_), this,
           [this, round](const Result<SecurityKeyQuestion>& question) {
             if (round != round_ || !question) return;
             how_->show();
             if (code_->isEmpty()) useKey(true);
           });
}

void ProofForm::useKey(bool use) {
  how_->setCurrent(use ? byKey : byCode);
  if (!use) key_->cancel();
  second_->setCurrentWidget(use ? static_cast<QWidget*>(key_) : code_);
}

bool ProofForm::usesKey() const {
  return second_->currentWidget() == key_;
}

bool ProofForm::isComplete() {
  if (password_->isEmpty()) {
    password_->setProblem(asksPhrase() ? tr("Enter the phrase, as it stands on the paper.")
                                       : tr("Enter your password."));
    password_->setFocus();
    return false;
  }
  if (asksPhrase()) return true;
  if (usesKey() && key_->pin()->isEmpty()) {
    key_->setProblem(tr("Enter the PIN of your security key."));
    return false;
  }
  if (!usesKey() && code_->isEmpty()) {
    code_->setProblem(tr("Enter the code your authenticator shows now."));
    code_->setFocus();
    return false;
  }
  return true;
}

void ProofForm::submit() {
  if (!isOpen() || !isComplete()) return;
  if (usesKey() && !asksPhrase()) {
    proof_ = std::make_shared<Proof>();
    proof_->password = password_->password();
    key_->start([this] { return signIn_.keyQuestion(session_); });
    return;
  }
  auto proof = std::make_shared<Proof>();
  proof->password = password_->takePassword();
  proof->code = code_->takeCode();
  emit given(proof);
}

void ProofForm::setChecking(bool checking) {
  checking_ = checking;
  showOpen();
}

void ProofForm::refuse(const Error& error) {
  checking_ = false;
  const bool ofSecond = error.code == ErrorCode::SecondFactorRefused ||
                        error.code == ErrorCode::SecurityKeyUnknown ||
                        error.code == ErrorCode::SecurityKeyCopied;
  password_->clear();
  if (!ofSecond) {
    password_->setProblem(error.message);
  } else if (usesKey()) {
    key_->setProblem(error.message);
  } else {
    code_->setProblem(error.message);
  }
  wait_->start(waitLeft());
  showOpen();
  password_->setFocus();
}

bool ProofForm::isOpen() const {
  return !checking_ && !key_->isRunning() && !wait_->isWaiting();
}

void ProofForm::showOpen() {
  const bool open = isOpen();
  password_->setEnabled(open);
  how_->setEnabled(open);
  code_->setEnabled(open);
  // While it runs it has its own way to stop.
  key_->setEnabled(open || key_->isRunning());
  emit openChanged();
}

}  // namespace linewarden::ui
