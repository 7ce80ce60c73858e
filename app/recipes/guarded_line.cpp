// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/guarded_line.h"

#include "app/plc/held_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace linewarden {

namespace {

// A plant watches many variables minute by minute, so limits that tell a false shift every 500
// points, as the tables' usual ones do, would tell several a shift. With these it is every 9,500
// points of a CUSUM (Siegmund's approximation) and about 3,000 of an EWMA (Markov chain); a shift
// of one sigma is found after about 16.
constexpr int watchBaseline = 50;
constexpr double watchWidth = 3.5;
constexpr double watchSumLimit = 8;

struct GuardedLineText {
  Q_DECLARE_TR_FUNCTIONS(DriftGuard)
};

double expectedOf(const Tag& tag, double value) {
  const auto held = valueAsHeld(tag, value);
  const double number = held ? asNumber(*held) : value;
  return std::isfinite(number) ? number : value;
}

bool isRunning(const Reading& reading) {
  return reading.quality == Quality::Good &&
         asNumber(reading.value) == static_cast<double>(EquipmentState::Running);
}

}  // namespace

double resolutionOf(const Tag& tag, double value) {
  const double factor = std::abs(tag.scaling.factor);
  switch (tag.type) {
    case DataType::Float32: {
      const auto raw = static_cast<float>((value - tag.scaling.offset) / tag.scaling.factor);
      const float next = std::nextafter(std::abs(raw), std::numeric_limits<float>::max());
      return static_cast<double>(next - std::abs(raw)) * factor;
    }
    case DataType::Float64:
    case DataType::Bool:
    case DataType::String: return 0;
    default: return factor;
  }
}

GuardedLine::GuardedLine(LoadedRecipe loaded, std::shared_ptr<const Plant> plant, UtcTime now)
    : loaded_(std::move(loaded)), plant_(std::move(plant)), book_(makeBook(now)) {
  if (const auto* line = plant_->line(loaded_.download.line)) {
    if (const auto* state = plant_->tag(line->signalTags.state)) stateTag_ = state->id;
  }
  startBook(now);
  makeWatches();
}

void GuardedLine::startBook(UtcTime now) {
  book_ = makeBook(now);
  const auto* line = plant_->line(loaded_.download.line);
  if (line == nullptr) return;
  const auto* recipe = plant_->tag(line->signalTags.recipe);
  const auto* version = plant_->tag(line->signalTags.recipeVersion);
  if (recipe == nullptr || version == nullptr) return;
  book_.setMark(recipe->id, version->id, loaded_.download.recipe.value, loaded_.download.number);
}

void GuardedLine::renew(LoadedRecipe loaded, UtcTime now) {
  const bool isOver = !loaded.isLoading && (loaded_.isLoading || loaded_.newest != loaded.newest);
  // What stands was read when this line began; only a new beginning reads it again.
  if (!isOver) loaded.standing = std::move(loaded_.standing);
  loaded_ = std::move(loaded);
  if (!isOver) return;
  loaded_.standing.removeIf(
      [](const DriftRecord& record) { return record.kind == QStringLiteral("shift"); });
  startBook(now);
}

DriftBook GuardedLine::makeBook(UtcTime now) const {
  std::vector<WatchedParameter> watched;
  const QList<RecipeParameter>& parameters = loaded_.judged.signedContent.content.parameters;
  watched.reserve(static_cast<std::size_t>(parameters.size()));
  for (const RecipeParameter& parameter : parameters) {
    const auto* tag = plant_->tag(parameter.tag);
    WatchedParameter one{parameter.name,      {}, parameter.unit, parameter.value,
                         parameter.tolerance, 0};
    if (tag != nullptr) {
      one.tag = tag->id;
      one.expected = expectedOf(*tag, parameter.value);
      one.resolution = resolutionOf(*tag, one.expected);
    }
    watched.push_back(one);
  }
  return DriftBook(std::move(watched), now);
}

void GuardedLine::makeWatches() {
  for (const RecipeParameter& parameter : loaded_.judged.signedContent.content.parameters) {
    const auto* tag = plant_->tag(parameter.tag);
    const auto* measured = tag == nullptr ? nullptr : plant_->tag(tag->measuredBy);
    if (measured == nullptr) continue;
    ProcessWatchParameters wanted;
    wanted.target = parameter.value;
    wanted.tolerance = parameter.tolerance;
    wanted.resolution = std::pow(10.0, -measured->decimals);
    wanted.baseline = watchBaseline;
    wanted.width = watchWidth;
    wanted.h = watchSumLimit;
    if (!wanted.isValid()) continue;
    watches_.push_back({parameter.name, measured, ProcessWatch(wanted), false});
  }
}

QSet<TagId> GuardedLine::tags() const {
  QSet<TagId> tags;
  for (const DriftState& state : book_.states()) tags.insert(state.tag);
  for (const Watched& watched : watches_) tags.insert(watched.tag->id);
  if (const auto* line = plant_->line(loaded_.download.line)) {
    if (const auto* tag = plant_->tag(line->signalTags.recipe)) tags.insert(tag->id);
    if (const auto* tag = plant_->tag(line->signalTags.recipeVersion)) tags.insert(tag->id);
  }
  tags.insert(stateTag_);
  tags.remove(TagId{});
  return tags;
}

