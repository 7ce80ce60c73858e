// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/sim/fault.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linewarden::sim {

/// What plantsim's command line asks for (docs/plantsim.md).
struct PlantsimOptions {
  QString plantFile;                ///< the demo plant's where empty
  quint64 seed = 0;                 ///< of the plant's chance
  std::optional<quint16> portBase;  ///< 0: any; none: the plant file's ports
  QString plantOut;                 ///< where to write the plant file with the ports in use
  QList<Fault> faults;
  bool withParent = false;  ///< ends when the program that started it ends
  bool showHelp = false;
  bool showVersion = false;
};

/// InvalidArgument says which argument is wrong and what would be right.
[[nodiscard]] Result<PlantsimOptions> parsePlantsimOptions(const QStringList& arguments);
[[nodiscard]] QString plantsimHelp();

}  // namespace linewarden::sim
