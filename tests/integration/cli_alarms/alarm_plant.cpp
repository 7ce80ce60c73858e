// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_plant.h"

#include "app/alerts/alarm_repository.h"
#include "app/crypto/data_key.h"
#include "app/store/store.h"

namespace linewarden::test {

namespace {

QByteArray alarmPlantFile() {
  const QByteArray guidance =
      "cause = \"a\"\nconsequence = \"b\"\nresponse = \"Look at the pump.\"\n";
  return plantAt(1) + R"([[alarms]]
tag = "pressure"
title = "Pressure high"
condition = "high"
limit = 5
priority = "high"
)" + guidance +
         R"([[alarms]]
tag = "guard"
title = "Guard open"
condition = "discrete"
equals = true
priority = "critical"
)" + guidance +
         R"([[alarms]]
tag = "speed"
title = "Speed low"
condition = "low"
limit = 1
priority = "low"
)" + guidance;
}

AlarmView raisedView(const QString& id, const QString& title, AlarmPriority priority,
                     AlarmSource source) {
  AlarmView view;
  view.source = source;
  view.definition.id.text = id;
  view.definition.title = title;
  view.definition.priority = priority;
  view.record.id.text = id;
  view.record.state = AlarmState::Unacknowledged;
  view.record.isActive = true;
  view.record.since = SystemClock().now() - std::chrono::minutes(1);
  view.record.activeSince = view.record.since;
  view.record.announced = view.record.since;
  view.record.occurrence = 1;
  return view;
}

}  // namespace

QByteArray AlarmPlant::setUp() {
  if (!program_.init(alarmPlantFile())) return "init failed";
  people_.takeAdministrator();
  const auto enrol = [this](const char* name, const char* shown, const char* role) {
    return people_.enrol(QString::fromLatin1(name), QString::fromLatin1(shown),
                         {QString::fromLatin1(role)});
  };
  if (const QByteArray problem = enrol("okafor", "Ike Okafor", "operator"); !problem.isEmpty()) {
    return problem;
  }
  const QByteArray problem = enrol("rossi", "Anna Rossi", "shift-supervisor");
  return problem.isEmpty() ? enrol("weber", "Tom Weber", "process-engineer") : problem;
}

bool AlarmPlant::raise(const QString& id, const QString& title, AlarmPriority priority,
                       AlarmSource source) const {
  auto keys = KeyEnvelope::load(program_.folder());
  if (!keys || !keys->unwrapFromKeyFile(program_.keyFile())) return false;
  auto store = Store::open(program_.folder(), keys->dataKey());
  if (!store) return false;
  const AlarmView view = raisedView(id, title, priority, source);
  AlarmChange change;
  change.id = view.record.id;
  change.to = AlarmState::Unacknowledged;
  change.time = view.record.since;
  change.what = QStringLiteral("raised");
  change.occurrence = 1;
  const auto done = waitFor((*store)->write([&](Transaction& transaction) -> Result<void> {
    if (const auto kept = alarm_repository::keep(transaction.database(), view); !kept) return kept;
    return alarm_repository::append(transaction.database(), change, view.definition,
                                    QStringLiteral("console"));
  }));
  return done.ok();
}

QJsonObject AlarmPlant::alarm(const QString& id) const {
  const ControlRun run =
      program_.run({QStringLiteral("alarm"), QStringLiteral("list"), QStringLiteral("--all")});
  return named(run.json().value(QStringLiteral("alarms")).toArray(), QStringLiteral("id"), id);
}

ControlRun AlarmPlant::runForPeople(const QStringList& arguments) const {
  return ControlProgram::runBare(QStringList{QStringLiteral("--data"), program_.folder(),
                                             QStringLiteral("--key-file"), program_.keyFile()} +
                                 arguments);
}

QByteArray alarmRunSaid(const ControlRun& run) {
  return QByteArray::number(run.exitCode) + ": " + run.out + run.err;
}

}  // namespace linewarden::test
