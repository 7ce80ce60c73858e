// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QHash>

namespace linewarden::sim {

/// What a tag tells, as its name, unit, limits and place in the plant file say
/// (docs/plantsim.md). It decides how the tag behaves.
enum class TagRole {
  LineState,
  LineSpeed,
  LineTarget,
  LineGood,
  LineReject,
  LineProduct,
  OrderNumber,
  UnitState,
  UnitSpeed,
  UnitCount,    ///< items passed: a part of the line's
  UnitRejects,  ///< those of one machine
  StopCause,
  RunHours,
  Running,
  Fault,
  GuardOpen,
  Cleaning,
  Starved,
  Blocked,
  Ready,
  SetPoint,     ///< writable number
  RecipeMark,   ///< says which recipe or version is loaded; none at first
  Switch,       ///< writable bool
  LineFlow,     ///< a volume flow that follows the line's speed
  Rate,         ///< nothing while the machine stands: flows, currents, speeds, forces
  Temperature,  ///< moves slowly, falls while the machine is stopped
  Supply,       ///< a magazine or reel that empties with production and is filled again
  Total,        ///< a counter of something else: pallets, energy
  Process,      ///< any other measurement
};

/// Roles of all tags of a plant. Pure.
[[nodiscard]] QHash<TagId, TagRole> tagRoles(const Plant& plant);

/// The tag that a set point governs: what its `measured_by` names, otherwise
/// "filler.torque_setpoint" -> "filler.torque"; empty for other names.
[[nodiscard]] QString measurementOf(const Tag& setPoint);

}  // namespace linewarden::sim
