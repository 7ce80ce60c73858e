// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>

namespace linewarden {

class LiveValues;
class PlcDriver;

/// All PLC connections of a plant: owns the PLC thread and a driver for each PLC, and
/// publishes what they read to LiveValues. Lives in the thread that made it.
class PlcNetwork : public QObject {
  Q_OBJECT

 public:
  PlcNetwork(std::shared_ptr<const Plant> plant, LiveValues& values, const Clock& clock);
  ~PlcNetwork() override;

  void start();
  /// Returns when the thread has ended; within 1 s.
  void stop();
  [[nodiscard]] QList<PlcStatus> statuses() const;

 signals:
  /// In the thread of this object.
  void statusChanged(const linewarden::PlcStatus& status);

 private:
  const std::shared_ptr<const Plant> plant_;
  LiveValues& values_;
  const Clock& clock_;
  QThread thread_;
  std::vector<PlcDriver*> drivers_;  // live in thread_, deleted at its end
  mutable std::mutex mutex_;
  QHash<QString, PlcStatus> statuses_;
};

}  // namespace linewarden
