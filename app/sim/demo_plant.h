// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/plant/plant.h"

#include <memory>

namespace linewarden::sim {

/// The demo plant's file, readable as a Qt resource once initDemoPlantResource was called.
inline constexpr auto demoPlantPath = ":/linewarden/demo/demo-plant.toml";

/// Makes the resource known to Qt; a static library's are not by themselves. May be
/// called again.
void initDemoPlantResource();
/// The demo plant, read from its resource.
[[nodiscard]] Result<std::shared_ptr<const Plant>> loadDemoPlant();

}  // namespace linewarden::sim
