// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/drift_rules.h"

#include "app/base/result.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace linewarden {

namespace {

bool isDistance(double value) {
  return std::isfinite(value) && value >= 0;
}

/// A difference of exactly what is allowed comes out of scaling a few bits too large.
double rounding(const WatchedParameter& parameter) {
  return 16 * std::numeric_limits<double>::epsilon() *
         (std::abs(parameter.expected) + parameter.tolerance);
}

/// Either way round: a clock that was set back must not keep anything quiet for longer.
bool isWithin(UtcTime a, UtcTime b, std::chrono::milliseconds span) {
  return std::chrono::abs(a - b) <= span;
}

/// NaN where the reading says nothing about the register.
double numberOf(const Reading& reading) {
  if (reading.quality != Quality::Good) return std::numeric_limits<double>::quiet_NaN();
  return asNumber(reading.value);
}

/// None where the number is no id.
std::optional<qint64> idOf(double value) {
  constexpr double mostExact = 9007199254740992.0;  // 2^53
  if (value < 0 || value > mostExact || value != std::floor(value)) return std::nullopt;
  return static_cast<qint64>(value);
}

}  // namespace

DriftBook::DriftBook(std::vector<WatchedParameter> parameters, UtcTime since)
    : parameters_(std::move(parameters)), entries_(parameters_.size()), since_(since) {
  qint64 highest = 0;
  for (const WatchedParameter& parameter : parameters_) {
    highest = std::max(highest, parameter.tag.value);
  }
  byTag_.assign(static_cast<std::size_t>(highest) + 1, -1);
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    const WatchedParameter& parameter = parameters_[i];
    if (!std::isfinite(parameter.expected) || !isDistance(parameter.tolerance) ||
        !isDistance(parameter.resolution)) {
      throw BrokenInvariant("A watched parameter is not finite");
    }
    Entry& entry = entries_[i];
    entry.expected = parameter.expected;
    entry.step = parameter.resolution / 2 + rounding(parameter);
    entry.allowed = parameter.tolerance + entry.step;
    entry.since = since;
    entry.seen = since;
    if (!parameter.tag.isValid()) continue;
    int& first = byTag_[static_cast<std::size_t>(parameter.tag.value)];
    entry.next = std::exchange(first, static_cast<int>(i));
  }
  unknown_ = static_cast<int>(entries_.size());
}

void DriftBook::setMark(TagId recipeTag, TagId versionTag, qint64 recipe, qint64 version) {
  mark_.reset();
  if (!recipeTag.isValid() || !versionTag.isValid()) return;
  Mark mark;
  mark.recipe = {recipeTag, recipe, false, std::nullopt};
  mark.version = {versionTag, version, false, std::nullopt};
  mark.since = since_;
  mark.seen = since_;
  mark_ = mark;
}

std::vector<DriftEvent> DriftBook::consume(const ReadingBatch& batch) {
  Events events;
  for (const Reading& reading : batch) {
    const bool isRecipe = mark_ && reading.tag == mark_->recipe.tag;
    const bool isVersion = mark_ && reading.tag == mark_->version.tag;
    int index = firstOf(reading.tag);
    if (index < 0 && !isRecipe && !isVersion) continue;
    const double value = numberOf(reading);
    if (isRecipe) takeMark(*mark_, mark_->recipe, reading, value);
    if (isVersion) takeMark(*mark_, mark_->version, reading, value);
    for (; index >= 0; index = entries_[static_cast<std::size_t>(index)].next) {
      take(index, reading, value, events);
    }
  }
  // Only now: a download changes both, and they mostly come in one batch.
  if (mark_ && mark_->touched) judgeMark(*mark_, events);
  return events;
}

int DriftBook::firstOf(TagId tag) const {
  if (tag.value < 1 || static_cast<std::size_t>(tag.value) >= byTag_.size()) return -1;
  return byTag_[static_cast<std::size_t>(tag.value)];
}

void DriftBook::take(int index, const Reading& reading, double value, Events& events) {
  Entry& entry = entries_[static_cast<std::size_t>(index)];
  if (std::isnan(value)) {
    lose(entry, reading);
    return;
  }
  entry.seen = reading.sourceTime;
  entry.found = value;
  const bool deviates = std::abs(value - entry.expected) > entry.allowed;
  const bool flips = deviates != entry.wasDrifted;
  entry.wasDrifted = deviates;
  if (flips && deviates) entry.driftSince = entry.seen;
  if (deviates) {
    setStanding(entry, DriftStanding::Drifted, entry.driftSince);
  } else {
    setStanding(entry, DriftStanding::Ok, entry.seen);
  }
  if (flips) {
    flip(index, events);
  } else if (entry.flapping) {
    calm(index, events);
  } else if (deviates) {
    change(index, events);
  }
}

void DriftBook::lose(Entry& entry, const Reading& reading) {
  // A stale reading has the time of the last good one, a bad one may have none.
  entry.seen = std::max(entry.seen, reading.sourceTime);
  setStanding(entry, DriftStanding::Unknown, entry.seen);
}

