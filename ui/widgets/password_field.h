// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "ui/widgets/field.h"

namespace linewarden::ui {

/// A field for a password: hidden, with a button to look at it while it is held in sight,
/// and a word when Caps Lock seems to be on.
class PasswordField final : public Field {
  Q_OBJECT

 public:
  explicit PasswordField(const QString& label, QWidget* parent = nullptr);

  [[nodiscard]] bool isEmpty() const;
  /// What was typed, for checks while typing; the caller lets it go soon.
  [[nodiscard]] SecretBytes password() const;
  /// What was typed; the field is empty afterwards.
  [[nodiscard]] SecretBytes takePassword();
  /// For the demo plant's published passwords alone.
  void setPassword(const QString& password);
  void clear();
  /// Hint shown while Caps Lock is not on.
  void setQuietHint(const QString& hint);

 signals:
  void edited();
  void entered();  ///< Enter was pressed

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QLineEdit* line() const;
  void setRevealed(bool revealed);
  void setCapsLock(bool on);

  QAction* reveal_ = nullptr;
  bool revealed_ = false;
  QString quietHint_;
};

/// Whether this key press tells that Caps Lock is on: a letter that came out large without
/// Shift, or small with it. Qt does not tell the lock's state itself.
enum class CapsLockHint { On, Off, Unknown };
[[nodiscard]] CapsLockHint capsLockHint(const QString& typed, Qt::KeyboardModifiers modifiers);

}  // namespace linewarden::ui
