// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/demo_history.h"
#include "app/identity/people.h"

#include <mutex>

namespace linewarden {

/// The time the demo plant's past is written at; moves on only when told.
class DemoClock final : public Clock {
 public:
  DemoClock(UtcTime now, const Clock& steady) : now_(now), steady_(steady) {}

  [[nodiscard]] UtcTime now() const override;
  [[nodiscard]] SteadyTime steadyNow() const override { return steady_.steadyNow(); }
  /// Never back.
  void moveTo(UtcTime time);

 private:
  mutable std::mutex mutex_;
  UtcTime now_;
  const Clock& steady_;
};

/// What the demo plant's published passwords cost to check.
inline constexpr Argon2Cost demoPasswordCost{8 * 1024, 1, 1};

/// The account of a demo person, as People takes it.
[[nodiscard]] NewPerson newPersonOf(const DemoPerson& person);

/// Fills an installation that was just set up: the other people, history, and what they
/// did in that time, through the services that the real path uses.
Result<void> fillDemoPlace(const ConsolePlace& place, DemoSpan span, DemoClock& clock,
                           const Progress& progress);

}  // namespace linewarden
