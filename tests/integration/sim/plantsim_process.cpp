// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantsim_process.h"

#include "app/plant/plant_file.h"

#include <QFile>

#include <limits>

namespace linewarden::test {

QString PlantsimProcess::program() {
  return QStringLiteral(LINEWARDEN_BIN_DIR "/plantsim");
}

PlantsimRun PlantsimProcess::run(const QStringList& arguments) {
  QProcess process;
  process.start(program(), arguments);
  if (!process.waitForFinished(patienceMs)) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

PlantsimProcess::PlantsimProcess(const QStringList& arguments, const QByteArray& plantFile) {
  QStringList all{QStringLiteral("--any-port"), QStringLiteral("--plant-out"), this->plantFile()};
  if (!plantFile.isEmpty()) {
    QFile file(folder_.filePath(QStringLiteral("in.toml")));
    if (file.open(QIODevice::WriteOnly)) file.write(plantFile);
    all << QStringLiteral("--plant") << file.fileName();
  }
  process_.start(program(), all + arguments);
}

PlantsimProcess::~PlantsimProcess() {
  process_.terminate();
  if (process_.waitForFinished(patienceMs)) return;
  process_.kill();
  process_.waitForFinished(patienceMs);
}

bool PlantsimProcess::waitUntilReady() {
  while (!out_.endsWith("ready\n")) {
    if (!process_.waitForReadyRead(patienceMs)) return false;
    out_ += process_.readAllStandardOutput();
  }
  const auto plant = loadPlantFile(plantFile());
  if (!plant) return false;
  plant_ = *plant;
  return true;
}

const Tag& PlantsimProcess::tag(const QString& name) const {
  const Tag* found = plant_->tag(name);
  if (found == nullptr) qFatal("the plant has no tag %s", qPrintable(name));
  return *found;
}

std::unique_ptr<ModbusPeer> PlantsimProcess::newPeer(const QString& plc,
                                                     std::chrono::milliseconds patience) const {
  const Plc* found = plant_->plc(plc);
  return std::make_unique<ModbusPeer>(found->port, found->unitId, patience);
}

ModbusPeer& PlantsimProcess::peerOf(const QString& tagName) {
  const QString plc = tag(tagName).plc;
  std::unique_ptr<ModbusPeer>& peer = peers_[plc];
  if (!peer) {
    peer = newPeer(plc);
    if (!peer->connect()) qWarning("PLC %s takes no connection", qPrintable(plc));
  }
  return *peer;
}

double PlantsimProcess::number(const QString& tagName) {
  const QVariant value = read(tagName);
  return value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

bool PlantsimProcess::write(const QString& tagName, double value) {
  return peerOf(tagName).write(tag(tagName), value);
}

}  // namespace linewarden::test
