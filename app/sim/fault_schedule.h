// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/fault.h"

namespace linewarden::sim {

/// Which faults begin and end when. Pure.
class FaultSchedule {
 public:
  struct Changes {
    QList<Fault> begin;
    QList<Fault> end;
  };

  explicit FaultSchedule(const QList<Fault>& faults);

  /// What is due at `elapsed` since the beginning, each once; never back in time. A fault
  /// that would have begun and ended meanwhile is left out.
  [[nodiscard]] Changes advanceTo(std::chrono::milliseconds elapsed);

 private:
  enum class Phase { Ahead, Present, Past };
  struct Item {
    Fault fault;
    Phase phase = Phase::Ahead;
  };
  QList<Item> items_;
};

}  // namespace linewarden::sim
