// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/plantsim.h"

#include "app/plant/plant_file.h"
#include "app/sim/demo_plant.h"
#include "app/sim/served_plant_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace linewarden::sim {

namespace {

struct PlantsimText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::sim::Plantsim)
};

}  // namespace

Plantsim::Plantsim(PlantsimOptions options, const Clock& clock)
    : options_(std::move(options)),
      plantFile_(options_.plantFile.isEmpty() ? demoPlantPath() : options_.plantFile),
      clock_(clock) {}

Result<void> Plantsim::start() {
  auto plant = loadPlantFile(plantFile_);
  if (!plant) return plant.error();
  server_ = std::make_unique<PlantServer>(*plant, options_.seed, clock_);
  if (auto scheduled = server_->schedule(options_.faults); !scheduled) return scheduled;
  if (auto started = server_->start(options_.portBase); !started) return started;
  return options_.plantOut.isEmpty() ? Result<void>() : writePlantOut();
}

QString Plantsim::addressLines() const {
  QString lines;
  for (const PlantServer::Address& address : server_->addresses()) {
    lines += QStringLiteral("plc=%1 host=%2 port=%3\n")
                 .arg(address.plc, address.host, QString::number(address.port));
  }
  return lines;
}

Result<void> Plantsim::writePlantOut() const {
  QFile file(plantFile_);
  if (!file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::FileUnreadable,
                 PlantsimText::tr("%1 cannot be read: %2.")
                     .arg(QDir::toNativeSeparators(plantFile_), file.errorString()),
                 {}};
  }
  const Result<QByteArray> served =
      servedPlantFile(file.read(maxPlantFileBytes), server_->addresses());
  if (!served) return served.error();
  QSaveFile out(options_.plantOut);
  if (!out.open(QIODevice::WriteOnly) || out.write(*served) != served->size() || !out.commit()) {
    return Error{
        ErrorCode::FileUnwritable,
        PlantsimText::tr("%1 cannot be written: %2. Choose another place with --plant-out.")
            .arg(QDir::toNativeSeparators(options_.plantOut), out.errorString()),
        {}};
  }
  return {};
}

}  // namespace linewarden::sim
