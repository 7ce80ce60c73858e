// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/plant/plant.h"
#include "app/sim/fault.h"
#include "app/sim/modbus_endpoint.h"
#include "app/sim/plant_physics.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace linewarden::sim {

/// All PLCs of a plant as servers on TCP ports, moved by the physics ten times a second.
class PlantServer final : public QObject {
  Q_OBJECT

 public:
  PlantServer(std::shared_ptr<const Plant> plant, quint64 seed, const Clock& clock);
  ~PlantServer() override;

  /// `portBase`: the first PLC's port, the others follow; 0: ports the system chooses;
  /// none: those of the plant file.
  Result<void> start(std::optional<quint16> portBase);
  /// In the plant file's order.
  [[nodiscard]] QList<quint16> ports() const;

  /// NotFound when there is no such line, unit, tag or PLC.
  Result<void> begin(const Fault& fault);
  void end(const Fault& fault);
  /// Begins at its time and ends after its duration.
  Result<void> schedule(const Fault& fault);

 private:
  struct Controller;
  void tick();
  [[nodiscard]] bool knows(const Fault& fault) const;
  void applyToLink(const Fault& fault, bool begins);

  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  PlantPhysics physics_;
  std::vector<std::unique_ptr<Controller>> controllers_;
  QTimer timer_;
};

}  // namespace linewarden::sim
