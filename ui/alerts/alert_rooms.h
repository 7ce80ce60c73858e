// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace linewarden {
class AccessGuard;
class AlarmDesk;
class AlarmViews;
class Clock;
class HistoryReader;
class SignIn;
struct Plant;
}  // namespace linewarden

namespace linewarden::ui {

/// What the page of alarms stands on.
struct AlertRooms {
  AlarmDesk& desk;
  AlarmViews& views;
  AccessGuard& guard;
  SignIn& signIn;
  HistoryReader& history;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

}  // namespace linewarden::ui
