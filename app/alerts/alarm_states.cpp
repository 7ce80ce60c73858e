// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_states.h"

#include <QCoreApplication>

#include <array>

namespace linewarden {

namespace {

struct AlarmStatesText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::AlarmStates)
};

constexpr std::array<const char*, 11> alarmEventNames{
    "becomes-active", "returns-to-normal", "acknowledge", "reset",
    "shelve",         "unshelve",          "suppress",    "unsuppress",
    "remove-service", "return-service",    "re-alarm"};

Error alarmRefused(const QString& message) {
  return {ErrorCode::Conflict, message, {}};
}

AlarmState byCondition(bool isActive) {
  return isActive ? AlarmState::Unacknowledged : AlarmState::Normal;
}

Result<AlarmState> becomesActive(AlarmState state) {
  if (isHidden(state)) return state;
  if (state != AlarmState::Unacknowledged && state != AlarmState::Acknowledged) {
    return AlarmState::Unacknowledged;
  }
  return alarmRefused(AlarmStatesText::tr("The alarm is active already."));
}

Result<AlarmState> returnsToNormal(AlarmState state, bool isLatching) {
  if (isHidden(state)) return state;
  if (state == AlarmState::Unacknowledged) {
    return isLatching ? AlarmState::LatchedUnacknowledged : AlarmState::ReturnedUnacknowledged;
  }
  if (state == AlarmState::Acknowledged) {
    return isLatching ? AlarmState::LatchedAcknowledged : AlarmState::Normal;
  }
  return alarmRefused(AlarmStatesText::tr("The alarm is not active."));
}

Result<AlarmState> acknowledged(AlarmState state) {
  switch (state) {
    case AlarmState::Unacknowledged: return AlarmState::Acknowledged;
    case AlarmState::ReturnedUnacknowledged: return AlarmState::Normal;
    case AlarmState::LatchedUnacknowledged: return AlarmState::LatchedAcknowledged;
    case AlarmState::Normal:
      return alarmRefused(
          AlarmStatesText::tr("The alarm is normal; there is nothing to acknowledge."));
    case AlarmState::Acknowledged:
    case AlarmState::LatchedAcknowledged:
      return alarmRefused(AlarmStatesText::tr("The alarm is acknowledged already."));
    default: break;
  }
  return alarmRefused(AlarmStatesText::tr(
      "The alarm is shelved, suppressed or out of service, so there is nothing to acknowledge."));
}

Result<AlarmState> reset(AlarmState state) {
  if (state == AlarmState::LatchedAcknowledged) return AlarmState::Normal;
  if (state == AlarmState::LatchedUnacknowledged) {
    return alarmRefused(
        AlarmStatesText::tr("The alarm has to be acknowledged before it can be reset."));
  }
  if (state == AlarmState::Unacknowledged || state == AlarmState::Acknowledged) {
    return alarmRefused(
        AlarmStatesText::tr("The alarm is still active. It can be reset once its cause has gone."));
  }
  return alarmRefused(AlarmStatesText::tr("The alarm is not latched; there is nothing to reset."));
}

Result<AlarmState> hidden(AlarmState state, AlarmState into) {
  if (state == AlarmState::OutOfService) {
    return alarmRefused(
        AlarmStatesText::tr("The alarm is out of service already. Return it to service first."));
  }
  if (state == AlarmState::SuppressedByDesign && into == AlarmState::SuppressedByDesign) {
    return alarmRefused(AlarmStatesText::tr("The alarm is suppressed already."));
  }
  return into;
}

Result<AlarmState> shown(AlarmState state, AlarmState outOf, bool isActive) {
  if (state == outOf) return byCondition(isActive);
  switch (outOf) {
    case AlarmState::Shelved: return alarmRefused(AlarmStatesText::tr("The alarm is not shelved."));
    case AlarmState::SuppressedByDesign:
      return alarmRefused(AlarmStatesText::tr("The alarm is not suppressed."));
    default: break;
  }
  return alarmRefused(AlarmStatesText::tr("The alarm is in service already."));
}

}  // namespace

QString alarmEventName(AlarmEvent event) {
  return QString::fromLatin1(alarmEventNames[static_cast<std::size_t>(event)]);
}

Result<AlarmState> nextAlarmState(AlarmState state, AlarmEvent event, bool isActive,
                                  bool isLatching) {
  switch (event) {
    case AlarmEvent::BecomesActive: return becomesActive(state);
    case AlarmEvent::ReturnsToNormal: return returnsToNormal(state, isLatching);
    case AlarmEvent::Acknowledge: return acknowledged(state);
    case AlarmEvent::Reset: return reset(state);
    case AlarmEvent::Shelve: return hidden(state, AlarmState::Shelved);
    case AlarmEvent::Unshelve: return shown(state, AlarmState::Shelved, isActive);
    case AlarmEvent::Suppress: return hidden(state, AlarmState::SuppressedByDesign);
    case AlarmEvent::Unsuppress: return shown(state, AlarmState::SuppressedByDesign, isActive);
    case AlarmEvent::RemoveFromService: return hidden(state, AlarmState::OutOfService);
    case AlarmEvent::ReturnToService: return shown(state, AlarmState::OutOfService, isActive);
    case AlarmEvent::ReAlarm: break;
  }
  if (state == AlarmState::Acknowledged) return AlarmState::Unacknowledged;
  return alarmRefused(
      AlarmStatesText::tr("Only an acknowledged alarm that is still active is announced again."));
}

}  // namespace linewarden
