// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/base/clock.h"
#include "app/routing/alarm_route.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

/// When people on call are told. Pure. Steps are counted from 1.
namespace linewarden {

/// A step of a plan: who is told together.
struct OnCallStepKey {
  qint64 plan = 0;
  int step = 0;

  friend bool operator==(const OnCallStepKey&, const OnCallStepKey&) = default;
  friend size_t qHash(const OnCallStepKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.plan, key.step);
  }
};

/// That a step was told of an alarm.
struct OnCallSent {
  OnCallStepKey to;
  AlarmId alarm;
  UtcTime asked;  ///< since when somebody is asked to acknowledge it
  UtcTime sent;
};

/// What was sent already.
class OnCallLedger {
 public:
  void add(const OnCallSent& sent);
  /// That this step's newest mail went at that time, whatever it was about.
  void noteMail(const OnCallStepKey& to, UtcTime sent);

  [[nodiscard]] bool holds(const OnCallStepKey& to, const AlarmRecord& record) const;
  [[nodiscard]] std::optional<UtcTime> newestMail(const OnCallStepKey& to) const;

 private:
  struct Key {
    OnCallStepKey to;
    AlarmId alarm;
    qint64 asked = 0;

    friend bool operator==(const Key&, const Key&) = default;
    friend size_t qHash(const Key& key, size_t seed = 0) {
      return qHashMulti(seed, key.to, key.alarm, key.asked);
    }
  };

  QSet<Key> sent_;
  QHash<OnCallStepKey, UtcTime> newest_;
};

/// One mail that is due.
struct OnCallDue {
  OnCallPlan plan;
  int step = 0;
  QList<AlarmView> alarms;  ///< most urgent first, then the oldest; at least one

  [[nodiscard]] OnCallStepKey to() const { return {plan.id, step}; }
};

struct OnCallLook {
  QList<OnCallDue> due;         ///< most urgent first, then the later step
  std::optional<UtcTime> next;  ///< when the next one falls due if nothing changes
};

/// A step gets one mail in this time at most: a flood must not send hundreds.
constexpr std::chrono::seconds onCallPause{60};

/// When this step of the plan is to be told, should nobody acknowledge the alarm.
[[nodiscard]] UtcTime onCallTime(const OnCallPlan& plan, int step, const AlarmRecord& record);

/// What is due at `now`. A step is due for each alarm its plan takes that is unacknowledged for so
/// long, once for each time that somebody is asked to acknowledge it: also when it came and went
/// meanwhile. What is acknowledged or hidden is not.
/// A mail that lies in the future (the clock was set back) holds up nothing.
[[nodiscard]] OnCallLook onCallLook(const QList<AlarmView>& standing,
                                    const QList<OnCallPlan>& plans, const OnCallLedger& ledger,
                                    UtcTime now);

}  // namespace linewarden
