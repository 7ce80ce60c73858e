// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/live_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace linewarden {

namespace {

constexpr int periodsUntilStale = 3;
constexpr std::chrono::milliseconds leastUntilStale{3000};

struct LiveValuesText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::LiveValues)
};

size_t placeOf(TagId tag) {
  return static_cast<size_t>(tag.value - 1);
}

}  // namespace

LiveValues::LiveValues(std::shared_ptr<const Plant> plant, const Clock& clock)
    : plant_(std::move(plant)), clock_(clock) {
  newest_.reserve(static_cast<size_t>(plant_->tags.size()));
  const SteadyTime steady = clock_.steadyNow();
  const QString reason =
      LiveValuesText::tr("This value has not been read since the program started.");
  for (const Tag& tag : plant_->tags) {
    newest_.push_back({{tag.id, {}, Quality::Bad, {}, reason}, steady});
  }
}

void LiveValues::addConsumer(Consumer consumer) {
  consumers_.push_back(std::move(consumer));
}

void LiveValues::publish(const ReadingBatch& batch) {
  const bool known = std::all_of(batch.begin(), batch.end(),
                                 [this](const Reading& reading) { return has(reading.tag); });
  if (!known) {
    ReadingBatch ours = batch;
    ours.removeIf([this](const Reading& reading) { return !has(reading.tag); });
    publish(ours);
    return;
  }
  if (batch.isEmpty()) return;
  {
    const SteadyTime now = clock_.steadyNow();
    const std::scoped_lock lock(mutex_);
    for (const Reading& reading : batch) newest_[placeOf(reading.tag)] = {reading, now};
  }
  for (const Consumer& consumer : consumers_) consumer(batch);
}

Reading LiveValues::latest(TagId tag) const {
  const SteadyTime now = clock_.steadyNow();
  const std::scoped_lock lock(mutex_);
  return latestLocked(tag, now);
}

ReadingBatch LiveValues::snapshot(const QList<TagId>& tags) const {
  ReadingBatch batch;
  batch.reserve(tags.size());
  const SteadyTime now = clock_.steadyNow();
  const std::scoped_lock lock(mutex_);
  for (const TagId tag : tags) batch.append(latestLocked(tag, now));
  return batch;
}

bool LiveValues::has(TagId tag) const {
  return tag.isValid() && placeOf(tag) < newest_.size();
}

Reading LiveValues::latestLocked(TagId tag, SteadyTime now) const {
  if (has(tag)) return aged(newest_[placeOf(tag)], now);
  return {tag, {}, Quality::Bad, {}, LiveValuesText::tr("The plant file does not name this tag.")};
}

Reading LiveValues::aged(const Newest& newest, SteadyTime now) const {
  Reading reading = newest.reading;
  if (reading.quality != Quality::Good) return reading;
  const Tag& tag = plant_->tags.at(static_cast<qsizetype>(placeOf(reading.tag)));
  const auto allowed = std::max(tag.sampling * periodsUntilStale, leastUntilStale);
  if (now - newest.arrived <= allowed) return reading;
  reading.quality = Quality::Stale;
  reading.reason =
      LiveValuesText::tr("No newer value has come for more than %1 s; this is the last one.")
          .arg(std::chrono::duration_cast<std::chrono::seconds>(allowed).count());
  return reading;
}

}  // namespace linewarden
