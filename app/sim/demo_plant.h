// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linewarden::sim {

/// Of the demo plant's chance: its made-up past and plantsim's present agree with one seed.
inline constexpr quint64 demoSeed = 20'260'131;

/// The demo plant's file inside the program (":/linewarden/demo/demo-plant.toml"); makes it
/// readable first, as a static library's resources are not by themselves.
[[nodiscard]] QString demoPlantPath();

}  // namespace linewarden::sim
