// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/plant_server.h"

#include <QCoreApplication>

namespace linewarden::sim {

namespace {

constexpr std::chrono::milliseconds tickPeriod{100};
constexpr std::chrono::milliseconds slowDelay{1800};

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
    : plant_(std::move(plant)), clock_(clock), physics_(plant_, seed, clock.now()) {
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
  started_ = clock_.now();
  const auto highest = 65536 - static_cast<int>(controllers_.size());
  if (portBase.value_or(0) > highest) {
    return Error{ErrorCode::InvalidArgument,
                 tr("From port %1 on there are too few ports for all PLCs. Choose --port-base %2 "
                    "or lower.")
                     .arg(portBase.value_or(0))
                     .arg(highest),
                 {}};
  }
  quint16 offset = 0;
  for (const auto& controller : controllers_) {
    QString host = controller->host;
    quint16 port = controller->filePort;
    if (portBase) {
      host = QStringLiteral("127.0.0.1");
      port = *portBase == 0 ? 0 : static_cast<quint16>(*portBase + offset);
    }
    ++offset;
    if (auto listening = controller->endpoint.listen(host, port); !listening) return listening;
    controller->host = host;
  }
  // No client is served before this returns; a link that is lost from the start is open by now.
  tick();
  timer_.start();
  return {};
}

QList<PlantServer::Address> PlantServer::addresses() const {
  QList<Address> all;
  for (const auto& controller : controllers_) {
    all.append({controller->id, controller->host, controller->endpoint.port()});
  }
  return all;
}

void PlantServer::tick() {
  const UtcTime now = clock_.now();
  const FaultSchedule::Changes due = schedule_.advanceTo(now - started_);
  for (const Fault& fault : due.begin) static_cast<void>(begin(fault));
  for (const Fault& fault : due.end) end(fault);
  physics_.advanceTo(now);
  for (const auto& controller : controllers_) {
    for (const Tag& tag : controller->tags) {
      controller->bank.put(tag, physics_.value(tag.id));
    }
  }
}

QStringList PlantServer::targetsOf(FaultKind kind) const {
  QStringList targets;
  switch (kind) {
    case FaultKind::Stop:
      for (const Line& line : plant_->lines) targets << line.id << line.units;
      break;
    case FaultKind::Drift:
      for (const Tag& tag : plant_->tags) {
        if (!tag.writable && tag.limits.high) targets << tag.name;
      }
      break;
    case FaultKind::UnauthorisedWrite:
      for (const Tag& tag : plant_->tags) {
        if (tag.writable && tag.type != DataType::String) targets << tag.name;
      }
      break;
    case FaultKind::LinkLoss:
    case FaultKind::Slow:
      for (const Plc& plc : plant_->plcs) targets << plc.id;
      break;
  }
  return targets;
}

Result<Fault> PlantServer::resolved(const Fault& fault) const {
  const QStringList targets = targetsOf(fault.kind);
  Fault known = fault;
  if (known.target.isEmpty() && !targets.isEmpty()) known.target = targets.first();
  // A sensor without a limit may drift as well, it is only not the first to.
  const Tag* tag = plant_->tag(known.target);
  const bool sensor = fault.kind == FaultKind::Drift && tag != nullptr && !tag->writable;
  if (sensor || targets.contains(known.target)) return known;
  return Error{ErrorCode::NotFound,
               tr("\"%1\" cannot happen to \"%2\": stop takes a line or a unit, drift a tag that "
                  "is read only, unauthorised-write a writable tag, link-loss and slow a PLC.")
                   .arg(faultText({fault.kind, {}, {}, {}}), fault.target),
               {}};
}

Result<void> PlantServer::begin(const Fault& fault) {
  const Result<Fault> known = resolved(fault);
  if (!known) return known.error();
  physics_.begin(*known);
  applyToLink(*known, true);
  return {};
}

void PlantServer::end(const Fault& fault) {
  const Result<Fault> known = resolved(fault);
  if (!known) return;
  physics_.end(*known);
  applyToLink(*known, false);
}

void PlantServer::applyToLink(const Fault& fault, bool begins) {
  for (const auto& controller : controllers_) {
    if (controller->id != fault.target) continue;
    if (fault.kind == FaultKind::LinkLoss) controller->endpoint.setLinkLost(begins);
    if (fault.kind == FaultKind::Slow) {
      controller->endpoint.setDelay(begins ? slowDelay : std::chrono::milliseconds(0));
    }
  }
}

Result<void> PlantServer::schedule(const QList<Fault>& faults) {
  for (const Fault& fault : faults) {
    if (const Result<Fault> known = resolved(fault); !known) return known.error();
  }
  schedule_ = FaultSchedule(faults);
  return {};
}

}  // namespace linewarden::sim
