// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/line_following.h"

#include <limits>

namespace linewarden {

namespace {

// A recall takes seconds; one that has hung for long is not waited for any more.
constexpr std::size_t mostKept = 500'000;

std::vector<QList<TagId>> tagsOfLines(const Plant& plant) {
  std::vector<QList<TagId>> all;
  for (const Line& line : plant.lines) {
    QList<TagId> tags;
    for (const QString& unit : line.units) tags += plant.tagsOfUnit(unit);
    all.push_back(tags);
  }
  return all;
}

std::vector<LineTracker> newTrackers(const Plant& plant) {
  std::vector<LineTracker> trackers;
  for (const Line& line : plant.lines) trackers.emplace_back(plant, line);
  return trackers;
}

Sample sampleFrom(const Reading& reading) {
  const bool bad = reading.quality == Quality::Bad;
  const double value = bad ? std::numeric_limits<double>::quiet_NaN() : asNumber(reading.value);
  return {reading.sourceTime, value, reading.quality};
}

}  // namespace

LineFollowing::LineFollowing(std::shared_ptr<const Plant> plant, UtcTime now)
    : plant_(std::move(plant)),
      tagsOfLine_(tagsOfLines(*plant_)),
      trackers_(newTrackers(*plant_)),
      breaches_(*plant_),
      shift_(shiftAt(*plant_, now)) {}

void LineFollowing::take(const ReadingBatch& batch, UtcTime now) {
  followShift(now);
  for (const Reading& reading : batch) {
    const Tag* tag = plant_->tag(reading.tag);
    if (tag == nullptr) continue;
    breaches_.take(*tag, reading);
    for (LineTracker& tracker : trackers_) {
      if (!tracker.follows(reading.tag)) continue;
      tracker.take(reading.tag, sampleFrom(reading));
      if (recalledFrom_) sinceRecall_.push_back({reading.tag, sampleFrom(reading)});
    }
  }
  if (sinceRecall_.size() > mostKept) giveUpRecall();
}

void LineFollowing::followShift(UtcTime now) {
  if (shift_ ? shift_->from <= now && now < shift_->to : now < nextShiftCheck_) return;
  nextShiftCheck_ = std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1);
  const std::optional<ShiftSpan> next = shiftAt(*plant_, now);
  if (!next && !shift_) return;
  shift_ = next;
  for (LineTracker& tracker : trackers_) tracker.beginShift(next ? next->from : now);
  // What is being recalled is the shift before.
  giveUpRecall();
}

QList<HistoryQuery> LineFollowing::beginRecall(UtcTime now) {
  followShift(now);
  recalledFrom_ = shift_ ? shift_->from : now;
  QList<HistoryQuery> queries;
  for (const LineTracker& tracker : trackers_) queries += recallQueries(tracker, shift_, now);
  return queries;
}

void LineFollowing::endRecall(const QList<Series>& answers) {
  if (!recalledFrom_) return;
  std::vector<LineTracker> recalled = newTrackers(*plant_);
  for (LineTracker& tracker : recalled) {
    QList<Series> own;
    for (const Series& series : answers) {
      if (tracker.follows(series.tag)) own.append(series);
    }
    replay(tracker, own, *recalledFrom_);
    for (const KeptSample& kept : sinceRecall_) tracker.take(kept.tag, kept.sample);
  }
  trackers_ = std::move(recalled);
  giveUpRecall();
}

void LineFollowing::giveUpRecall() {
  recalledFrom_.reset();
  sinceRecall_ = {};
}

const LineTracker& LineFollowing::line(qsizetype index) const {
  return trackers_.at(static_cast<std::size_t>(index));
}

QList<LimitBreach> LineFollowing::breachesOf(qsizetype index) const {
  return breaches_.breachesOf(tagsOfLine_.at(static_cast<std::size_t>(index)));
}

}  // namespace linewarden
