// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm_figures.h"

#include <vector>

namespace linewarden {

/// What is known of one alarm's announcements, oldest first.
struct AnnouncedAlarm {
  std::vector<const AlarmAnnouncement*> within;  ///< raised in the time that is looked at
  std::vector<const AlarmAnnouncement*> all;
};

/// Chattering: three times or more within a minute. Fleeting: gone within ten seconds more often
/// than not, at least three times. Stale: active for more than 24 hours. Frequent: over 5 % of all.
[[nodiscard]] QList<BadActor> badActorsOf(const std::vector<AnnouncedAlarm>& alarms,
                                          int announcements, UtcTime to);

}  // namespace linewarden
