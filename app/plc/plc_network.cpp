// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/plc_network.h"

#include "app/plc/held_value.h"
#include "app/plc/live_values.h"
#include "app/plc/modbus/modbus_tcp_driver.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace linewarden {

namespace {

/// A promise that is kept in any case: with `otherwise` where nothing else was said until
/// the last copy of the pointer to it went.
template <class T>
class KeptPromise {
 public:
  explicit KeptPromise(T otherwise) : otherwise_(std::move(otherwise)) { promise_.start(); }
  KeptPromise(const KeptPromise&) = delete;
  KeptPromise& operator=(const KeptPromise&) = delete;
  ~KeptPromise() { keep(otherwise_); }

  [[nodiscard]] QFuture<T> future() const { return promise_.future(); }
  void setOtherwise(T otherwise) { otherwise_ = std::move(otherwise); }
  void keep(const T& result) {
    if (std::exchange(isKept_, true)) return;
    promise_.addResult(result);
    promise_.finish();
  }

 private:
  QPromise<T> promise_;
  T otherwise_;
  bool isKept_ = false;
};

}  // namespace

/// Readings of several PLCs that come one after another; used in the PLC thread.
struct PlcNetwork::PendingRead {
  KeptPromise<ReadingBatch> promise;
  QList<TagId> tags;
  ReadingBatch readings;  ///< Bad until they came
  int outstanding = 0;    ///< PLCs

  PendingRead(const QList<TagId>& asked, const ReadingBatch& bad)
      : promise(bad), tags(asked), readings(bad) {}
};

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
  auto* parent = new QObject;
  parent->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, parent, &QObject::deleteLater);
  thread_.start();
  const std::scoped_lock lock(mutex_);
  driverParent_ = parent;
  QMetaObject::invokeMethod(parent, [this, run, parent] { makeDrivers(run, parent); });
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
  {
    // Under the lock, so that nothing is asked of the thread behind this: it would not run.
    const std::scoped_lock lock(mutex_);
    QObject* parent = std::exchange(driverParent_, nullptr);
    QMetaObject::invokeMethod(parent, [this] {
      for (PlcDriver* driver : drivers_) driver->stop();
      drivers_.clear();
      thread_.quit();
    });
  }
  thread_.wait();
}

void PlcNetwork::runInThread(std::function<void()> work) {
  const std::scoped_lock lock(mutex_);
  if (driverParent_ == nullptr) return;
  QMetaObject::invokeMethod(driverParent_, std::move(work), Qt::QueuedConnection);
}

PlcDriver* PlcNetwork::driverOf(const QString& plc) const {
  for (std::size_t i = 0; i < drivers_.size(); ++i) {
    if (plant_->plcs.at(static_cast<qsizetype>(i)).id == plc) return drivers_[i];
  }
  return nullptr;
}

QFuture<TagWriteOutcome> PlcNetwork::write(TagId id, TagValue value) {
  const Tag* tag = plant_->tag(id);
  TagWriteOutcome notSent{id, WriteResult::NotSent, {}, value, {}, {}};
  if (tag == nullptr) {
    notSent.reason = tr("The plant file has no such tag, so nothing was sent.");
    return QtFuture::makeReadyFuture(notSent);
  }
  if (!tag->writable) {
    notSent.reason = tr("%1 is not writable, so nothing was sent. The plant file has to say so "
                        "with “writable = true”.")
                         .arg(tag->name);
    return QtFuture::makeReadyFuture(notSent);
  }
  const Result<TagValue> held = valueAsHeld(*tag, value);
  if (!held) {
    notSent.reason = held.error().message;
    return QtFuture::makeReadyFuture(notSent);
  }
  notSent.wanted = *held;
  notSent.reason = tr("Linewarden is not connected to the PLCs, so nothing was sent.");
  const auto promise = std::make_shared<KeptPromise<TagWriteOutcome>>(notSent);
  QFuture<TagWriteOutcome> future = promise->future();
  // Where this does not run, or there is no driver, the promise tells that nothing was sent.
  runInThread([this, tag, value = std::move(value), promise, lost = std::move(notSent)]() mutable {
    PlcDriver* driver = driverOf(tag->plc);
    if (driver == nullptr) return;
    lost.result = WriteResult::Unknown;
    lost.reason = tr("Whether the PLC has taken the value is not known.");
    promise->setOtherwise(std::move(lost));
    driver->write(*tag, value,
                  [promise](const TagWriteOutcome& outcome) { promise->keep(outcome); });
  });
  return future;
}

QFuture<ReadingBatch> PlcNetwork::readNow(const QList<TagId>& tags) {
  ReadingBatch bad;
  bad.reserve(tags.size());
  const UtcTime now = clock_.now();
  const QString reason = tr("Linewarden is not connected to the PLCs, so there is no value.");
  for (const TagId tag : tags) bad.append({tag, {}, Quality::Bad, now, reason});
  const auto read = std::make_shared<PendingRead>(tags, bad);
  QFuture<ReadingBatch> future = read->promise.future();
  runInThread([this, read] { readInThread(read); });  // else the promise tells
  return future;
}

void PlcNetwork::readInThread(const std::shared_ptr<PendingRead>& read) const {
  QHash<QString, QList<TagId>> asked;
  QHash<QString, QList<qsizetype>> places;
  for (qsizetype i = 0; i < read->tags.size(); ++i) {
    const Tag* tag = plant_->tag(read->tags.at(i));
    if (tag == nullptr) {
      read->readings[i].reason = tr("The plant file has no such tag, so there is no value.");
      continue;
    }
    asked[tag->plc].append(tag->id);
    places[tag->plc].append(i);
  }
  read->outstanding = static_cast<int>(asked.size());
  if (asked.isEmpty()) read->promise.keep(read->readings);
  for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
    PlcDriver* driver = driverOf(it.key());
    const auto take = [read, at = places.value(it.key())](const ReadingBatch& came) {
      for (qsizetype i = 0; i < std::min(came.size(), at.size()); ++i) {
        read->readings[at.at(i)] = came.at(i);
      }
      if (--read->outstanding == 0) read->promise.keep(read->readings);
    };
    if (driver == nullptr) {
      take({});
    } else {
      driver->readNow(it.value(), take);
    }
  }
}

QList<PlcStatus> PlcNetwork::statuses() const {
  QList<PlcStatus> all;
  all.reserve(plant_->plcs.size());
  const std::scoped_lock lock(mutex_);
  for (const Plc& plc : plant_->plcs) all.append(statuses_.value(plc.id));
  return all;
}

void PlcNetwork::makeDrivers(quint64 run, QObject* parent) {
  QHash<QString, QList<Tag>> tags;
  for (const Tag& tag : plant_->tags) tags[tag.plc].append(tag);
  for (const Plc& plc : plant_->plcs) {
    PlcDriver* driver = makeDriver_(plc, tags.value(plc.id), clock_).release();
    driver->setParent(parent);
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
