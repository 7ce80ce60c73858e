// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/modbus_tcp_driver.h"

#include "app/plc/modbus/read_reply.h"
#include "app/plc/modbus/tag_reading.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <numeric>

namespace linewarden::modbus {

namespace {

constexpr std::chrono::milliseconds figuresPeriod{1000};
constexpr double meanShare = 1.0 / 16;  ///< weight of the newest in the mean round trip
constexpr int strikesAllowed = 1;

ConnectionSettings settingsOf(const Plc& plc) {
  return {plc.host, plc.port, plc.unitId, plc.timeout, plc.connectTimeout, plc.maxInFlight};
}

std::unique_ptr<QTcpSocket> socketOf(const DriverOptions& options) {
  return options.makeSocket ? options.makeSocket() : std::make_unique<QTcpSocket>();
}

Backoff::Random randomOf(const DriverOptions& options) {
  if (options.random) return options.random;
  return [] { return QRandomGenerator::global()->generateDouble(); };
}

QList<qsizetype> tagsOf(const PlannedRequest& plan) {
  QList<qsizetype> tags;
  tags.reserve(plan.tags.size());
  for (const PlannedTag& planned : plan.tags) tags.append(planned.tag);
  return tags;
}

}  // namespace

ModbusTcpDriver::ModbusTcpDriver(Plc plc, QList<Tag> tags, const Clock& clock,
                                 DriverOptions options, QObject* parent)
    : PlcDriver(parent),
      plc_(std::move(plc)),
      tags_(std::move(tags)),
      clock_(clock),
      options_(std::move(options)),
      backoff_(options_.backoff, randomOf(options_)),
      connection_(settingsOf(plc_), socketOf(options_), this),
      access_({plc_.maxRegisters, plc_.maxBits, plc_.maxGap}, clock_, connection_),
      retry_(this),
      figures_(this),
      badReason_(tags_.size()) {
  status_.plc = plc_.id;
  status_.state = LinkState::Disabled;
  status_.since = clock_.now();
  planGroups();
  retry_.setSingleShot(true);
  connect(&retry_, &QTimer::timeout, this, [this] {
    setState(LinkState::Connecting, status_.reason);
    connection_.open();
  });
  connect(&figures_, &QTimer::timeout, this, [this] {
    const qint64 activity = status_.requests + status_.skippedCycles;
    if (toldActivity_ == activity) return;
    toldActivity_ = activity;
    emit statusChanged(status_);
  });
  connect(&connection_, &Connection::opened, this, &ModbusTcpDriver::onOpened);
  connect(&connection_, &Connection::lost, this, &ModbusTcpDriver::onLost);
}

ModbusTcpDriver::~ModbusTcpDriver() {
  ModbusTcpDriver::stop();
}

void ModbusTcpDriver::planGroups() {
  const RequestPlan plan = planRequests(tags_, {plc_.maxRegisters, plc_.maxBits, plc_.maxGap});
  impossible_ = plan.impossible;
  std::map<std::chrono::milliseconds, QList<PlannedRequest>> bySampling;
  for (const PlannedRequest& request : plan.requests) bySampling[request.sampling].append(request);
  for (const auto& [sampling, requests] : bySampling) {
    auto group = std::make_unique<Group>();
    group->plan = requests;
    group->timer = std::make_unique<QTimer>();
    group->timer->setParent(this);  // moves to the PLC thread with the driver
    group->timer->setTimerType(Qt::PreciseTimer);
    group->timer->setInterval(std::max(sampling, std::chrono::milliseconds(1)));
    restorePlan(*group);
    connect(group->timer.get(), &QTimer::timeout, this,
            [this, each = group.get()] { beginCycle(*each); });
    groups_.push_back(std::move(group));
  }
}

void ModbusTcpDriver::start() {
  running_ = true;
  reportBad(impossible_, tr("The value does not fit one request to this PLC, so it cannot be read. "
                            "Check the tag's address and the PLC's request limits."));
  backoff_.reset();
  figures_.start(figuresPeriod);
  setState(LinkState::Connecting, {});
  connection_.open();
}

void ModbusTcpDriver::stop() {
  running_ = false;
  retry_.stop();
  figures_.stop();
  for (const auto& group : groups_) group->timer->stop();
  connection_.close();
  status_.state = LinkState::Disabled;
  status_.since = clock_.now();
  status_.reason.clear();
}

PlcStatus ModbusTcpDriver::status() const {
  return status_;
}

void ModbusTcpDriver::write(const Tag& tag, const TagValue& value, TagWriteDone done) {
  access_.write(tag, value, std::move(done));
}

void ModbusTcpDriver::readNow(const QList<TagId>& tags, ReadNowDone done) {
  QList<Tag> asked;
  asked.reserve(tags.size());
  for (const TagId id : tags) {
    const auto known =
        std::find_if(tags_.cbegin(), tags_.cend(), [id](const Tag& tag) { return tag.id == id; });
    if (known != tags_.cend()) asked.append(*known);
  }
  access_.readNow(asked, std::move(done));
}

void ModbusTcpDriver::onOpened() {
  setState(LinkState::Connected, {});
  for (const auto& group : groups_) {
    group->outstanding = 0;
    group->problem.clear();
    group->timer->start();
    beginCycle(*group);
  }
}

void ModbusTcpDriver::onLost(const QString& reason, bool broken) {
  const bool wasConnected = status_.state == LinkState::Connected;
  for (const auto& group : groups_) {
    group->timer->stop();
    group->outstanding = 0;
  }
  if (!wasConnected) {
    ++status_.failures;
  }
  // A reply that could not be trusted concerns its own tags, which are told already; the
  // others keep their value while we reconnect, and are told when that fails.
  if (!broken || !wasConnected) {
    QList<qsizetype> all(tags_.size());
    std::iota(all.begin(), all.end(), 0);
    for (const qsizetype tag : impossible_) all.removeOne(tag);
    reportBad(all, reason);
  }
  if (!running_) return;
  setState(LinkState::BackingOff, reason);
  retry_.start(backoff_.next());
}

void ModbusTcpDriver::beginCycle(Group& group) {
  if (group.outstanding > 0) {
    ++status_.skippedCycles;
    return;
  }
  if (group.splitUntil.hasExpired()) restorePlan(group);
  group.troubled = false;
  std::vector<RequestPtr> due;
  for (const RequestPtr& request : group.requests) {
    if (request->restsUntil.hasExpired()) {
      due.push_back(request);
    } else {
      group.troubled = true;
    }
  }
  // One that has failed before goes last, so that it cannot keep the others from being read.
  std::stable_sort(due.begin(), due.end(), [](const RequestPtr& a, const RequestPtr& b) {
    return std::pair(a->strikes, a->lapsed) < std::pair(b->strikes, b->lapsed);
  });
  group.outstanding = static_cast<int>(due.size());
  for (const RequestPtr& request : due) send(group, request);
}

void ModbusTcpDriver::endCycle(Group& group) {
  if (group.troubled || group.problem.isEmpty()) return;
  group.problem.clear();
  showProblem();
}

void ModbusTcpDriver::send(Group& group, const RequestPtr& request) {
  const PlannedRequest& plan = request->plan;
  const QModbusDataUnit wanted(registerType(plan.table), plan.first,
                               static_cast<quint16>(plan.count));
  connection_.read(wanted, [this, &group, request](const ReadOutcome& outcome) {
    onOutcome(group, request, outcome);
  });
}

void ModbusTcpDriver::onOutcome(Group& group, const RequestPtr& request,
                                const ReadOutcome& outcome) {
  ++status_.requests;
  if (const auto* values = std::get_if<QModbusDataUnit>(&outcome.result)) {
    addRoundTrip(outcome.roundTrip);
    request->strikes = 0;
    request->lapsed = false;
    backoff_.reset();
    onValues(*request, *values);
  } else {
    onFailure(group, request, std::get<ReadFailure>(outcome.result));
  }
  // That a PLC answers at all is told at once, the figures each second.
  if (status_.requests - status_.failures == 1) emit statusChanged(status_);
  if (group.outstanding > 0 && --group.outstanding == 0) endCycle(group);
}

void ModbusTcpDriver::onValues(const Request& request, const QModbusDataUnit& values) {
  const UtcTime now = clock_.now();
  ReadingBatch batch;
  batch.reserve(request.plan.tags.size());
  for (const PlannedTag& planned : request.plan.tags) {
    const Reading reading = readingOf(tags_.at(planned.tag), values, planned, now);
    QString& told = badReason_[planned.tag];
    if (reading.quality == Quality::Bad && told == reading.reason) continue;
    told = reading.reason;
    batch.append(reading);
  }
  if (!batch.isEmpty()) emit readingsArrived(batch);
}

void ModbusTcpDriver::onFailure(Group& group, const RequestPtr& request,
                                const ReadFailure& failure) {
  ++status_.failures;
  group.troubled = true;
  const bool refused = failure.kind == ReadFailure::Kind::Exception;
  // Illegal data address, or value: a device may take smaller requests than it should.
  const bool mayBeTooMuch = refused && (failure.exception == 2 || failure.exception == 3);
  if (mayBeTooMuch && split(group, request)) return;
  request->lapsed = failure.kind == ReadFailure::Kind::Timeout;
  if (refused) {
    request->strikes = 0;
    backoff_.reset();
  }
  if (failure.kind == ReadFailure::Kind::Broken) strike(*request);
  reportBad(tagsOf(request->plan), failure.reason);
  noteProblem(group, failure.reason);
}

bool ModbusTcpDriver::split(Group& group, const RequestPtr& request) {
  const auto place = std::find(group.requests.begin(), group.requests.end(), request);
  const QList<PlannedRequest> parts = splitRequest(request->plan);
  if (parts.isEmpty() || place == group.requests.end()) return false;
  group.requests.erase(place);
  if (group.splitUntil.isForever()) group.splitUntil = QDeadlineTimer(options_.splitMemory);
  for (const PlannedRequest& part : parts) {
    auto piece = std::make_shared<Request>();
    piece->plan = part;
    group.requests.push_back(piece);
    ++group.outstanding;
    send(group, piece);
  }
  return true;
}

void ModbusTcpDriver::restorePlan(Group& group) {
  group.requests.clear();
  for (const PlannedRequest& plan : group.plan) {
    auto request = std::make_shared<Request>();
    request->plan = plan;
    group.requests.push_back(request);
  }
  group.splitUntil = QDeadlineTimer(QDeadlineTimer::Forever);
}

void ModbusTcpDriver::strike(Request& request) {
  ++request.strikes;
  if (request.strikes <= strikesAllowed) return;
  const int doublings = std::min(request.strikes - strikesAllowed - 1, 16);
  const auto rest = std::min(options_.firstRest * (1 << doublings), options_.longestRest);
  request.restsUntil = QDeadlineTimer(rest);
}

void ModbusTcpDriver::reportBad(const QList<qsizetype>& tags, const QString& reason) {
  const UtcTime now = clock_.now();
  ReadingBatch batch;
  for (const qsizetype tag : tags) {
    if (badReason_.at(tag) == reason) continue;
    badReason_[tag] = reason;
    batch.append({tags_.at(tag).id, {}, Quality::Bad, now, reason});
  }
  if (!batch.isEmpty()) emit readingsArrived(batch);
}

void ModbusTcpDriver::setState(LinkState state, const QString& reason) {
  if (status_.state == state && status_.reason == reason) return;
  if (status_.state != state) status_.since = clock_.now();
  status_.state = state;
  status_.reason = reason;
  emit statusChanged(status_);
}

void ModbusTcpDriver::noteProblem(Group& group, const QString& reason) {
  group.problem = reason;
  showProblem();
}

void ModbusTcpDriver::showProblem() {
  if (status_.state != LinkState::Connected) return;
  QString reason;
  for (const auto& group : groups_) {
    if (reason.isEmpty()) reason = group->problem;
  }
  setState(LinkState::Connected, reason);
}

void ModbusTcpDriver::addRoundTrip(std::chrono::microseconds roundTrip) {
  const auto micros = static_cast<double>(roundTrip.count());
  meanMicros_ = meanMicros_ == 0 ? micros : meanMicros_ + (micros - meanMicros_) * meanShare;
  status_.roundTrip = std::chrono::milliseconds(std::llround(meanMicros_ / 1000));
}

}  // namespace linewarden::modbus
