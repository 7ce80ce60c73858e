// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace linewarden {

/// What follows so soon after another one at the same place is taken for its consequence.
inline constexpr std::chrono::seconds alarmRootWithin{10};

/// For each alarm the first-out of its cluster: the first announced of those of the same line (of
/// the same unit where they have no line) that were announced within 10 s of it, that moment
/// included; of two at the same time the one whose id comes first. An alarm without a place, one
/// that was never announced and one that nothing follows is its own root. Pure.
[[nodiscard]] QHash<AlarmId, AlarmId> alarmRoots(const QList<AlarmView>& alarms);

}  // namespace linewarden
