// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_plant.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace linewarden::test {

namespace {

constexpr int recipePlantPatienceMs = 60'000;

const char* const plantFile = R"([site]
id = "north"
[[plcs]]
id = "plc-1"
host = "127.0.0.1"
port = 15021
[[lines]]
id = "L1"
recipe_states = ["running", "idle", "stopped", "starved", "blocked", "changeover", "cleaning",
                 "maintenance"]
[lines.signals]
state = "L1.state"
recipe = "L1.recipe_id"
recipe_version = "L1.recipe_version"
[[lines]]
id = "L2"
[[units]]
id = "L1.filler"
line = "L1"
[[tags]]
name = "L1.state"
plc = "plc-1"
unit = "L1.filler"
type = "uint16"
table = "input"
address = 0
sampling_ms = 200
[[tags]]
name = "L1.volume"
plc = "plc-1"
unit = "L1.filler"
type = "float32"
order = "CDAB"
address = 0
engineering_unit = "ml"
range = { low = 0, high = 1000 }
writable = true
sampling_ms = 200
[[tags]]
name = "L1.hold_time"
plc = "plc-1"
unit = "L1.filler"
type = "uint16"
address = 2
engineering_unit = "s"
range = { low = 0, high = 60 }
writable = true
sampling_ms = 200
[[tags]]
name = "L1.recipe_id"
plc = "plc-1"
unit = "L1.filler"
type = "uint32"
address = 10
writable = true
sampling_ms = 200
[[tags]]
name = "L1.recipe_version"
plc = "plc-1"
unit = "L1.filler"
type = "uint32"
address = 12
writable = true
sampling_ms = 200
)";

QJsonObject parameter(const char* name, double value, const char* unit, double low, double high,
                      const char* tag) {
  return {{QStringLiteral("name"), QString::fromLatin1(name)},
          {QStringLiteral("step"), QStringLiteral("Fill")},
          {QStringLiteral("value"), value},
          {QStringLiteral("unit"), QString::fromLatin1(unit)},
          {QStringLiteral("low"), low},
          {QStringLiteral("high"), high},
          {QStringLiteral("tolerance"), 0.5},
          {QStringLiteral("tag"), QString::fromLatin1(tag)},
          {QStringLiteral("note"), QString()}};
}

}  // namespace

QByteArray saidBy(const ControlRun& run) {
  return "exit " + QByteArray::number(run.exitCode) + ": " + run.out + run.err;
}

bool RecipePlant::startPlc(const QStringList& options) {
  plantsim_.start(QStringLiteral(LINEWARDEN_BIN_DIR "/plantsim"), options);
  QByteArray out;
  while (!out.endsWith("ready\n")) {
    if (!plantsim_.waitForReadyRead(recipePlantPatienceMs)) return false;
    out += plantsim_.readAllStandardOutput();
  }
  const auto port =
      QRegularExpression(QStringLiteral("port=(\\d+)")).match(QString::fromLatin1(out));
  port_ = static_cast<quint16>(port.captured(1).toUInt());
  return port_ != 0;
}

void RecipePlant::stopPlc() {
  if (plantsim_.state() == QProcess::NotRunning) return;
  plantsim_.terminate();
  plantsim_.waitForFinished(recipePlantPatienceMs);
}

bool RecipePlant::restartPlc() {
  stopPlc();
  return startPlc({QStringLiteral("--plant"), program_.file(QStringLiteral("made.toml")),
                   QStringLiteral("--port-base"), QString::number(port_)});
}

QByteArray RecipePlant::setUp() {
  const QString made = program_.write(QStringLiteral("made.toml"), plantFile);
  const QString served = program_.file(QStringLiteral("served.toml"));
  const bool started = startPlc({QStringLiteral("--plant"), made, QStringLiteral("--any-port"),
                                 QStringLiteral("--plant-out"), served});
  if (!started) return "plantsim does not start: " + plantsim_.readAllStandardError();
  QFile file(served);
  if (!file.open(QIODevice::ReadOnly)) return "plantsim wrote no plant file";
  if (!program_.init(file.readAll())) return "init failed";
  people_.takeAdministrator();
  const auto enrol = [this](const char* name, const char* role) {
    const QString who = QString::fromLatin1(name);
    return people_.enrol(who, who.toUpper(), {QString::fromLatin1(role)});
  };
  return enrol("lindqvist", "process-engineer") + enrol("berg", "process-engineer") +
         enrol("haddad", "quality-engineer") + enrol("rossi", "shift-supervisor");
}

QString RecipePlant::write(const QString& name, const QJsonObject& object) const {
  return program_.write(name, QJsonDocument(object).toJson());
}

QJsonObject RecipePlant::recipe(const QString& product, double fill) {
  return {{QStringLiteral("format"), QStringLiteral("linewarden-recipe-1")},
          {QStringLiteral("product"), product},
          {QStringLiteral("line"), QStringLiteral("L1")},
          {QStringLiteral("title"), QStringLiteral("First")},
          {QStringLiteral("description"), QString()},
          {QStringLiteral("steps"),
           QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Fill")},
                                  {QStringLiteral("note"), QStringLiteral("Rinse first.")}}}},
          {QStringLiteral("parameters"),
           QJsonArray{parameter("Fill volume", fill, "ml", 450, 550, "L1.volume"),
                      parameter("Hold time", 12, "s", 10, 20, "L1.hold_time")}}};
}

QJsonArray RecipePlant::versions() const {
  return people_.run(QStringLiteral("recipe list"))
      .json()
      .value(QStringLiteral("versions"))
      .toArray();
}

QJsonObject RecipePlant::version(const QString& name) const {
  return program_.run({QStringLiteral("recipe"), QStringLiteral("show"), name}).json();
}

QString RecipePlant::hashOf(const QString& name) const {
  return version(name).value(QStringLiteral("hash")).toString();
}

ControlRun RecipePlant::sign(const QString& who, const QString& name, const QString& meaning,
                             const QString& hash) const {
  return people_.runAs(who,
                       {QStringLiteral("recipe"), QStringLiteral("sign"), name,
                        QStringLiteral("--meaning"), meaning, QStringLiteral("--hash"), hash},
                       people_.proofOf(who));
}

QByteArray RecipePlant::makeEffective(const QJsonObject& recipe) {
  const QString writer = QStringLiteral("lindqvist");
  const ControlRun imported =
      people_.runAs(writer, {QStringLiteral("recipe"), QStringLiteral("import"),
                             QStringLiteral("--file"), write(QStringLiteral("new.json"), recipe)});
  const QString id = QString::number(imported.json().value(QStringLiteral("id")).toInteger());
  const ControlRun submitted = people_.runAs(writer, QStringLiteral("recipe submit ") + id);
  if (submitted.exitCode != 0) return saidBy(imported) + saidBy(submitted);
  const QString hash = hashOf(id);
  const ControlRun first = sign(QStringLiteral("berg"), id, QStringLiteral("process"), hash);
  const ControlRun second = sign(QStringLiteral("haddad"), id, QStringLiteral("quality"), hash);
  const bool isEffective =
      second.json().value(QStringLiteral("state")).toString() == QStringLiteral("effective");
  return isEffective ? QByteArray() : saidBy(first) + saidBy(second);
}

}  // namespace linewarden::test
