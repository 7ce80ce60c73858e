// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linewarden {
class AccessGuard;
class AuditReader;
class Clock;
}  // namespace linewarden

namespace linewarden::ui {

/// What the page of the trail stands on.
struct AuditRooms {
  AuditReader& reader;
  AccessGuard& guard;
  const Clock& clock;
};

}  // namespace linewarden::ui
