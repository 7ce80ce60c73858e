// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/line_tracker.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace linewarden {

namespace {

// Long enough for a restart of the console: what a line did before and does after it, it
// most likely did meanwhile.
constexpr std::chrono::milliseconds leastBridged = std::chrono::seconds(30);

TagId idOf(const Plant& plant, const QString& name) {
  const Tag* tag = plant.tag(name);
  return tag == nullptr ? TagId{} : tag->id;
}

std::optional<CountMeter> meterOf(const Plant& plant, TagId tag) {
  if (!tag.isValid()) return std::nullopt;
  return CountMeter(*plant.tag(tag));
}

std::chrono::milliseconds bridgedOf(const Plant& plant, const QString& stateTag) {
  const Tag* tag = plant.tag(stateTag);
  return tag == nullptr ? leastBridged : std::max(leastBridged, 3 * tag->sampling);
}

}  // namespace

LineTracker::LineTracker(const Plant& plant, const Line& line)
    : stateTag_(idOf(plant, line.signalTags.state)),
      speedTag_(idOf(plant, line.signalTags.speed)),
      goodTag_(idOf(plant, line.signalTags.good)),
      rejectTag_(idOf(plant, line.signalTags.reject)),
      state_(bridgedOf(plant, line.signalTags.state)),
      good_(meterOf(plant, goodTag_)),
      reject_(meterOf(plant, rejectTag_)) {}

bool LineTracker::follows(TagId tag) const {
  return tag == stateTag_ || tag == speedTag_ || tag == goodTag_ || tag == rejectTag_;
}

void LineTracker::take(TagId tag, const Sample& sample) {
  if (tag == speedTag_) speed_.take(sample.time, sample.value);
  if (tag == goodTag_) {
    good_->take(sample.value);
    if (!countedSince_ && good_->count()) countedSince_ = sample.time;
  }
  if (tag == rejectTag_) reject_->take(sample.value);
  if (tag != stateTag_) return;
  if (std::isnan(sample.value)) {
    state_.lose(sample.time);
  } else {
    state_.take(sample.time, stateFrom(sample.value));
  }
}

void LineTracker::beginShift(UtcTime time) {
  state_.begin(time);
  if (good_) good_->begin();
  if (countedSince_) countedSince_ = time;
  if (reject_) reject_->begin();
}

std::optional<qint64> LineTracker::good() const {
  return good_ ? good_->count() : std::nullopt;
}

std::optional<qint64> LineTracker::reject() const {
  return reject_ ? reject_->count() : std::nullopt;
}

QList<HistoryQuery> recallQueries(const LineTracker& tracker, const std::optional<ShiftSpan>& shift,
                                  UtcTime now) {
  const UtcTime hourAgo = now - std::chrono::hours(1);
  // The reading before the shift's begin is where its counts start from.
  const UtcTime shiftBegin = shift ? shift->from - std::chrono::minutes(1) : hourAgo;
  QList<HistoryQuery> queries;
  const auto ask = [&queries, now](TagId tag, UtcTime from) {
    if (tag.isValid()) queries.append({tag, from, now, 0});
  };
  ask(tracker.stateTag_, std::min(shiftBegin, hourAgo));
  ask(tracker.speedTag_, hourAgo);
  ask(tracker.goodTag_, shiftBegin);
  ask(tracker.rejectTag_, shiftBegin);
  return queries;
}

void replay(LineTracker& tracker, const QList<Series>& answers, UtcTime shiftBegin) {
  struct Event {
    Sample sample;
    TagId tag;
  };
  std::vector<Event> events;
  for (const Series& series : answers) {
    for (const Sample& sample : series.samples) events.push_back({sample, series.tag});
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.sample.time < b.sample.time; });
  bool begun = false;
  for (const Event& event : events) {
    if (!begun && event.sample.time >= shiftBegin) {
      tracker.beginShift(shiftBegin);
      begun = true;
    }
    tracker.take(event.tag, event.sample);
  }
  if (!begun) tracker.beginShift(shiftBegin);
}

}  // namespace linewarden
