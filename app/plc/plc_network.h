// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/plant.h"
#include "app/plc/plc_driver.h"
#include "app/plc/reading.h"
#include "app/plc/tag_write.h"

#include <QFuture>
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

  /// Writes a tag that the plant file calls writable: reads it before, writes once, reads
  /// it back. From any thread. The future always gets its outcome; NotSent while the
  /// network is stopped.
  [[nodiscard]] QFuture<TagWriteOutcome> write(TagId tag, TagValue value);
  /// Reads tags from their PLCs now: one reading for each, in their order. From any thread.
  /// The future always gets its readings; Bad ones while the network is stopped.
  [[nodiscard]] QFuture<ReadingBatch> readNow(const QList<TagId>& tags);

 signals:
  /// In the thread of this object.
  void statusChanged(const linewarden::PlcStatus& status);

 private:
  /// In the PLC thread. `parent` goes with its end, also where the network is stopped by then.
  void makeDrivers(quint64 run, QObject* parent);
  void endThread();
  void take(const PlcStatus& status, quint64 run);
  void setDisabled();
  /// In the PLC thread; forgotten where that is not there to run anything.
  void runInThread(std::function<void()> work);
  /// In the PLC thread; nullptr for a PLC that is not there.
  [[nodiscard]] PlcDriver* driverOf(const QString& plc) const;
  struct PendingRead;
  void readInThread(const std::shared_ptr<PendingRead>& read) const;

  const std::shared_ptr<const Plant> plant_;
  LiveValues& values_;
  const Clock& clock_;
  const PlcDriverFactory makeDriver_;
  QThread thread_;
  std::vector<PlcDriver*> drivers_;  ///< in the order of the plant's PLCs; used in thread_ only
  quint64 run_ = 0;           ///< counts starts and stops: a status of an earlier run is late
  mutable std::mutex mutex_;  ///< of what follows
  QObject* driverParent_ = nullptr;  ///< lives in thread_, deleted with its drivers at its end
  QHash<QString, PlcStatus> statuses_;
};

}  // namespace linewarden
