// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/result.h"

namespace linewarden {

enum class AlarmEvent {
  BecomesActive,
  ReturnsToNormal,
  Acknowledge,
  Reset,  ///< of a latched alarm
  Shelve,
  Unshelve,  ///< by a person, or because its time is over
  Suppress,
  Unsuppress,
  RemoveFromService,
  ReturnToService,
  ReAlarm,  ///< an acknowledged alarm that lasts is announced again
};

/// "becomes-active"; stable, for tests and logs.
[[nodiscard]] QString alarmEventName(AlarmEvent event);

/// The alarm's next state (ISA-18.2-2016 / IEC 62682, alarm state transition diagram), or a
/// Conflict that says in words why this cannot happen now. Pure.
///
/// `isActive` is the condition as it stands once the event has happened; it decides where leaving
/// a hidden state leads. Behind a hidden state the condition comes and goes without a change.
/// Shelved and suppressed are entered from each other; out of service is left by return to service
/// alone, so it wins over both. A shelved alarm that is shelved again gets a new end.
/// The standard leaves open what a suppression that lasts behind another hidden state does when
/// that one is left; AlarmBook enters it again.
[[nodiscard]] Result<AlarmState> nextAlarmState(AlarmState state, AlarmEvent event, bool isActive,
                                                bool isLatching);

}  // namespace linewarden
