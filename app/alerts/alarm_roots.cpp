// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alarm_roots.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace linewarden {

namespace {

struct RootCandidate {
  const AlarmView* view = nullptr;
  QString place;  // empty: it belongs nowhere

  [[nodiscard]] UtcTime time() const { return view->record.announced; }
  friend bool operator<(const RootCandidate& a, const RootCandidate& b) {
    return std::tuple(a.place, a.time(), a.view->record.id.text) <
           std::tuple(b.place, b.time(), b.view->record.id.text);
  }
};

// The mark keeps a line apart from a unit of the same name.
QString placeOfAlarm(const AlarmDefinition& definition) {
  if (!definition.line.isEmpty()) return QStringLiteral("line ") + definition.line;
  if (!definition.unit.isEmpty()) return QStringLiteral("unit ") + definition.unit;
  return {};
}

}  // namespace

QHash<AlarmId, AlarmId> alarmRoots(const QList<AlarmView>& alarms) {
  QHash<AlarmId, AlarmId> roots;
  roots.reserve(alarms.size());
  std::vector<RootCandidate> announced;
  announced.reserve(static_cast<std::size_t>(alarms.size()));
  for (const AlarmView& view : alarms) {
    const QString place = placeOfAlarm(view.definition);
    if (place.isEmpty() || view.record.announced == UtcTime()) {
      roots.insert(view.record.id, view.record.id);
    } else {
      announced.push_back({&view, place});
    }
  }
  std::sort(announced.begin(), announced.end());
  const RootCandidate* root = nullptr;
  for (const RootCandidate& alarm : announced) {
    const bool follows = root != nullptr && root->place == alarm.place &&
                         alarm.time() - root->time() <= alarmRootWithin;
    if (!follows) root = &alarm;
    roots.insert(alarm.view->record.id, root->view->record.id);
  }
  return roots;
}

}  // namespace linewarden
