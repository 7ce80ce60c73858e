// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"

#include <QString>

#include <chrono>
#include <optional>

/// Overall equipment effectiveness of one line so far (ISO 22400-2). Pure.
namespace linewarden::ui {

/// Shares of 1; none where it cannot be known. Performance (the standard's effectiveness) is above
/// 1 where a line runs faster than its target.
struct OeeSoFar {
  std::optional<double> availability;
  std::optional<double> performance;
  std::optional<double> quality;
  std::optional<double> oee;  ///< their product; none where one is missing
};

/// The time in a speed's unit: a minute of "1/min" or "bottles/min"; none where it names none.
[[nodiscard]] std::optional<std::chrono::milliseconds> ratePeriod(const QString& unit);

/// Availability is taken to hold for all the time that the counts reach back, also where nobody
/// looked. The target of now stands for the planned run time per item; below a minute of running
/// there is no performance yet.
[[nodiscard]] OeeSoFar oeeSoFar(const LineStatus& status, UtcTime now);

}  // namespace linewarden::ui
