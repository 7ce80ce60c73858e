// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace linewarden::ui {

class CodeField;
class QrCode;

/// An authenticator app to be set up: the secret as QR code and spelled, and a field for the
/// code that shows it was.
class AuthenticatorView final : public QWidget {
  Q_OBJECT

 public:
  explicit AuthenticatorView(QWidget* parent = nullptr);

  /// `uri`: otpauth://…; `spelled`: the same secret in groups of four. Empty ones: forgotten.
  void setSecret(const QString& uri, const QString& spelled);
  [[nodiscard]] CodeField* code() const { return code_; }

 private:
  QrCode* picture_;
  QLabel* spelled_;
  CodeField* code_;
};

}  // namespace linewarden::ui
