// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/security_notices.h"
#include "ui/widgets/decision_dialog.h"

class QVBoxLayout;

namespace linewarden {
class AccessGuard;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

/// The security notices that nobody has acknowledged, most urgent first, each with what to do.
/// Follows what is open. GUI thread.
class NoticeList final : public DecisionDialog {
  Q_OBJECT

 public:
  NoticeList(SecurityNotices& notices, AccessGuard& guard, SignIn& signIn, const Clock& clock,
             const Session& session, QWidget* parent);

 private:
  void showOpen();
  QWidget* makeRow(const SecurityNotice& notice, bool mayAcknowledge);

  SecurityNotices& notices_;
  AccessGuard& guard_;
  SignIn& signIn_;
  const Clock& clock_;
  const Session session_;
  QWidget* scroll_;
  QWidget* rows_;
  QVBoxLayout* column_;
};

}  // namespace linewarden::ui
