// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/backoff.h"

#include <algorithm>
#include <cmath>

namespace linewarden {

Backoff::Backoff(Range range, Random random)
    : range_(range), random_(std::move(random)), bound_(range.first) {}

std::chrono::milliseconds Backoff::next() {
  const auto bound = std::clamp(bound_, range_.floor, std::max(range_.ceiling, range_.floor));
  bound_ = std::min(bound * 2, range_.ceiling);
  const double share = std::clamp(random_(), 0.0, 1.0);
  const auto spread = static_cast<double>((bound - range_.floor).count());
  return range_.floor + std::chrono::milliseconds(std::llround(share * spread));
}

void Backoff::reset() {
  bound_ = range_.first;
}

}  // namespace linewarden
