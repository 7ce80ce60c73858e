// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/security_notices.h"

#include <QFrame>

namespace linewarden {
class AccessGuard;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

class Badge;
class Button;
class ElidedLabel;

/// Over the whole window while critical security notices stand unacknowledged: the newest one,
/// how many more there are, and the way to acknowledge. To nobody signed in, and behind a lock,
/// it says only that there is one. GUI thread.
class NoticeBanner final : public QFrame {
  Q_OBJECT

 public:
  NoticeBanner(SecurityNotices& notices, AccessGuard& guard, SignIn& signIn, const Clock& clock,
               QWidget* parent = nullptr);

  /// Who is signed in and awake; an invalid session: nobody.
  void setSession(const Session& session);
  /// The list of all that is open; while somebody is signed in.
  void openList();

 private:
  void refresh();
  void showFor(const QList<SecurityNotice>& critical);
  void showForNobody(int count);
  void acknowledgeFirst();

  SecurityNotices& notices_;
  AccessGuard& guard_;
  SignIn& signIn_;
  const Clock& clock_;
  Session session_;
  Badge* badge_;
  ElidedLabel* title_;
  ElidedLabel* where_;
  Button* acknowledge_;
  Button* more_;
};

}  // namespace linewarden::ui
