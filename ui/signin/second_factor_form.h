// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class Button;
class CodeField;

/// The second step of signing in: the code of the person whose password was right.
class SecondFactorForm final : public QWidget {
  Q_OBJECT

 public:
  explicit SecondFactorForm(QWidget* parent = nullptr);

  void begin(const QString& displayName, const QString& code = {});
  [[nodiscard]] CodeField* code() const { return code_; }
  /// `open`: may be typed into; `checking`: what was typed is being looked at.
  void setState(bool open, bool checking);

 signals:
  void submitted();
  void backRequested();

 private:
  QLabel* who_;
  CodeField* code_;
  Button* signIn_;
  Button* back_;
};

}  // namespace linewarden::ui