std::vector<DriftEvent> GuardedLine::consume(const ReadingBatch& batch) {
  if (loaded_.isLoading) return {};
  ReadingBatch fresh = batch;
  fresh.removeIf([this](const Reading& reading) {
    return reading.quality == Quality::Good && reading.sourceTime < loaded_.compareFrom;
  });
  return book_.consume(fresh);
}

DriftStanding GuardedLine::standingOf(const DriftRecord& record) const {
  if (record.kind == QStringLiteral("mark")) {
    const auto mark = book_.mark();
    return mark ? mark->standing : DriftStanding::Ok;
  }
  // A chart begins anew with each start, and tells by itself.
  if (record.kind == QStringLiteral("shift")) return DriftStanding::Ok;
  for (const DriftState& state : book_.states()) {
    if (state.name == record.parameter) return state.standing;
  }
  return DriftStanding::Ok;
}

QList<DriftRecord> GuardedLine::takeEnded() {
  QList<DriftRecord> ended;
  if (loaded_.isLoading || loaded_.standing.isEmpty()) return ended;
  QList<DriftRecord> left;
  for (const DriftRecord& record : loaded_.standing) {
    const DriftStanding standing = standingOf(record);
    if (standing == DriftStanding::Ok) ended += record;
    // One that drifts still is the book's to tell.
    if (standing == DriftStanding::Unknown) left += record;
  }
  loaded_.standing = left;
  return ended;
}

void GuardedLine::collect(Watched& watched, const std::optional<ShiftSignal>& signal,
                          QList<LineShift>& shifts) const {
  const double target = watched.watch.parameters().target;
  const bool isStanding = watched.watch.status().excursion.has_value();
  if (signal) {
    shifts.append({watched.parameter, watched.tag->name, target, signal});
  } else if (watched.isSignalled && !isStanding) {
    shifts.append({watched.parameter, watched.tag->name, target, std::nullopt});
  }
  watched.isSignalled = isStanding;
}

QList<LineShift> GuardedLine::watch(const ReadingBatch& batch) {
  QList<LineShift> shifts;
  for (const Reading& reading : batch) {
    if (reading.tag == stateTag_) {
      for (Watched& watched : watches_) {
        if (isRunning(reading)) {
          watched.watch.resume();
        } else {
          watched.watch.pause();
        }
      }
      continue;
    }
    for (Watched& watched : watches_) {
      if (watched.tag->id != reading.tag) continue;
      const double value = reading.quality == Quality::Good
                               ? asNumber(reading.value)
                               : std::numeric_limits<double>::quiet_NaN();
      collect(watched, watched.watch.take(value, reading.sourceTime), shifts);
    }
  }
  return shifts;
}

QList<LineShift> GuardedLine::advance(UtcTime now) {
  QList<LineShift> shifts;
  for (Watched& watched : watches_) collect(watched, watched.watch.advance(now), shifts);
  return shifts;
}

const RecipeParameter* GuardedLine::parameterOf(const QString& name) const {
  const QList<RecipeParameter>& parameters = loaded_.judged.signedContent.content.parameters;
  const auto found = std::find_if(parameters.begin(), parameters.end(),
                                  [&name](const RecipeParameter& one) { return one.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

DriftView GuardedLine::view() const {
  DriftView view;
  view.line = loaded_.download.line;
  view.running = loaded_.judged.version;
  view.loaded = loaded_.download.finished.value_or(loaded_.download.started);
  view.isVerified = loaded_.judged.isSigned;
  if (!loaded_.judged.isEffective) view.problem = loaded_.judged.firstProblem();
  for (const DriftState& state : book_.states()) {
    GuardedParameter one;
    one.name = state.name;
    one.expected = state.expected;
    const bool isRead = state.standing != DriftStanding::Unknown;
    if (isRead && std::isfinite(state.found)) one.found = state.found;
    one.isDrifted = state.standing == DriftStanding::Drifted;
    if (state.standing != DriftStanding::Ok) one.since = state.since;
    one.flips = state.flips;
    if (const auto* parameter = parameterOf(state.name)) {
      one.unit = parameter->unit;
      one.tolerance = parameter->tolerance;
      one.tag = parameter->tag;
      if (const auto* tag = plant_->tag(parameter->tag)) {
        one.decimals = tag->decimals;
        one.measuredTag = tag->measuredBy;
      }
    }
    view.parameters += one;
  }
  const auto mark = book_.mark();
  view.isMarkWrong = mark && mark->standing == DriftStanding::Drifted;
  if (view.isMarkWrong) {
    view.problem = GuardedLineText::tr("The PLC says that recipe %1, version %2 is loaded.")
                       .arg(mark->foundRecipe.value_or(0))
                       .arg(mark->foundVersion.value_or(0));
  }
  return view;
}

QList<WatchView> GuardedLine::watches() const {
  QList<WatchView> views;
  for (const Watched& watched : watches_) {
    const WatchStatus status = watched.watch.status();
    WatchView view;
    view.parameter = watched.parameter;
    view.tag = watched.tag->name;
    view.unit = watched.tag->engineeringUnit;
    view.decimals = watched.tag->decimals;
    view.target = watched.watch.parameters().target;
    view.sigma = status.sigma.value_or(0);
    view.state = status.state;
    view.learnt = status.learnt;
    view.wanted = status.toLearn;
    view.points = watched.watch.points();
    view.parameters = watched.watch.parameters();
    views += view;
  }
  return views;
}

}  // namespace linewarden
