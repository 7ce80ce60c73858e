// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/demo_plant.h"

// Q_INIT_RESOURCE has to stand outside any namespace.
static void initDemoResource() {
  Q_INIT_RESOURCE(sim_demo_plant);
}

namespace linewarden::sim {

QString demoPlantPath() {
  initDemoResource();
  return QStringLiteral(":/linewarden/demo/demo-plant.toml");
}

}  // namespace linewarden::sim
