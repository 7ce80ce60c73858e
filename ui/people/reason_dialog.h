// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/act_dialog.h"

namespace linewarden::ui {

class TextField;

/// An act that takes a reason, which stands in the audit trail.
class ReasonDialog final : public ActDialog {
  Q_OBJECT

 public:
  ReasonDialog(const QString& title, const QString& text, const Verbs& verbs, QWidget* parent);

  [[nodiscard]] QString reason() const;
  void refuse(const Error& error) override;

 signals:
  /// With a reason that will do.
  void given(const QString& reason);

 private:
  TextField* reason_;
};

/// A field for a reason, at most as long as it may be.
[[nodiscard]] TextField* makeReasonField(QWidget* parent);
/// Whether the field holds a reason that will do; where not, it says why and takes the focus.
[[nodiscard]] bool checkReason(TextField& field);

}  // namespace linewarden::ui
