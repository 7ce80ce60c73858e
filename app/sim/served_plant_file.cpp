// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/served_plant_file.h"

#include "app/plant/plant_file.h"

#include <QCoreApplication>

namespace linewarden::sim {

namespace {

bool isKey(const QByteArray& line, const QByteArray& key) {
  return line.startsWith(key) && line.mid(key.size()).trimmed().startsWith('=');
}

bool isAsServed(const QByteArray& text, const QList<PlantServer::Address>& addresses) {
  const PlantFileReading read = readPlantFile(text);
  if (!read.plant || read.plant->plcs.size() != addresses.size()) return false;
  for (qsizetype i = 0; i < addresses.size(); ++i) {
    const Plc& plc = read.plant->plcs[i];
    if (plc.host != addresses[i].host || plc.port != addresses[i].port) return false;
  }
  return true;
}

}  // namespace

Result<QByteArray> servedPlantFile(const QByteArray& text,
                                   const QList<PlantServer::Address>& addresses) {
  QByteArray served;
  qsizetype plc = -1;
  bool inPlc = false;
  for (const QByteArray& line : text.split('\n')) {
    const QByteArray start = line.trimmed();
    if (start.startsWith('[')) {
      inPlc = start.startsWith("[[plcs]]") && plc + 1 < addresses.size();
      served += line + '\n';
      if (!inPlc) continue;
      ++plc;
      served += "host = \"" + addresses[plc].host.toUtf8() +
                "\"\nport = " + QByteArray::number(addresses[plc].port) + '\n';
      continue;
    }
    if (inPlc && (isKey(start, "host") || isKey(start, "port"))) continue;
    served += line + '\n';
  }
  served.chop(1);
  if (isAsServed(served, addresses)) return served;
  return Error{ErrorCode::NotSupported,
               QCoreApplication::translate(
                   "linewarden::sim::Plantsim",
                   "The plant file could not be written with the ports in use, as its PLCs are not "
                   "written as [[plcs]] with a key to a line. Write them so, or leave out "
                   "--plant-out and set the ports by hand."),
               {}};
}

}  // namespace linewarden::sim
