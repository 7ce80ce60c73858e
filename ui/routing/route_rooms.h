// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace linewarden {
class AccessGuard;
class AlarmRouting;
class Clock;
struct Plant;
}  // namespace linewarden

namespace linewarden::ui {

/// What the settings of alarm routing ask and show.
struct RouteRooms {
  AlarmRouting& routing;
  AccessGuard& guard;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

}  // namespace linewarden::ui
