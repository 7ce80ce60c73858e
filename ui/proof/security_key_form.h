// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/proof/key_ceremony.h"

#include <QFuture>
#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;
class PasswordField;

/// Has a security key answer: its PIN, the touch, what went wrong in place, and a way to stop.
/// GUI thread; the key is asked elsewhere.
class SecurityKeyForm final : public QWidget {
  Q_OBJECT

 public:
  using Ask = std::function<QFuture<Result<SecurityKeyQuestion>>()>;

  explicit SecurityKeyForm(QWidget* parent = nullptr);

  [[nodiscard]] PasswordField* pin() const { return pin_; }
  /// Forgets what was typed and stops what runs.
  void reset();
  /// Gets the question and has the key answer it; without a PIN it asks for one first.
  void start(const Ask& ask);
  void cancel();
  [[nodiscard]] bool isRunning() const { return running_; }
  /// What is wrong, shown where the PIN is; the answer was refused, say.
  void setProblem(const QString& problem);

 signals:
  void answered(const linewarden::SecurityKeyAnswer& answer);
  /// Shown in place already.
  void failed(const linewarden::Error& error);
  void runningChanged(bool running);
  void entered();  ///< Enter was pressed in the PIN

 private:
  void askKey(const SecurityKeyQuestion& question);
  void showStep(KeyStep step);
  void fail(const Error& error);
  void setRunning(bool running);

  PasswordField* pin_;
  QWidget* touch_;
  QLabel* icon_;
  QLabel* told_;
  Button* stop_;
  KeyCeremony ceremony_;
  SecretBytes waitingPin_;
  int round_ = 0;  ///< tells the question that is awaited from one that was given up
  bool running_ = false;
};

/// What a person is told to do at this step.
[[nodiscard]] QString keyStepText(KeyStep step);

}  // namespace linewarden::ui
