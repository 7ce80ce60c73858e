// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crypto/secret_bytes.h"
#include "ui/widgets/field.h"

class QLineEdit;

namespace linewarden::ui {

/// A field for six digits of an authenticator, or for a recovery code where that is allowed.
class CodeField final : public Field {
  Q_OBJECT

 public:
  enum class Accepts { SixDigits, SixDigitsOrRecoveryCode };

  CodeField(const QString& label, Accepts accepts, QWidget* parent = nullptr);

  [[nodiscard]] bool isEmpty() const;
  [[nodiscard]] QString text() const;
  void setText(const QString& code);
  /// What was typed; the field is empty afterwards.
  [[nodiscard]] SecretBytes takeCode();
  void clear();

 signals:
  void edited();
  void entered();  ///< Enter was pressed

 private:
  [[nodiscard]] QLineEdit* line() const;
};

}  // namespace linewarden::ui
