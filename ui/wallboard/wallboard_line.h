// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"
#include "ui/wallboard/wallboard_values.h"
#include "ui/widgets/priority.h"

namespace linewarden::ui {

/// How one line stands at a moment.
struct LineMoment {
  LineStatus status;
  Priority alarm = Priority::None;  ///< the worst active one of this line
  std::optional<UtcTime> newest;    ///< reading of its state; none before the first
  UtcTime now;
};

/// The line as the wallboard shows it. Texts of the plant file and of PLCs are cut, and shown
/// without what moves or hides the text around them. Pure.
[[nodiscard]] WallboardLine wallboardLine(const Plant& plant, const Line& line,
                                          const LineMoment& moment);

}  // namespace linewarden::ui
