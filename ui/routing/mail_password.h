// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace linewarden::ui {

class Button;
class OneOf;
class PasswordField;

/// The mail server's password: that one is kept, and what becomes of it. A kept one is never
/// shown, as it is never read back.
class MailPassword final : public QWidget {
  Q_OBJECT

 public:
  explicit MailPassword(QWidget* parent = nullptr);

  /// Whether one is kept now; what was typed is forgotten.
  void begin(bool isKept);
  /// What was typed goes; that the kept one is to be forgotten stays.
  void forgetTyped();
  /// What was typed; an empty one where the kept one is to be forgotten; nothing where it stays.
  [[nodiscard]] std::optional<QString> password() const;
  /// Asks for a new one.
  void showProblem(const QString& problem);
  void clearProblem();

 signals:
  void edited();

 private:
  enum class Act { Keep, Change, Forget };

  QWidget* makeKept();
  QWidget* makeTyped();
  void begin(bool isKept, Act act);
  void choose(Act act);
  void showAct();

  bool isKept_ = false;
  Act act_ = Act::Keep;
  OneOf* faces_;
  QWidget* kept_ = nullptr;
  QWidget* typed_ = nullptr;
  QLabel* keptWords_ = nullptr;
  Button* change_ = nullptr;
  Button* forget_ = nullptr;
  Button* keep_ = nullptr;
  Button* keepTyped_ = nullptr;
  PasswordField* field_ = nullptr;
};

}  // namespace linewarden::ui
