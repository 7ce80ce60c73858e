// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden {
class AccessGuard;
class Clock;
class OwnAccount;
class SessionDesk;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

/// What the page of one's own account stands on.
struct AccountRooms {
  OwnAccount& own;
  SessionDesk& sessions;
  SignIn& signIn;
  AccessGuard& guard;
  const Clock& clock;
};

}  // namespace linewarden::ui
