// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/line_board.h"

#include <vector>

namespace linewarden {

/// Which tags stand outside their limits, and since when. Pure.
///
/// A bad reading changes nothing: what was outside and cannot be seen any more is not taken
/// for in order.
class BreachBook {
 public:
  explicit BreachBook(const Plant& plant);

  /// A reading of `tag`, which is in the plant.
  void take(const Tag& tag, const Reading& reading);
  /// Of these tags: severe first, then oldest first.
  [[nodiscard]] QList<LimitBreach> breachesOf(const QList<TagId>& tags) const;

 private:
  std::vector<LimitBreach> byTag_;  // by TagId.value - 1
};

}  // namespace linewarden
