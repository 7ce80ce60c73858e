// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routing/on_call_rules.h"

#include <algorithm>
#include <tuple>

namespace linewarden {

namespace {

void noteEarlierStep(std::optional<UtcTime>& next, UtcTime time) {
  next = next ? std::min(*next, time) : time;
}

bool isMoreUrgentForOnCall(const AlarmView& a, const AlarmView& b) {
  return std::tie(a.definition.priority, a.record.unacknowledgedSince, a.record.id) <
         std::tie(b.definition.priority, b.record.unacknowledgedSince, b.record.id);
}

/// The alarms that this step is to be told of now; notes when it is to be told of others.
QList<AlarmView> onCallDueAlarms(const QList<AlarmView>& taken, const OnCallPlan& plan, int step,
                                 const OnCallLedger& ledger, UtcTime now,
                                 std::optional<UtcTime>& next) {
  QList<AlarmView> alarms;
  for (const AlarmView& view : taken) {
    if (ledger.holds({plan.id, step}, view.record)) continue;
    const UtcTime time = onCallTime(plan, step, view.record);
    if (time <= now) {
      alarms += view;
    } else {
      noteEarlierStep(next, time);
    }
  }
  std::sort(alarms.begin(), alarms.end(), isMoreUrgentForOnCall);
  return alarms;
}

}  // namespace

void OnCallLedger::add(const OnCallSent& sent) {
  sent_.insert({sent.to, sent.alarm, toMillis(sent.asked)});
  noteMail(sent.to, sent.sent);
}

void OnCallLedger::noteMail(const OnCallStepKey& to, UtcTime sent) {
  UtcTime& newest = newest_[to];
  newest = std::max(newest, sent);
}

bool OnCallLedger::holds(const OnCallStepKey& to, const AlarmRecord& record) const {
  return sent_.contains({to, record.id, toMillis(record.unacknowledgedSince)});
}

std::optional<UtcTime> OnCallLedger::newestMail(const OnCallStepKey& to) const {
  const auto found = newest_.constFind(to);
  if (found == newest_.cend()) return std::nullopt;
  return *found;
}

UtcTime onCallTime(const OnCallPlan& plan, int step, const AlarmRecord& record) {
  return record.unacknowledgedSince + plan.steps.at(step - 1).after;
}

OnCallLook onCallLook(const QList<AlarmView>& standing, const QList<OnCallPlan>& plans,
                      const OnCallLedger& ledger, UtcTime now) {
  OnCallLook look;
  for (const OnCallPlan& plan : plans) {
    if (!plan.isOn) continue;
    QList<AlarmView> taken;
    std::copy_if(standing.cbegin(), standing.cend(), std::back_inserter(taken),
                 [&plan](const AlarmView& view) {
                   return isUnacknowledged(view.record.state) &&
                          takes(plan.filter, view.source, view.definition);
                 });
    for (int step = 1; step <= static_cast<int>(plan.steps.size()); ++step) {
      QList<AlarmView> alarms = onCallDueAlarms(taken, plan, step, ledger, now, look.next);
      if (alarms.isEmpty()) continue;
      const auto newest = ledger.newestMail({plan.id, step});
      if (newest && *newest <= now && *newest + onCallPause > now) {
        noteEarlierStep(look.next, *newest + onCallPause);
        continue;
      }
      look.due += OnCallDue{plan, step, std::move(alarms)};
    }
  }
  std::stable_sort(look.due.begin(), look.due.end(), [](const OnCallDue& a, const OnCallDue& b) {
    const AlarmPriority first = a.alarms.constFirst().definition.priority;
    const AlarmPriority second = b.alarms.constFirst().definition.priority;
    return first != second ? first < second : a.step > b.step;
  });
  return look;
}

}  // namespace linewarden
