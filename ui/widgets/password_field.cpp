// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_field.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace linewarden::ui {

CapsLockHint capsLockHint(const QString& typed, Qt::KeyboardModifiers modifiers) {
  if (typed.size() != 1) return CapsLockHint::Unknown;
  const QChar letter = typed.at(0);
  if (letter.toLower() == letter.toUpper()) return CapsLockHint::Unknown;
  const bool shifted = modifiers.testFlag(Qt::ShiftModifier);
  return letter.isUpper() != shifted ? CapsLockHint::On : CapsLockHint::Off;
}

PasswordField::PasswordField(const QString& label, QWidget* parent)
    : Field(label, new QLineEdit, parent) {
  line()->setEchoMode(QLineEdit::Password);
  line()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                              Qt::ImhSensitiveData);
  line()->setContextMenuPolicy(Qt::NoContextMenu);
  line()->installEventFilter(this);
  reveal_ = line()->addAction(lineIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
  setRevealed(false);
  connect(reveal_, &QAction::triggered, this, [this] { setRevealed(!revealed_); });
  connect(line(), &QLineEdit::textEdited, this, [this] {
    setProblem({});
    emit edited();
  });
  connect(line(), &QLineEdit::returnPressed, this, &PasswordField::entered);
}

bool PasswordField::isEmpty() const {
  return line()->text().isEmpty();
}

SecretBytes PasswordField::password() const {
  QString typed(line()->text().constData(), line()->text().size());
  return SecretBytes::takeText(typed);
}

SecretBytes PasswordField::takePassword() {
  QString typed = line()->text();
  clear();
  return SecretBytes::takeText(typed);
}

void PasswordField::setPassword(const QString& password) {
  line()->setText(password);
  setProblem({});
}

void PasswordField::clear() {
  // Not QLineEdit::clear(), which can be undone once the password is shown.
  line()->setText(QString());
  setRevealed(false);
  setCapsLock(false);
}

void PasswordField::setQuietHint(const QString& hint) {
  quietHint_ = hint;
  setHint(hint);
}

bool PasswordField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_CapsLock) {
      setCapsLock(false);
    } else {
      const CapsLockHint told = capsLockHint(key->text(), key->modifiers());
      if (told != CapsLockHint::Unknown) setCapsLock(told == CapsLockHint::On);
    }
  } else if (event->type() == QEvent::FocusOut) {
    setRevealed(false);
    setCapsLock(false);
  }
  return Field::eventFilter(watched, event);
}

QLineEdit* PasswordField::line() const {
  return static_cast<QLineEdit*>(editor());
}

void PasswordField::setRevealed(bool revealed) {
  revealed_ = revealed;
  line()->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
  reveal_->setIcon(lineIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye")));
  reveal_->setToolTip(revealed ? tr("Hide the password") : tr("Show the password"));
  reveal_->setText(reveal_->toolTip());
}

void PasswordField::setCapsLock(bool on) {
  setHint(on ? tr("Caps Lock is on.") : quietHint_);
}

}  // namespace linewarden::ui
