// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/demo_plant.h"

#include "app/plant/plant_file.h"

// Outside of any namespace, as the macro declares a function of the resource compiler's.
static void initResource() {
  Q_INIT_RESOURCE(demo_plant);
}

namespace linewarden::sim {

void initDemoPlantResource() {
  initResource();
}

Result<std::shared_ptr<const Plant>> loadDemoPlant() {
  initDemoPlantResource();
  return loadPlantFile(QString::fromLatin1(demoPlantPath));
}

}  // namespace linewarden::sim
