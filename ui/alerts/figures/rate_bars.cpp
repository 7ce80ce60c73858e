// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/figures/rate_bars.h"

#include <algorithm>

namespace linewarden::ui {

int RateBars::highest() const {
  const auto most = std::max_element(counts.cbegin(), counts.cend());
  return most == counts.cend() ? 0 : *most;
}

RateBars rateBars(const QList<int>& counts, UtcTime from, std::chrono::milliseconds period,
                  int mostBars) {
  RateBars bars;
  const qsizetype most = std::max(1, mostBars);
  const qsizetype perBar = std::max<qsizetype>(1, (counts.size() + most - 1) / most);
  bars.from = from;
  bars.periodsPerBar = static_cast<int>(perBar);
  bars.barLength = period * perBar;
  for (qsizetype begin = 0; begin < counts.size(); begin += perBar) {
    const qsizetype end = std::min(begin + perBar, counts.size());
    bars.counts += *std::max_element(counts.cbegin() + begin, counts.cbegin() + end);
  }
  return bars;
}

}  // namespace linewarden::ui
