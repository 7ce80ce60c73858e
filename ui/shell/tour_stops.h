// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour.h"

namespace linewarden::ui {

/// Every page and dialog there is, in the order a person meets them; the first run last.
[[nodiscard]] QList<TourStop> tourStops(MainWindow& window, ConsoleSession& session,
                                        const DemoAccount& person);

}  // namespace linewarden::ui
