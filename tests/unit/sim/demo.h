// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant_file.h"
#include "app/sim/demo_plant.h"

#include <memory>

namespace linewarden::test {

inline std::shared_ptr<const Plant> demoPlant() {
  auto plant = loadPlantFile(sim::demoPlantPath());
  return plant ? *plant : std::shared_ptr<const Plant>();
}

/// 2026-02-03T09:30:00Z
inline constexpr UtcTime simMorning{std::chrono::milliseconds(1'770'111'000'000)};

}  // namespace linewarden::test
