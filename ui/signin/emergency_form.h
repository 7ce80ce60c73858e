// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/break_glass.h"

#include <QWidget>

class QVBoxLayout;

namespace linewarden::ui {

class Button;
class PasswordField;
class TextField;
class WaitNotice;

/// Opens the emergency account with the phrase from its envelope; says first what that does.
/// GUI thread.
class EmergencyForm final : public QWidget {
  Q_OBJECT

 public:
  explicit EmergencyForm(BreakGlass& breakGlass, SignIn& signIn, QWidget* parent = nullptr);

  /// Forgets what was typed.
  void reset();

 signals:
  void opened(const linewarden::Session& session);
  void left();

 private:
  void addEffects(QVBoxLayout* column);
  [[nodiscard]] bool isComplete();
  void submit();
  void takeAnswer(const Result<Session>& answer);
  void setBusy(bool busy);

  BreakGlass& breakGlass_;
  SignIn& signIn_;
  PasswordField* phrase_;
  TextField* name_;
  TextField* reason_;
  Button* open_;
  WaitNotice* wait_;
  bool busy_ = false;
};

}  // namespace linewarden::ui
