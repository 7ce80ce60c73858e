// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alarm_acts.h"

class QMenu;
class QWidget;

namespace linewarden::ui {

/// The acts that make sense for what is chosen, each enabled where this person may, with the
/// refusal as its tooltip where not. The menu is the caller's.
[[nodiscard]] QMenu* makeAlarmMenu(AlarmActs& acts, const QList<AlarmView>& alarms,
                                   QWidget* parent);

}  // namespace linewarden::ui
