// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_pending.h"

#include <utility>

namespace linewarden {

namespace {

qint64 minuteOf(UtcTime time) {
  return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
}

/// The newest stands for all.
void countInto(AlarmChange& kept, const AlarmChange& change) {
  const int repeats = kept.repeats + 1 + change.repeats;
  kept = change;
  kept.repeats = repeats;
}

}  // namespace

QString AlarmPending::kindOf(const AlarmChange& change) {
  return change.what + u' ' + change.id.text;
}

void AlarmPending::add(const AlarmChange& change) {
  Rate& rate = rates_[change.id];
  const qint64 minute = minuteOf(change.time);
  if (rate.minute != minute) {
    release(rate);
    rate.minute = minute;
    rate.count = 0;
  }
  // What people do is told one by one.
  if (!change.who.name.isEmpty() || ++rate.count <= mostAMinute) {
    push(change);
    return;
  }
  for (AlarmChange& held : rate.held) {
    if (held.what != change.what) continue;
    countInto(held, change);
    return;
  }
  rate.held += change;
}

void AlarmPending::push(const AlarmChange& change) {
  if (waiting_.size() + inFlight_ < most) {
    waiting_ += change;
    return;
  }
  const QString kind = kindOf(change);
  const auto known = counted_.constFind(kind);
  if (known != counted_.cend() && change.who.name.isEmpty()) {
    countInto(waiting_[*known], change);
    return;
  }
  counted_.insert(kind, waiting_.size());
  waiting_ += change;
}

void AlarmPending::release(Rate& rate) {
  const QList<AlarmChange> held = std::exchange(rate.held, {});
  for (const AlarmChange& change : held) push(change);
}

void AlarmPending::tick(UtcTime now) {
  const qint64 minute = minuteOf(now);
  if (minute == minute_) return;
  minute_ = minute;
  for (auto rate = rates_.begin(); rate != rates_.end();) {
    if (rate->minute == minute) {
      ++rate;
      continue;
    }
    release(*rate);
    rate = rates_.erase(rate);
  }
}

void AlarmPending::release() {
  for (Rate& rate : rates_) release(rate);
}

QList<AlarmChange> AlarmPending::take() {
  counted_.clear();
  inFlight_ = waiting_.size();
  return std::exchange(waiting_, {});
}

void AlarmPending::takeBack(const QList<AlarmChange>& changes) {
  inFlight_ = 0;
  const QList<AlarmChange> later = std::exchange(waiting_, {});
  counted_.clear();
  for (const AlarmChange& change : changes) push(change);
  for (const AlarmChange& change : later) push(change);
}

}  // namespace linewarden
