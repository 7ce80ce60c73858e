// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/sim/plant_server.h"

#include <QByteArray>

namespace linewarden::sim {

/// The plant file's text with each PLC's host and port as it is served; all else, comments
/// too, stays as it is. NotSupported where its [[plcs]] are not written a key to a line.
[[nodiscard]] Result<QByteArray> servedPlantFile(const QByteArray& text,
                                                 const QList<PlantServer::Address>& addresses);

}  // namespace linewarden::sim
