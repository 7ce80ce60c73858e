// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/recording_buffer.h"

#include <algorithm>
#include <cmath>

namespace linewarden {

namespace {

constexpr std::chrono::milliseconds heldTime = std::chrono::minutes(1);
// A plant file may ask for any sampling; memory is bounded all the same (about 100 MB).
constexpr qsizetype mostHeld = 1'000'000;

Reading gapReading(TagId tag, UtcTime time, const QString& cause) {
  return {tag, {}, Quality::Bad, time, cause};
}

}  // namespace

RecordingBuffer::RecordingBuffer(const Plant& plant)
    : tags_(static_cast<std::size_t>(plant.tags.size())) {
  for (qsizetype i = 0; i < plant.tags.size(); ++i) {
    const Tag& tag = plant.tags.at(i);
    if (!tag.recorded || tag.type == DataType::String) continue;
    tags_[static_cast<std::size_t>(i)].recorded = true;
    const auto sampling = std::max(tag.sampling, std::chrono::milliseconds(1));
    capacity_ += std::max<qsizetype>(heldTime / sampling, 1);
  }
  capacity_ = std::min(capacity_, mostHeld);
}

RecordingBuffer::TagState* RecordingBuffer::stateOf(TagId tag) {
  if (tag.value < 1 || tag.value > static_cast<qint64>(tags_.size())) return nullptr;
  TagState& state = tags_[static_cast<std::size_t>(tag.value - 1)];
  return state.recorded ? &state : nullptr;
}

bool RecordingBuffer::add(const ReadingBatch& readings) {
  bool allTaken = true;
  for (const Reading& reading : readings) {
    TagState* state = stateOf(reading.tag);
    // A stale reading repeats what arrived before.
    if (state == nullptr || reading.quality == Quality::Stale) continue;
    if (!take(*state, reading)) allTaken = false;
  }
  return allTaken;
}

bool RecordingBuffer::take(TagState& state, const Reading& reading) {
  const bool bad = reading.quality == Quality::Bad || !std::isfinite(asNumber(reading.value));
  if (bad && state.inGap) return true;
  // Only the same time is left out: a clock that was set back must not stop the recording.
  if (state.started && reading.sourceTime == state.newest) return true;
  state.started = true;
  state.newest = reading.sourceTime;
  if (state.lostSince || waiting_.size() + writing_.size() >= capacity_) {
    if (!state.lostSince) state.lostSince = reading.sourceTime;
    return false;
  }
  state.inGap = bad;
  waiting_.append(bad ? gapReading(reading.tag, reading.sourceTime, reading.reason) : reading);
  return true;
}

void RecordingBuffer::addGap(TagId tag, UtcTime time, const QString& cause) {
  if (stateOf(tag) != nullptr) waiting_.append(gapReading(tag, time, cause));
}

void RecordingBuffer::addGaps(UtcTime time, const QString& cause) {
  for (std::size_t i = 0; i < tags_.size(); ++i) {
    TagState& state = tags_[i];
    if (!state.recorded || !state.started || state.inGap || state.lostSince) continue;
    state.inGap = true;
    // After the last reading: two samples of a tag cannot have the same time.
    const UtcTime begins = std::max(time, state.newest + std::chrono::milliseconds(1));
    waiting_.append(gapReading(TagId{static_cast<qint64>(i) + 1}, begins, cause));
  }
}

ReadingBatch RecordingBuffer::takeForWriting() {
  writing_.append(std::exchange(waiting_, {}));
  return writing_;
}

void RecordingBuffer::written(const QString& causeOfLoss) {
  writing_.clear();
  for (std::size_t i = 0; i < tags_.size(); ++i) {
    TagState& state = tags_[i];
    if (!state.lostSince) continue;
    state.inGap = true;
    waiting_.append(gapReading(TagId{static_cast<qint64>(i) + 1}, *state.lostSince, causeOfLoss));
    state.lostSince.reset();
  }
}

void RecordingBuffer::failed() {
  writing_.append(std::exchange(waiting_, {}));
  waiting_ = std::exchange(writing_, {});
}

}  // namespace linewarden
