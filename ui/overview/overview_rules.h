// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"
#include "ui/widgets/priority.h"

#include <QList>

/// What the Lines page decides before it draws. Pure.
namespace linewarden::ui {

/// How much a line wants to be looked at; more is worse: severe breaches, then a state
/// that is not known, breaches, standing still, running slow, and running as it should.
enum class Trouble { None, Slow, Standing, Breach, Unknown, Severe };

[[nodiscard]] Trouble troubleOf(const LineStatus& status);
/// The priority of the worst breach; None without any.
[[nodiscard]] Priority worstPriority(const LineStatus& status);
/// Positions in `lines`, worst first; lines in equal trouble keep the plant's order.
[[nodiscard]] QList<int> troubleOrder(const QList<LineStatus>& lines);

/// Sums over all lines.
struct OverviewTotals {
  int lines = 0;
  int running = 0;
  std::optional<qint64> good;
  std::optional<qint64> reject;
  std::optional<double> availability;  ///< mean of the lines that have one
  int breaches = 0;
};
[[nodiscard]] OverviewTotals totalsOf(const QList<LineStatus>& lines);

}  // namespace linewarden::ui
