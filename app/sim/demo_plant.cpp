// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/demo_plant.h"

#include <QDir>

// Q_INIT_RESOURCE has to stand outside any namespace.
static void initDemoResource() { Q_INIT_RESOURCE(linewarden_demo); }

namespace linewarden::sim {

QString demoPlantPath() {
  initDemoResource();
  return QStringLiteral(":/linewarden/demo/demo-plant.toml");
}

}  // namespace linewarden::sim
