// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// Alarms as the plant file defines them. Plain values, part of Plant.
namespace linewarden {

/// Stable name of an alarm: "L1.capper.torque:high" for one of the plant file,
/// "drift:L1:torque" for one that a service raises. Stored, so it outlives a program.
struct AlarmId {
  QString text;

  [[nodiscard]] bool isValid() const { return !text.isEmpty(); }
  friend bool operator==(const AlarmId& a, const AlarmId& b) { return a.text == b.text; }
  friend bool operator<(const AlarmId& a, const AlarmId& b) { return a.text < b.text; }
  friend size_t qHash(const AlarmId& id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

/// How soon somebody has to act (ISA-18.2). NoticePriority (app/identity) has the same four, but
/// a plant file is read below identity.
enum class AlarmPriority { Critical, High, Medium, Low };

enum class AlarmConditionKind {
  High,
  HighHigh,
  Low,
  LowLow,
  Deviation,     ///< from a set point, to either side
  RateOfChange,  ///< per second, up or down
  Discrete,      ///< equals or differs from a value
  BadQuality,    ///< stale or bad, or no finite number
};

/// When an alarm is to be raised. Numbers are in the tag's engineering unit.
struct AlarmCondition {
  AlarmConditionKind kind = AlarmConditionKind::High;
  double limit = 0;                ///< that is reached or passed; of a deviation or rate from 0
  double deadband = 0;             ///< from 0; so far back before it counts as normal again
  std::optional<double> setPoint;  ///< of a deviation, unless a tag holds it
  QString setPointTag;             ///< name of that tag; empty where there is none
  std::chrono::milliseconds window{10'000};  ///< of a rate, above 0
  double value = 0;                          ///< of a discrete one; false and true are 0 and 1
  bool differs = false;                      ///< raised while the tag differs from `value`
  std::chrono::milliseconds onDelay{0};      ///< the condition has to last so long to raise it
  std::chrono::milliseconds offDelay{0};     ///< and to be gone so long to clear it
};

/// While this tag has (or has not) the value, the alarm is suppressed by design: it says nothing
/// that somebody could act on then, such as while a line is cleaned.
struct AlarmSuppression {
  QString tag;
  double value = 0;  ///< false and true are 0 and 1
  bool differs = false;
};

/// One alarm of the plant file, or what a service says of its own.
struct AlarmDefinition {
  AlarmId id;
  QString title;  ///< for people: "Capping torque high"
  QString line;   ///< id; empty where it belongs to none
  QString unit;   ///< id; empty where it belongs to none
  QString tag;    ///< name; empty where a service raises it
  AlarmCondition condition;
  AlarmPriority priority = AlarmPriority::Low;
  QString alarmClass;       ///< such as "quality"; routing and figures group by it; may be empty
  QString cause;            ///< what usually brings it about
  QString consequence;      ///< what happens if nobody acts
  QString response;         ///< what to do
  bool isLatching = false;  ///< stays after the condition has gone, until somebody resets it
  /// An acknowledged alarm that is still active is announced again after this time.
  std::optional<std::chrono::milliseconds> reAlarm;
  std::optional<AlarmSuppression> suppression;
};

}  // namespace linewarden

template <>
struct std::hash<linewarden::AlarmId> {
  size_t operator()(const linewarden::AlarmId& id) const noexcept { return qHash(id.text); }
};

Q_DECLARE_METATYPE(linewarden::AlarmId)
