// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm_banner/banner_matter.h"

#include "ui/alerts/alert_address.h"

namespace linewarden::ui {

namespace {

bool isNewer(const AlarmRecord& one, const AlarmRecord& other) {
  if (one.announced != other.announced) return one.announced > other.announced;
  // Two of one moment do not take turns.
  return one.id < other.id;
}

}  // namespace

BannerMatter bannerMatter(const QList<AlarmView>& standing, const AlarmId& held) {
  BannerMatter matter;
  const AlarmView* first = nullptr;
  const AlarmView* kept = nullptr;
  for (const AlarmView& view : standing) {
    if (view.definition.priority != AlarmPriority::Critical) continue;
    if (!isUnacknowledged(view.record.state)) continue;
    ++matter.waiting;
    if (view.record.id == held) kept = &view;
    if (first == nullptr || isNewer(view.record, first->record)) first = &view;
  }
  if (kept != nullptr) first = kept;
  if (first != nullptr) matter.alarm = *first;
  return matter;
}

QString bannerAddress(const AlarmId& alarm) {
  return addressOfAlarm(alarm);
}

}  // namespace linewarden::ui
