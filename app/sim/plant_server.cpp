// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/plant_server.h"

#include <QCoreApplication>

namespace linewarden::sim {

namespace {

constexpr std::chrono::milliseconds tickPeriod{100};
// Time asleep (a suspended laptop) is not made up in small steps.
constexpr std::chrono::milliseconds longestCatchUp{10'000};
constexpr std::chrono::milliseconds slowDelay{1200};
constexpr std::chrono::milliseconds warmUp = std::chrono::minutes(20);

}  // namespace

struct PlantServer::Controller {
  Controller(const Plc& plc, const QList<Tag>& its, RegisterBank::Written written)
      : id(plc.id),
        host(plc.host),
        filePort(plc.port),
        tags(its),
        bank(its, plc.unitId, std::move(written)),
        endpoint(bank, plc.unitId) {}

  QString id;
  QString host;
  quint16 filePort;
  QList<Tag> tags;
  RegisterBank bank;
  ModbusEndpoint endpoint;
};

PlantServer::PlantServer(std::shared_ptr<const Plant> plant, quint64 seed, const Clock& clock)
    : plant_(std::move(plant)),
      clock_(clock),
      // A while before now, so that the plant is in full swing when the first client comes.
      physics_(plant_, seed, clock.now() - warmUp) {
  physics_.advanceTo(clock_.now(), std::chrono::seconds(1));
  for (const Plc& plc : plant_->plcs) {
    QList<Tag> tags;
    for (const TagId id : plant_->tagsOfPlc(plc.id)) tags.append(*plant_->tag(id));
    controllers_.push_back(std::make_unique<Controller>(
        plc, tags, [this](TagId tag, const TagValue& value) { physics_.write(tag, value); }));
  }
  timer_.setInterval(tickPeriod);
  timer_.setTimerType(Qt::PreciseTimer);
  connect(&timer_, &QTimer::timeout, this, &PlantServer::tick);
}

PlantServer::~PlantServer() = default;

Result<void> PlantServer::start(std::optional<quint16> portBase) {
  tick();
  quint16 offset = 0;
  for (const auto& controller : controllers_) {
    quint16 port = controller->filePort;
    if (portBase) port = *portBase == 0 ? 0 : static_cast<quint16>(*portBase + offset);
    ++offset;
    if (auto listening = controller->endpoint.listen(controller->host, port); !listening) {
      return listening;
    }
  }
  timer_.start();
  return {};
}

QList<quint16> PlantServer::ports() const {
  QList<quint16> all;
  for (const auto& controller : controllers_) all.append(controller->endpoint.port());
  return all;
}

void PlantServer::tick() {
  const UtcTime now = clock_.now();
  const bool longAsleep = now - physics_.now() > longestCatchUp;
  physics_.advanceTo(now, longAsleep ? std::chrono::minutes(1) : tickPeriod);
  for (const auto& controller : controllers_) {
    for (const Tag& tag : controller->tags) {
      controller->bank.put(tag, physics_.value(tag.id));
    }
  }
}

bool PlantServer::knows(const Fault& fault) const {
  switch (fault.kind) {
    case FaultKind::Stop: return plant_->line(fault.target) || plant_->unit(fault.target);
    case FaultKind::Drift: return plant_->tag(fault.target) != nullptr;
    case FaultKind::UnauthorisedWrite: {
      const Tag* tag = plant_->tag(fault.target);
      return tag != nullptr && tag->writable;
    }
    case FaultKind::LinkLoss:
    case FaultKind::SlowReply: return plant_->plc(fault.target) != nullptr;
  }
  return false;
}

Result<void> PlantServer::begin(const Fault& fault) {
  if (!knows(fault)) {
    return Error{ErrorCode::NotFound,
                 tr("The plant has nothing called “%1” that “%2” could happen to: stop takes a line "
                    "or unit, drift a tag, unauthorised-write a writable tag, link-loss and slow a "
                    "PLC.")
                     .arg(fault.target, faultName(fault.kind)),
                 {}};
  }
  physics_.begin(fault);
  applyToLink(fault, true);
  return {};
}

void PlantServer::end(const Fault& fault) {
  physics_.end(fault);
  applyToLink(fault, false);
}

void PlantServer::applyToLink(const Fault& fault, bool begins) {
  for (const auto& controller : controllers_) {
    if (controller->id != fault.target) continue;
    if (fault.kind == FaultKind::LinkLoss) controller->endpoint.setLinkLost(begins);
    if (fault.kind == FaultKind::SlowReply) {
      controller->endpoint.setDelay(begins ? slowDelay : std::chrono::milliseconds(0));
    }
  }
}

Result<void> PlantServer::schedule(const Fault& fault) {
  if (!knows(fault)) return begin(fault);  // says what is wrong and does nothing
  QTimer::singleShot(fault.start, this, [this, fault] { static_cast<void>(begin(fault)); });
  if (fault.duration.count() > 0) {
    QTimer::singleShot(fault.start + fault.duration, this, [this, fault] { end(fault); });
  }
  return {};
}

}  // namespace linewarden::sim
