// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden {
class AccessGuard;
class AuditArchiver;
class AuditReader;
class Clock;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

/// What the page of the trail stands on.
struct AuditRooms {
  AuditReader& reader;
  AccessGuard& guard;
  const Clock& clock;
  AuditArchiver& archiver;
  SignIn& signIn;
};

}  // namespace linewarden::ui
