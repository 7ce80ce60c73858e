// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/security_notices.h"
#include "ui/widgets/decision_dialog.h"

namespace linewarden {
class SignIn;
}

namespace linewarden::ui {

class TextField;

/// Says what a notice means and what to do, and takes a note of what was found. GUI thread.
class AcknowledgeDialog final : public DecisionDialog {
  Q_OBJECT

 public:
  AcknowledgeDialog(SecurityNotices& notices, SignIn& signIn, const Session& session,
                    const SecurityNotice& notice, QWidget* parent);

 signals:
  void acknowledged();

 private:
  void submit();

  SecurityNotices& notices_;
  SignIn& signIn_;
  const Session session_;
  const qint64 notice_;
  TextField* note_;
  Button* act_;
};

}  // namespace linewarden::ui
