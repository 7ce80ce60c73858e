// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QList>

#include <chrono>

/// How many alarms were announced when, as bars. Pure.
namespace linewarden::ui {

/// What a chart of announcements shows.
struct RateBars {
  UtcTime from;
  std::chrono::milliseconds barLength{0};
  QList<int> counts;  ///< a bar each: of its periods the fullest one
  int periodsPerBar = 1;

  [[nodiscard]] UtcTime beginOf(qsizetype bar) const { return from + barLength * bar; }
  [[nodiscard]] UtcTime end() const { return beginOf(counts.size()); }
  /// 0 where there are no bars.
  [[nodiscard]] int highest() const;
};

/// `counts` of one period each, bound to at most `mostBars` bars (at least 1). A bar stands for the
/// fullest of its periods, so that no extreme is averaged away.
[[nodiscard]] RateBars rateBars(const QList<int>& counts, UtcTime from,
                                std::chrono::milliseconds period, int mostBars);

}  // namespace linewarden::ui
