// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_rules.h"

#include "ui/alerts/alarm_words.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace linewarden::ui {

namespace {

bool isMoreUrgent(const AlarmView& one, const AlarmView& other) {
  const auto rank = [](const AlarmView& alarm) {
    return std::make_tuple(static_cast<int>(alarm.definition.priority),
                           !isUnacknowledged(alarm.record.state),
                           -toMillis(alarm.record.activeSince), alarm.record.id);
  };
  return rank(one) < rank(other);
}

}  // namespace

QList<AlarmView> urgentAlarms(const QList<AlarmView>& standing) {
  QList<AlarmView> active;
  std::copy_if(standing.begin(), standing.end(), std::back_inserter(active),
               [](const AlarmView& alarm) {
                 return alarm.record.isActive && !isHidden(alarm.record.state) &&
                        alarm.record.state != AlarmState::Normal;
               });
  std::sort(active.begin(), active.end(), isMoreUrgent);
  return active;
}

QHash<QString, Priority> worstByLine(const QList<AlarmView>& active) {
  QHash<QString, Priority> worst;
  for (const AlarmView& alarm : active) {
    Priority& known = worst[alarm.definition.line];
    known = std::max(known, alarmMark(alarm.definition.priority));
  }
  return worst;
}

Freshness freshnessOf(const ReadingBatch& readings) {
  Freshness freshness;
  freshness.isFresh = readings.isEmpty();
  for (const Reading& reading : readings) {
    if (reading.quality == Quality::Good) freshness.isFresh = true;
    if (toMillis(reading.sourceTime) <= 0) continue;
    freshness.since = std::max(freshness.since.value_or(reading.sourceTime), reading.sourceTime);
  }
  return freshness;
}

int pagesFor(int lines, int perPage) {
  const int most = std::max(1, perPage);
  return std::max(1, (lines + most - 1) / most);
}

}  // namespace linewarden::ui
