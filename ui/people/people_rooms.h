// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden {
class AccessGuard;
class Clock;
class People;
class RoleDesk;
class SessionDesk;
class SignIn;
}  // namespace linewarden

namespace linewarden::ui {

/// What the page of people stands on.
struct PeopleRooms {
  People& people;
  RoleDesk& roles;
  SessionDesk& sessions;
  SignIn& signIn;
  AccessGuard& guard;
  const Clock& clock;
};

}  // namespace linewarden::ui
