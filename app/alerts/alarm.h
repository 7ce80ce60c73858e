// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/plant/alarm_definition.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// Values of alarms (ISA-18.2 / IEC 62682), whatever raises them.
namespace linewarden {

enum class AlarmSource { Process, Security, System };

/// The states of ISA-18.2, figure "alarm state transition diagram".
enum class AlarmState {
  Normal,
  Unacknowledged,          ///< active
  Acknowledged,            ///< active
  ReturnedUnacknowledged,  ///< no longer active
  LatchedUnacknowledged,   ///< no longer active; stays until acknowledged and reset
  LatchedAcknowledged,     ///< no longer active; stays until reset
  Shelved,
  SuppressedByDesign,
  OutOfService,
};

/// "returned-unacknowledged"; stable, in store and command line.
[[nodiscard]] QString alarmStateName(AlarmState state);
[[nodiscard]] std::optional<AlarmState> alarmStateFromName(const QString& name);
/// For people, translated.
[[nodiscard]] QString alarmStateTitle(AlarmState state);
[[nodiscard]] QString alarmPriorityName(AlarmPriority priority);  ///< "critical"
[[nodiscard]] std::optional<AlarmPriority> alarmPriorityFromName(const QString& name);
[[nodiscard]] QString alarmSourceName(AlarmSource source);  ///< "process"
[[nodiscard]] std::optional<AlarmSource> alarmSourceFromName(const QString& name);

/// Shelved, suppressed by design or out of service: not announced.
[[nodiscard]] constexpr bool isHidden(AlarmState state) {
  return state == AlarmState::Shelved || state == AlarmState::SuppressedByDesign ||
         state == AlarmState::OutOfService;
}
/// Waits for somebody to acknowledge it.
[[nodiscard]] constexpr bool isUnacknowledged(AlarmState state) {
  return state == AlarmState::Unacknowledged || state == AlarmState::ReturnedUnacknowledged ||
         state == AlarmState::LatchedUnacknowledged;
}

/// Who did something, as the journal and the trail name them.
struct AlarmPerson {
  qint64 person = 0;  ///< id of the account; 0 where it was the program
  QString name;       ///< account name; empty where it was the program
  QString displayName;
};

/// Asked for by one person, approved by another.
struct ServiceApproval {
  AlarmPerson requestedBy;
  UtcTime requestedAt;
  QString reason;
  std::optional<AlarmPerson> approvedBy;  ///< none: not out of service yet
  UtcTime approvedAt;
};

/// How one alarm stands; what is stored of it.
struct AlarmRecord {
  AlarmId id;
  AlarmState state = AlarmState::Normal;
  UtcTime since;          ///< of the state
  bool isActive = false;  ///< the condition, also behind a hidden state
  UtcTime activeSince;    ///< of the newest occurrence; 0 before the first
  UtcTime announced;      ///< when it last became unacknowledged; 0 before the first
  /// Since when somebody is asked to acknowledge it, also where it came and went meanwhile; of the
  /// last time while nobody is; 0 before the first.
  UtcTime unacknowledgedSince;
  qint64 version = 0;           ///< counted by each writing to the store; 0 before the first
  qint64 occurrence = 0;        ///< how often it was raised
  std::optional<double> value;  ///< at the newest raise
  std::optional<double> limit;  ///< that was passed then
  QString text;                 ///< what the service said at the raise; may be empty
  QString acknowledgedBy;       ///< display name; empty where the occurrence is not acknowledged
  UtcTime acknowledgedAt;
  QString note;                         ///< of the acknowledgement
  std::optional<UtcTime> shelvedUntil;  ///< none: not shelved
  QString shelvedBy;
  QString shelveReason;
  bool isSuppressed = false;  ///< the design's logic asks for it, also behind another state
  QString suppressReason;
  std::optional<ServiceApproval> service;  ///< asked for, or out of service

  void forgetAcknowledgement() {
    acknowledgedBy.clear();
    acknowledgedAt = {};
    note.clear();
  }
};

/// An alarm as a list shows it.
struct AlarmView {
  AlarmSource source = AlarmSource::Process;
  AlarmDefinition definition;
  AlarmRecord record;
  bool isChattering = false;  ///< raised three times or more within a minute
  bool isStale = false;       ///< active for more than 24 hours
};

/// What happened to one alarm: an entry of the journal.
struct AlarmChange {
  qint64 sequence = 0;  ///< in the store; 0 before it is there
  AlarmId id;
  AlarmState from = AlarmState::Normal;
  AlarmState to = AlarmState::Normal;  ///< the same as `from` where it is behind a hidden state
  UtcTime time;
  /// Stable: "raised", "returned", "acknowledged", "reset", "shelved", "unshelved", "suppressed",
  /// "unsuppressed", "out-of-service", "in-service", "announced-again", "service-requested",
  /// "service-refused", "withdrawn" (it is no longer defined).
  QString what;
  AlarmPerson who;  ///< empty: the process or the program
  QString why;      ///< note or reason; what a service said; may be empty
  qint64 occurrence = 0;
  std::optional<double> value;
  std::optional<double> limit;
  int repeats = 0;  ///< further ones like this that followed, kept as a count under a flood

  /// It makes a sound and counts in the figures.
  [[nodiscard]] bool isAnnouncement() const {
    return to == AlarmState::Unacknowledged && from != to;
  }
};

/// A remark on an alarm.
struct AlarmComment {
  qint64 id = 0;
  AlarmId alarm;
  qint64 occurrence = 0;  ///< that it was written at
  AlarmPerson by;
  UtcTime time;
  QString text;
};

}  // namespace linewarden

Q_DECLARE_METATYPE(linewarden::AlarmChange)
