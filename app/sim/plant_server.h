// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/plant/plant.h"
#include "app/sim/fault_schedule.h"
#include "app/sim/modbus_endpoint.h"
#include "app/sim/plant_physics.h"

#include <QObject>
#include <QStringList>
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

  /// Where a PLC listens.
  struct Address {
    QString plc;
    QString host;
    quint16 port = 0;
  };

  /// `portBase`: the first PLC's port on this machine alone (127.0.0.1), the others follow;
  /// 0: ports the system chooses; none: hosts and ports of the plant file.
  /// InvalidArgument when the ports go past 65535, PlcUnreachable when one is taken.
  Result<void> start(std::optional<quint16> portBase);
  /// In the plant file's order; ports are known after start().
  [[nodiscard]] QList<Address> addresses() const;

  /// NotFound when there is no such line, unit, tag or PLC.
  Result<void> begin(const Fault& fault);
  void end(const Fault& fault);
  /// Before start(): each begins at its time after it and ends after its duration. An error
  /// as of begin() and none is scheduled.
  Result<void> schedule(const QList<Fault>& faults);

 private:
  struct Controller;
  void tick();
  [[nodiscard]] Result<Fault> resolved(const Fault& fault) const;
  [[nodiscard]] QStringList targetsOf(FaultKind kind) const;
  void applyToLink(const Fault& fault, bool begins);

  const std::shared_ptr<const Plant> plant_;
  const Clock& clock_;
  PlantPhysics physics_;
  std::vector<std::unique_ptr<Controller>> controllers_;
  FaultSchedule schedule_{{}};
  UtcTime started_;
  QTimer timer_;
};

}  // namespace linewarden::sim