/// It has drifted or returned.
void DriftBook::flip(int index, Events& events) {
  Entry& entry = entries_[static_cast<std::size_t>(index)];
  const std::optional<UtcTime> before = entry.flipTimes.back();
  const bool isUnrest = before && isWithin(entry.seen, *before, flapWindow);
  entry.flips = isUnrest ? entry.flips + 1 : 1;
  std::shift_left(entry.flipTimes.begin(), entry.flipTimes.end(), 1);
  entry.flipTimes.back() = entry.seen;
  if (entry.flapping && isUnrest) return;
  entry.changeTold.reset();
  const std::optional<UtcTime> first = entry.flipTimes.front();
  entry.flapping = first && isWithin(entry.seen, *first, flapWindow);
  if (entry.flapping) {
    tell(index, DriftKind::Flapping, *first, events);
  } else {
    tellStanding(index, events);
  }
}

/// It flaps and has not just now: tells how it stands once it has calmed down.
void DriftBook::calm(int index, Events& events) {
  Entry& entry = entries_[static_cast<std::size_t>(index)];
  if (entry.flipTimes.back() && isWithin(entry.seen, *entry.flipTimes.back(), flapWindow)) return;
  entry.flapping = false;
  tellStanding(index, events);
}

void DriftBook::tellStanding(int index, Events& events) {
  Entry& entry = entries_[static_cast<std::size_t>(index)];
  entry.told = entry.found;
  tell(index, entry.wasDrifted ? DriftKind::Drifted : DriftKind::Returned, entry.driftSince,
       events);
}

/// It deviates as before, maybe by another value.
void DriftBook::change(int index, Events& events) {
  Entry& entry = entries_[static_cast<std::size_t>(index)];
  const bool isSame = entry.found == entry.told || std::abs(entry.found - entry.told) <= entry.step;
  if (isSame) return;
  if (entry.changeTold && isWithin(entry.seen, *entry.changeTold, changesApart)) return;
  entry.changeTold = entry.seen;
  entry.told = entry.found;
  tell(index, DriftKind::Changed, entry.driftSince, events);
}

void DriftBook::setStanding(Entry& entry, DriftStanding standing, UtcTime since) {
  if (entry.standing == standing) return;
  const auto count = [this](DriftStanding which, int by) {
    if (which == DriftStanding::Drifted) drifted_ += by;
    if (which == DriftStanding::Unknown) unknown_ += by;
  };
  count(entry.standing, -1);
  count(standing, 1);
  entry.standing = standing;
  entry.since = since;
}

void DriftBook::tell(int index, DriftKind kind, UtcTime since, Events& events) {
  const WatchedParameter& parameter = parameters_[static_cast<std::size_t>(index)];
  const Entry& entry = entries_[static_cast<std::size_t>(index)];
  DriftEvent event;
  event.kind = kind;
  event.name = parameter.name;
  event.tag = parameter.tag;
  event.expected = entry.expected;
  event.found = entry.found;
  event.deviates = entry.wasDrifted;
  event.since = since;
  event.time = entry.seen;
  event.flips = entry.flips;
  events.push_back(std::move(event));
}

void DriftBook::takeMark(Mark& mark, MarkTag& tag, const Reading& reading, double value) {
  mark.seen = std::max(mark.seen, reading.sourceTime);
  mark.touched = true;
  tag.known = !std::isnan(value);
  tag.found = tag.known ? idOf(value) : std::nullopt;
}

void DriftBook::judgeMark(Mark& mark, Events& events) {
  mark.touched = false;
  const auto isWrong = [](const MarkTag& tag) { return tag.known && tag.found != tag.expected; };
  const bool wrong = isWrong(mark.recipe) || isWrong(mark.version);
  const bool right = !wrong && mark.recipe.known && mark.version.known;
  const DriftStanding standing = wrong   ? DriftStanding::Drifted
                                 : right ? DriftStanding::Ok
                                         : DriftStanding::Unknown;
  if (standing != mark.standing) mark.since = mark.seen;
  mark.standing = standing;
  // One that cannot be read just now has not changed.
  const bool toldSame = (!mark.recipe.known || mark.toldRecipe == mark.recipe.found) &&
                        (!mark.version.known || mark.toldVersion == mark.version.found);
  const bool tellsWrong = wrong && !(mark.mismatchTold && toldSame);
  const bool tellsRight = right && mark.mismatchTold;
  if (!tellsWrong && !tellsRight) return;
  if (tellsWrong && !mark.mismatchTold) mark.driftSince = mark.seen;
  mark.mismatchTold = wrong;
  if (mark.recipe.known) mark.toldRecipe = mark.recipe.found;
  if (mark.version.known) mark.toldVersion = mark.version.found;
  DriftEvent event;
  event.kind = wrong ? DriftKind::MarkMismatch : DriftKind::MarkReturned;
  event.deviates = wrong;
  event.since = mark.driftSince;
  event.time = mark.seen;
  event.foundRecipe = mark.recipe.found;
  event.foundVersion = mark.version.found;
  events.push_back(std::move(event));
}

QList<DriftState> DriftBook::states() const {
  QList<DriftState> states;
  states.reserve(static_cast<qsizetype>(entries_.size()));
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const WatchedParameter& parameter = parameters_[i];
    const Entry& entry = entries_[i];
    states.append({parameter.name, parameter.tag, entry.standing, entry.expected, entry.found,
                   entry.since, entry.flips, entry.flapping});
  }
  return states;
}

std::optional<MarkState> DriftBook::mark() const {
  if (!mark_) return std::nullopt;
  return MarkState{mark_->standing, mark_->recipe.found, mark_->version.found, mark_->since};
}

}  // namespace linewarden
