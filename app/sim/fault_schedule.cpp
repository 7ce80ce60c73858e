// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/fault_schedule.h"

namespace linewarden::sim {

FaultSchedule::FaultSchedule(const QList<Fault>& faults) {
  for (const Fault& fault : faults) items_.append({fault, Phase::Ahead});
}

FaultSchedule::Changes FaultSchedule::advanceTo(std::chrono::milliseconds elapsed) {
  Changes changes;
  for (Item& item : items_) {
    const bool started = elapsed >= item.fault.start;
    const bool ended = item.fault.duration && elapsed >= item.fault.start + *item.fault.duration;
    if (ended) {
      if (item.phase == Phase::Present) changes.end.append(item.fault);
      item.phase = Phase::Past;
    } else if (started && item.phase == Phase::Ahead) {
      changes.begin.append(item.fault);
      item.phase = Phase::Present;
    }
  }
  return changes;
}

}  // namespace linewarden::sim
