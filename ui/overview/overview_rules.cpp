// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_rules.h"

#include <algorithm>
#include <numeric>

namespace linewarden::ui {

namespace {

// Below this share of its target a running line is slow.
constexpr double slowShare = 0.9;

bool isSlow(const LineStatus& status) {
  return status.speed && status.targetSpeed && *status.speed < slowShare * *status.targetSpeed;
}

}  // namespace

Priority worstPriority(const LineStatus& status) {
  Priority worst = Priority::None;
  for (const LimitBreach& breach : status.breaches) {
    worst = std::max(worst, priorityOf(breach.state));
  }
  return worst;
}

Trouble troubleOf(const LineStatus& status) {
  const Priority worst = worstPriority(status);
  if (worst >= Priority::High) return Trouble::Severe;
  if (status.quality != Quality::Good || status.state == EquipmentState::Unknown) {
    return Trouble::Unknown;
  }
  if (worst != Priority::None) return Trouble::Breach;
  if (status.state != EquipmentState::Running) return Trouble::Standing;
  return isSlow(status) ? Trouble::Slow : Trouble::None;
}

QList<int> troubleOrder(const QList<LineStatus>& lines) {
  QList<int> order(lines.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&lines](int one, int other) {
    return troubleOf(lines[one]) > troubleOf(lines[other]);
  });
  return order;
}

OverviewTotals totalsOf(const QList<LineStatus>& lines) {
  OverviewTotals totals;
  double sum = 0;
  int counted = 0;
  for (const LineStatus& line : lines) {
    ++totals.lines;
    const bool isRunning = line.quality == Quality::Good && line.state == EquipmentState::Running;
    totals.running += isRunning ? 1 : 0;
    totals.breaches += static_cast<int>(line.breaches.size());
    if (line.good) totals.good = totals.good.value_or(0) + *line.good;
    if (line.reject) totals.reject = totals.reject.value_or(0) + *line.reject;
    if (!line.availability) continue;
    sum += *line.availability;
    ++counted;
  }
  if (counted > 0) totals.availability = sum / counted;
  return totals;
}

}  // namespace linewarden::ui
