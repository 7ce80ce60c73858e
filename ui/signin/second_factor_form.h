// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/fido2/security_key.h"
#include "app/identity/sign_in.h"

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;
class CodeField;
class OneOf;
class SecurityKeyForm;
class SegmentedChoice;

/// The second step of signing in: the code or the security key of the person whose password was
/// right, whichever they have and their role takes.
class SecondFactorForm final : public QWidget {
  Q_OBJECT

 public:
  explicit SecondFactorForm(SignIn& signIn, QWidget* parent = nullptr);

  void begin(const PendingSignIn& pending);
  /// Forgets what was typed and stops a key that is asked.
  void clear();
  [[nodiscard]] CodeField* code() const { return code_; }
  [[nodiscard]] SecurityKeyForm* securityKey() const { return key_; }
  [[nodiscard]] bool usesKey() const;
  /// `open`: may be typed into; `checking`: what was shown is being looked at.
  void setState(bool open, bool checking);
  /// Shows in place why the code or the key's answer was refused.
  void refuse(const QString& problem);

 signals:
  void codeEntered();
  void keyAnswered(const linewarden::SecurityKeyAnswer& answer);
  /// The key could not even be asked.
  void keyFailed(const linewarden::Error& error);
  void backRequested();

 private:
  void useKey(bool use);
  void submit();
  void showButton();

  SignIn& signIn_;
  QByteArray ticket_;
  QLabel* who_;
  QLabel* policy_;
  SegmentedChoice* how_;
  OneOf* ways_;
  CodeField* code_;
  SecurityKeyForm* key_;
  Button* go_;
  Button* back_;
  bool open_ = true;
  bool checking_ = false;
};

}  // namespace linewarden::ui
