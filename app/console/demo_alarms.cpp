// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demo_alarms.h"

#include "app/alerts/alarm_repository.h"
#include "app/alerts/alarm_states.h"
#include "app/base/await.h"
#include "app/store/store.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace linewarden {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// One time that an alarm came.
struct DemoOccurrence {
  int alarm = 0;  // index in the plant file
  UtcTime raised;
  milliseconds lasts{0};
  std::optional<milliseconds> acknowledgedAfter;
};

struct DemoEvent {
  UtcTime time;
  int alarm = 0;
  AlarmEvent event = AlarmEvent::BecomesActive;
};

double demoPerDay(AlarmPriority priority) {
  switch (priority) {
    case AlarmPriority::Critical: return 0.4;
    case AlarmPriority::High: return 1.6;
    case AlarmPriority::Medium: return 5;
    case AlarmPriority::Low: return 8;
  }
  return 0;
}

/// Makes up when alarms came; the same for the same time.
class DemoAlarmWeek {
 public:
  DemoAlarmWeek(const Plant& plant, DemoSpan span) : plant_(plant), span_(span) {
    for (int i = 0; i < plant.alarms.size(); ++i) comeAndGo(i);
    chatter();
    flood();
    leaveSomeOpen();
    std::stable_sort(
        occurrences_.begin(), occurrences_.end(),
        [](const DemoOccurrence& a, const DemoOccurrence& b) { return a.raised < b.raised; });
  }

  [[nodiscard]] std::vector<DemoEvent> events() const;

 private:
  [[nodiscard]] milliseconds spread(seconds mean) {
    // Exponential, as waiting times are; from a fifth of the mean on.
    const double share = 0.2 - 0.8 * std::log(1 - random_.generateDouble());
    return milliseconds(std::llround(share * 1000 * static_cast<double>(mean.count())));
  }
  void add(int alarm, UtcTime raised, seconds lasts, seconds acknowledged) {
    occurrences_.push_back({alarm, raised, spread(lasts), spread(acknowledged)});
  }
  void comeAndGo(int alarm);
  void chatter();
  void flood();
  void leaveSomeOpen();

  const Plant& plant_;
  const DemoSpan span_;
  QRandomGenerator random_{20260101};
  std::vector<DemoOccurrence> occurrences_;
};

void DemoAlarmWeek::comeAndGo(int alarm) {
  const double perDay = demoPerDay(plant_.alarms.at(alarm).priority);
  const auto between = seconds(std::llround(86'400 / perDay));
  for (UtcTime time = span_.from + spread(between); time < span_.to - minutes(20);
       time += spread(between)) {
    add(alarm, time, seconds(240), seconds(150));
  }
}

/// A gauge that trembles at its limit, on two nights.
void DemoAlarmWeek::chatter() {
  const auto low = std::find_if(plant_.alarms.begin(), plant_.alarms.end(), [](const auto& alarm) {
    return alarm.priority == AlarmPriority::Low;
  });
  if (low == plant_.alarms.end()) return;
  const auto alarm = static_cast<int>(low - plant_.alarms.begin());
  for (const std::chrono::hours before : {std::chrono::hours(30), std::chrono::hours(54)}) {
    if (span_.to - before < span_.from) continue;
    for (int i = 0; i < 14; ++i) {
      const UtcTime raised = span_.to - before + seconds(17 * i);
      occurrences_.push_back({alarm, raised, seconds(6), seconds(13)});
    }
  }
}

/// A stop of the first line that brings most of its alarms within some minutes.
void DemoAlarmWeek::flood() {
  if (plant_.lines.isEmpty()) return;
  const UtcTime begin = span_.to - std::chrono::hours(8);
  if (begin < span_.from) return;
  int count = 0;
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < plant_.alarms.size() && count < 16; ++i) {
      if (plant_.alarms.at(i).line != plant_.lines.constFirst().id) continue;
      add(i, begin + seconds(150 * round + 14 * count), seconds(60), seconds(40));
      ++count;
    }
  }
}

/// What the next shift finds: the last quarter of an hour's, over but not acknowledged.
void DemoAlarmWeek::leaveSomeOpen() {
  for (int i = 0; i < std::min<qsizetype>(plant_.alarms.size(), 5); ++i) {
    const auto alarm = static_cast<int>((i * 7 + 3) % plant_.alarms.size());
    occurrences_.push_back(
        {alarm, span_.to - minutes(14 - 2 * i), seconds(50 + 10 * i), std::nullopt});
  }
}

