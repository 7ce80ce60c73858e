// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/plant_server.h"
#include "app/sim/plantsim_options.h"

#include <memory>

namespace linewarden::sim {

/// The program plantsim: a plant file, served. One thread.
class Plantsim {
 public:
  Plantsim(PlantsimOptions options, const Clock& clock);

  /// Serves all PLCs and writes the plant file where one was asked for.
  Result<void> start();
  /// A line "plc=L1 host=127.0.0.1 port=15021" for each PLC.
  [[nodiscard]] QString addressLines() const;

 private:
  Result<void> writePlantOut() const;

  const PlantsimOptions options_;
  const QString plantFile_;
  const Clock& clock_;
  std::unique_ptr<PlantServer> server_;
};

}  // namespace linewarden::sim
