// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/proof.h"
#include "app/identity/session.h"

#include <QWidget>

#include <memory>

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

class CodeField;
class OneOf;
class PasswordField;
class SecurityKeyForm;
class SegmentedChoice;
class WaitNotice;

/// Password, and a code or a security key, of somebody who is signed in; under emergency access
/// the phrase that opened it. The buttons are the
/// owner's: they call submit(), and the owner tells what came of the proof. GUI thread.
class ProofForm final : public QWidget {
  Q_OBJECT

 public:
  explicit ProofForm(SignIn& signIn, QWidget* parent = nullptr);

  /// Forgets what was typed and asks for this person, by security key where they have one.
  void begin(const Session& session);
  /// Stops a key that is asked and forgets what was typed.
  void clear();
  /// Takes what was entered, has the key answer where one is used, and emits given(); what is
  /// missing or refused by the key is told in place.
  void submit();
  /// The proof is being looked at; until accepted() or refuse().
  void setChecking(bool checking);
  /// Shows in place why the proof was not believed, and counts down the wait.
  void refuse(const Error& error);
  /// Nothing runs and nothing has to be waited for.
  [[nodiscard]] bool isOpen() const;
  [[nodiscard]] bool isChecking() const { return checking_; }

  /// Gives the editors object names that begin with this: "lock" makes "lockPassword" and
  /// "lockCode".
  void nameEditors(const QString& prefix);
  [[nodiscard]] PasswordField* password() const { return password_; }
  [[nodiscard]] CodeField* code() const { return code_; }
  [[nodiscard]] SecurityKeyForm* securityKey() const { return key_; }

 signals:
  void given(const std::shared_ptr<linewarden::Proof>& proof);
  /// isOpen() is another.
  void openChanged();
  void entered();  ///< Enter in the last field

 private:
  void lookForKey();
  void useKey(bool use);
  [[nodiscard]] bool usesKey() const;
  [[nodiscard]] bool asksPhrase() const { return session_.emergency > 0; }
  [[nodiscard]] std::chrono::milliseconds waitLeft() const;
  bool isComplete();
  void showOpen();

  SignIn& signIn_;
  Session session_;
  PasswordField* password_;
  SegmentedChoice* how_;
  OneOf* second_;
  CodeField* code_;
  SecurityKeyForm* key_;
  WaitNotice* wait_;
  std::shared_ptr<Proof> proof_;
  int round_ = 0;
  bool checking_ = false;
};

}  // namespace linewarden::ui
