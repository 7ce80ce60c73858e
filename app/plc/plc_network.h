// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/plc_driver.h"
#include "app/plc/reading.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace linewarden {

class LiveValues;

/// Makes the driver that speaks a PLC's protocol; called in the PLC thread. `tags` are
/// those of that PLC.
using PlcDriverFactory = std::function<std::unique_ptr<PlcDriver>(
    const Plc& plc, const QList<Tag>& tags, const Clock& clock)>;

/// The drivers of this program: Modbus/TCP, the one protocol a plant file can name.
[[nodiscard]] std::unique_ptr<PlcDriver> makePlcDriver(const Plc& plc, const QList<Tag>& tags,
                                                       const Clock& clock);

/// All PLC connections of a plant: owns the PLC thread and a driver for each PLC, and
/// publishes what they read to LiveValues. Lives in the thread that made it.
class PlcNetwork : public QObject {
  Q_OBJECT

 public:
  PlcNetwork(std::shared_ptr<const Plant> plant, LiveValues& values, const Clock& clock,
             PlcDriverFactory makeDriver = makePlcDriver);
  ~PlcNetwork() override;

  void start();
  /// Returns when the thread has ended; within 1 s, as no driver ever blocks.
  void stop();
  /// Of every PLC, in the plant file's order.
  [[nodiscard]] QList<PlcStatus> statuses() const;

 signals:
  /// In the thread of this object.
  void statusChanged(const linewarden::PlcStatus& status);

 private:
  void makeDrivers(quint64 run);
  void endThread();
  void take(const PlcStatus& status, quint64 run);
  void setDisabled();

  const std::shared_ptr<const Plant> plant_;
  LiveValues& values_;
  const Clock& clock_;
  const PlcDriverFactory makeDriver_;
  QThread thread_;
  QObject* driverParent_ = nullptr;  ///< lives in thread_, deleted with its drivers at its end
  std::vector<PlcDriver*> drivers_;  ///< used in thread_ only
  quint64 run_ = 0;  ///< counts starts and stops: a status of an earlier run is late
  mutable std::mutex mutex_;
  QHash<QString, PlcStatus> statuses_;
};

}  // namespace linewarden
