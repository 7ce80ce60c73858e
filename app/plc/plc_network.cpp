// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/plc_network.h"

#include "app/plc/live_values.h"
#include "app/plc/modbus/modbus_tcp_driver.h"

namespace linewarden {

std::unique_ptr<PlcDriver> makePlcDriver(const Plc& plc, const QList<Tag>& tags,
                                         const Clock& clock) {
  return std::make_unique<modbus::ModbusTcpDriver>(plc, tags, clock);
}

PlcNetwork::PlcNetwork(std::shared_ptr<const Plant> plant, LiveValues& values, const Clock& clock,
                       PlcDriverFactory makeDriver)
    : plant_(std::move(plant)), values_(values), clock_(clock), makeDriver_(std::move(makeDriver)) {
  registerPlcMetaTypes();
  thread_.setObjectName(QStringLiteral("plc"));
  setDisabled();
}

PlcNetwork::~PlcNetwork() {
  endThread();
}

void PlcNetwork::start() {
  if (thread_.isRunning()) return;
  const quint64 run = ++run_;
  driverParent_ = new QObject;
  driverParent_->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, driverParent_, &QObject::deleteLater);
  thread_.start();
  QMetaObject::invokeMethod(driverParent_, [this, run] { makeDrivers(run); });
}

void PlcNetwork::stop() {
  if (!thread_.isRunning()) return;
  endThread();
  setDisabled();
  for (const PlcStatus& status : statuses()) emit statusChanged(status);
}

void PlcNetwork::endThread() {
  if (!thread_.isRunning()) return;
  ++run_;
  QMetaObject::invokeMethod(driverParent_, [this] {
    for (PlcDriver* driver : drivers_) driver->stop();
    drivers_.clear();
    thread_.quit();
  });
  thread_.wait();
  driverParent_ = nullptr;
}

QList<PlcStatus> PlcNetwork::statuses() const {
  QList<PlcStatus> all;
  all.reserve(plant_->plcs.size());
  const std::scoped_lock lock(mutex_);
  for (const Plc& plc : plant_->plcs) all.append(statuses_.value(plc.id));
  return all;
}

void PlcNetwork::makeDrivers(quint64 run) {
  QHash<QString, QList<Tag>> tags;
  for (const Tag& tag : plant_->tags) tags[tag.plc].append(tag);
  for (const Plc& plc : plant_->plcs) {
    PlcDriver* driver = makeDriver_(plc, tags.value(plc.id), clock_).release();
    driver->setParent(driverParent_);
    drivers_.push_back(driver);
    connect(driver, &PlcDriver::readingsArrived, driver,
            [this](const ReadingBatch& batch) { values_.publish(batch); });
    connect(driver, &PlcDriver::statusChanged, this,
            [this, run](const PlcStatus& status) { take(status, run); });
    driver->start();
  }
}

void PlcNetwork::take(const PlcStatus& status, quint64 run) {
  if (run != run_) return;
  {
    const std::scoped_lock lock(mutex_);
    statuses_[status.plc] = status;
  }
  emit statusChanged(status);
}

void PlcNetwork::setDisabled() {
  const UtcTime now = clock_.now();
  const std::scoped_lock lock(mutex_);
  for (const Plc& plc : plant_->plcs) {
    PlcStatus& status = statuses_[plc.id];
    status.plc = plc.id;
    status.state = LinkState::Disabled;
    status.since = now;
    status.reason.clear();
  }
}

}  // namespace linewarden
