// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/add_key_dialog.h"

#include "ui/proof/security_key_form.h"
#include "ui/proof/with_fresh_proof.h"
#include "ui/widgets/label.h"
#include "ui/widgets/password_field.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linewarden::ui {

namespace {
constexpr int longestTitle = 40;
}

AddKeyDialog::AddKeyDialog(const AccountRooms& rooms, const Session& session, QWidget* parent)
    : DecisionDialog(tr("Add a security key"),
                     tr("Plug the key in (FIDO2, by USB). It then shows at sign-in that it is you, "
                        "with its PIN and a touch. Add a second one and keep it elsewhere."),
                     parent),
      rooms_(rooms),
      session_(session) {
  setObjectName(QStringLiteral("addKeyDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  buildBody();
  addWayOut(tr("Cancel"));
  act_ = addAct(tr("Add the key"), ButtonKind::Primary);
  act_->setObjectName(QStringLiteral("addKeyAct"));
  connect(act_, &Button::clicked, this, &AddKeyDialog::submit);
  connect(title_, &TextField::entered, pin_, [this] { pin_->setFocus(); });
  connect(pin_, &PasswordField::entered, this, [this] {
    if (firstPin_) {
      pinAgain_->setFocus();
    } else {
      submit();
    }
  });
  connect(pinAgain_, &PasswordField::entered, this, &AddKeyDialog::submit);
  connect(&ceremony_, &KeyCeremony::stepChanged, this, [this](KeyStep step) {
    told_->setText(keyStepText(step));
    QAccessibleEvent alert(told_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
  });
  connect(this, &QDialog::finished, &ceremony_, &KeyCeremony::cancel);
}

void AddKeyDialog::buildBody() {
  auto* body = new QWidget(this);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 0, 0, gridStep);
  column->setSpacing(2 * gridStep);
  title_ = new TextField(tr("What you call it"), body);
  title_->line()->setObjectName(QStringLiteral("addKeyTitle"));
  title_->line()->setMaxLength(longestTitle);
  title_->setHint(tr("“Blue key”, “Spare in the safe”."));
  pin_ = new PasswordField(tr("PIN of the key"), body);
  pin_->editor()->setObjectName(QStringLiteral("addKeyPin"));
  pinAgain_ = new PasswordField(tr("PIN again"), body);
  pinAgain_->editor()->setObjectName(QStringLiteral("addKeyPinAgain"));
  pinAgain_->hide();
  told_ = makeLabel({}, TextSize::Section, Tone::Plain, body);
  told_->setObjectName(QStringLiteral("addKeyTold"));
  told_->setWordWrap(true);
  told_->hide();
  for (QWidget* one : {static_cast<QWidget*>(title_), static_cast<QWidget*>(pin_),
                       static_cast<QWidget*>(pinAgain_), static_cast<QWidget*>(told_)}) {
    column->addWidget(one);
  }
  setBody(body);
  title_->setFocus();
}

bool AddKeyDialog::isComplete() {
  if (title_->text().trimmed().isEmpty()) {
    title_->setProblem(tr("Give the key a name, so that you know it among others."));
    title_->setFocus();
    return false;
  }
  if (pin_->isEmpty()) {
    pin_->setProblem(tr("Enter the PIN of the key."));
    pin_->setFocus();
    return false;
  }
  if (firstPin_ && !pin_->password().equals(pinAgain_->password())) {
    pinAgain_->setProblem(tr("This is not the same PIN. Type it once more."));
    pinAgain_->setFocus();
    return false;
  }
  return true;
}

void AddKeyDialog::submit() {
  if (!act_->isEnabled() || !isComplete()) return;
  typedPin_ = pin_->password();
  setBusy(true);
  withFreshProof<SecurityKeyCreation>(
      this, rooms_.signIn, session_, [this] { return rooms_.own.offerSecurityKey(session_); },
      [this](const Result<SecurityKeyCreation>& creation) {
        if (creation) {
          makeKey(*creation);
        } else {
          refuse(creation.error());
        }
      });
}

void AddKeyDialog::makeKey(const SecurityKeyCreation& creation) {
  ceremony_.make(creation, std::move(typedPin_), firstPin_,
                 [this](const Result<MadeSecurityKey>& made) {
                   if (made) {
                     store(*made);
                   } else if (made.error().code == ErrorCode::SecurityKeyPinMissing) {
                     setBusy(false);
                     askForFirstPin();
                   } else {
                     refuse(made.error());
                   }
                 });
}

void AddKeyDialog::store(const MadeSecurityKey& made) {
  told_->setText(tr("Checking what the key answered…"));
  withFreshProof<void>(
      this, rooms_.signIn, session_,
      [this, made] { return rooms_.own.addSecurityKey(session_, title_->text().trimmed(), made); },
      [this](const Result<void>& stored) {
        if (stored) {
          accept();
          emit added();
        } else {
          refuse(stored.error());
        }
      });
}

// The key has no PIN yet, and without one a touch alone would be enough for whoever finds it.
void AddKeyDialog::askForFirstPin() {
  firstPin_ = true;
  pinAgain_->show();
  pin_->clear();
  pin_->setQuietHint(tr("4 to 63 characters; letters are allowed."));
  pin_->setProblem(
      tr("This key has no PIN yet. Choose one now; you will need it at every sign-in."));
  pin_->setFocus();
}

void AddKeyDialog::refuse(const Error& error) {
  setBusy(false);
  switch (error.code) {
    case ErrorCode::Cancelled: return;
    case ErrorCode::InvalidArgument:
    case ErrorCode::AlreadyExists:
      // Of the name or of the key: either way it stands where the eye is.
      title_->setProblem(error.message);
      title_->setFocus();
      return;
    default:
      pin_->clear();
      pinAgain_->clear();
      pin_->setProblem(error.message);
      pin_->setFocus();
  }
}

void AddKeyDialog::setBusy(bool busy) {
  for (QWidget* one : {static_cast<QWidget*>(title_), static_cast<QWidget*>(pin_),
                       static_cast<QWidget*>(pinAgain_), static_cast<QWidget*>(act_)}) {
    one->setEnabled(!busy);
  }
  told_->setText(busy ? keyStepText(KeyStep::Looking) : QString());
  told_->setVisible(busy);
}

}  // namespace linewarden::ui
