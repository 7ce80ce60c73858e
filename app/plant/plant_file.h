// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/plant/plant.h"

#include <memory>

namespace linewarden {

/// One thing wrong with a plant file.
struct PlantFileProblem {
  int line = 0;    ///< from 1; 0 when it concerns the file as a whole
  int column = 0;  ///< from 1
  QString path;    ///< such as "tags[17].address"
  QString message;
};

/// What reading a plant file gave: a plant, or every problem found.
struct PlantFileReading {
  std::shared_ptr<const Plant> plant;  ///< null when there are problems
  QList<PlantFileProblem> problems;
};

/// Files larger than this are refused.
inline constexpr qint64 maxPlantFileBytes = 16 * 1024 * 1024;

/// Reads and checks the TOML text of a plant file (docs/plant-file.md,
/// docs/plant-file.schema.json). Pure; any bytes are fine as input.
[[nodiscard]] PlantFileReading readPlantFile(const QByteArray& text);

/// Reads the file at `path`; on problems an Error PlantFileInvalid whose message lists
/// them as "line 12, tags[3].type: …", one a line (at most 20, then how many more).
[[nodiscard]] Result<std::shared_ptr<const Plant>> loadPlantFile(const QString& path);

}  // namespace linewarden
