// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"

#include <QWidget>

#include <optional>

namespace linewarden::ui {

class PasswordField;

/// A password to be chosen, twice; what is wrong with it is told while it is typed.
class NewPasswordForm final : public QWidget {
  Q_OBJECT

 public:
  explicit NewPasswordForm(QWidget* parent = nullptr);

  /// Whose password it is to be; it must not be the account's name.
  void setAccountName(const QString& name) { accountName_ = name; }
  /// What was typed when it is good, the fields stay as they are; otherwise nothing, and what is
  /// wrong is shown in place.
  [[nodiscard]] std::optional<SecretBytes> chosen();
  void clear();
  void setProblem(const QString& problem);
  /// Whether what is typed so far would do.
  [[nodiscard]] bool isGood() const;

 signals:
  void edited();
  void entered();  ///< Enter in the second field

 private:
  void judge();

  QString accountName_;
  PasswordField* password_;
  PasswordField* repeated_;
};

}  // namespace linewarden::ui