/// An alarm that is still there does not come again; one that came again is acknowledged once.
std::vector<DemoEvent> DemoAlarmWeek::events() const {
  std::vector<DemoEvent> events;
  std::vector<UtcTime> freeFrom(static_cast<std::size_t>(plant_.alarms.size()));
  for (const DemoOccurrence& one : occurrences_) {
    UtcTime& free = freeFrom[static_cast<std::size_t>(one.alarm)];
    if (one.raised < free) continue;
    const UtcTime returned = std::min(one.raised + one.lasts, span_.to - minutes(1));
    events.push_back({one.raised, one.alarm, AlarmEvent::BecomesActive});
    events.push_back({returned, one.alarm, AlarmEvent::ReturnsToNormal});
    free = returned + milliseconds(1);
    if (!one.acknowledgedAfter) continue;
    const UtcTime acknowledged = one.raised + *one.acknowledgedAfter;
    events.push_back({acknowledged, one.alarm, AlarmEvent::Acknowledge});
    free = std::max(free, acknowledged + milliseconds(1));
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const DemoEvent& a, const DemoEvent& b) { return a.time < b.time; });
  return events;
}

AlarmPerson demoWatch(UtcTime time) {
  // Shifts of eight hours; the supervisor looks in at times.
  static const std::array<const char*, 2> watchers{"okafor", "rossi"};
  const auto shift = static_cast<std::size_t>((toMillis(time) / 28'800'000) % 3);
  const QString name = QLatin1String(watchers.at(shift == 2 ? 1 : 0));
  const QList<DemoPerson> people = demoPeople();
  for (const DemoPerson& person : people) {
    if (person.name == name) return {0, person.name, person.displayName};
  }
  return {0, people.at(1).name, people.at(1).displayName};
}

/// A little beyond the limit; none where the condition has no such value.
std::optional<double> demoValue(const AlarmCondition& condition) {
  const double beyond = 0.02 * std::abs(condition.limit);
  switch (condition.kind) {
    case AlarmConditionKind::High:
    case AlarmConditionKind::HighHigh: return condition.limit + beyond;
    case AlarmConditionKind::Low:
    case AlarmConditionKind::LowLow: return condition.limit - beyond;
    default: return std::nullopt;
  }
}

/// Plays the events through the states.
class DemoAlarmBook {
 public:
  explicit DemoAlarmBook(const Plant& plant) {
    for (const AlarmDefinition& definition : plant.alarms) {
      AlarmView view;
      view.definition = definition;
      view.record.id = definition.id;
      views_.push_back(view);
    }
  }
  [[nodiscard]] std::optional<AlarmChange> play(const DemoEvent& event);
  [[nodiscard]] const std::vector<AlarmView>& views() const { return views_; }

 private:
  std::vector<AlarmView> views_;
};

std::optional<AlarmChange> DemoAlarmBook::play(const DemoEvent& event) {
  AlarmView& view = views_.at(static_cast<std::size_t>(event.alarm));
  AlarmRecord& record = view.record;
  const bool raises = event.event == AlarmEvent::BecomesActive;
  const bool acknowledges = event.event == AlarmEvent::Acknowledge;
  const bool isActive = acknowledges ? record.isActive : raises;
  const auto next = nextAlarmState(record.state, event.event, isActive, view.definition.isLatching);
  if (!next) return std::nullopt;
  AlarmChange change;
  change.id = record.id;
  change.from = record.state;
  change.to = *next;
  change.time = event.time;
  change.what = raises         ? QStringLiteral("raised")
                : acknowledges ? QStringLiteral("acknowledged")
                               : QStringLiteral("returned");
  record.state = *next;
  record.since = event.time;
  record.isActive = isActive;
  if (raises) {
    ++record.occurrence;
    record.activeSince = event.time;
    record.announced = event.time;
    record.forgetAcknowledgement();
    const AlarmCondition& condition = view.definition.condition;
    if (condition.kind != AlarmConditionKind::BadQuality) record.limit = condition.limit;
    record.value = demoValue(condition);
  }
  if (acknowledges) {
    change.who = demoWatch(event.time);
    record.acknowledgedBy = change.who.displayName;
    record.acknowledgedAt = event.time;
  }
  change.occurrence = record.occurrence;
  change.value = record.value;
  change.limit = record.limit;
  return change;
}

}  // namespace

Result<void> fillDemoAlarms(Store& store, const Plant& plant, DemoSpan span) {
  return await(store.write([&plant, span](Transaction& transaction) -> Result<void> {
    QSqlDatabase& database = transaction.database();
    DemoAlarmBook book(plant);
    for (const DemoEvent& event : DemoAlarmWeek(plant, span).events()) {
      if (event.time >= span.to) continue;
      const auto change = book.play(event);
      if (!change) continue;
      const AlarmDefinition& definition = plant.alarms.at(event.alarm);
      const auto kept =
          alarm_repository::append(database, *change, definition, QStringLiteral("demo"));
      if (!kept) return kept.error();
    }
    for (const AlarmView& view : book.views()) {
      if (const auto kept = alarm_repository::keep(database, view); !kept) return kept.error();
    }
    return {};
  }));
}

}  // namespace linewarden
