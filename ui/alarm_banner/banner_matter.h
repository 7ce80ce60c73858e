// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"

#include <QList>

namespace linewarden::ui {

/// What the banner shows to somebody signed in.
struct BannerMatter {
  AlarmView alarm;  ///< meaningful where there is one
  int waiting = 0;  ///< critical alarms that nobody has acknowledged, this one among them
};

/// Of all that stands: the critical alarm that was announced last and waits for somebody. `held` is
/// kept while it waits, so that what a hand is about to press is not exchanged below it. Pure.
[[nodiscard]] BannerMatter bannerMatter(const QList<AlarmView>& standing, const AlarmId& held);
/// See addressOfAlarm.
[[nodiscard]] QString bannerAddress(const AlarmId& alarm);

}  // namespace linewarden::ui
