// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/line_board.h"

#include "app/identity/access_guard.h"
#include "app/plc/live_values.h"
#include "app/production/line_following.h"

#include <cmath>

namespace linewarden {

namespace {

std::optional<double> numberOf(const Reading& reading) {
  const double value = asNumber(reading.value);
  if (reading.quality == Quality::Bad || !std::isfinite(value)) return std::nullopt;
  return value;
}

QString textOf(const Reading& reading) {
  if (reading.quality == Quality::Bad) return {};
  if (const auto* text = std::get_if<QString>(&reading.value)) return *text;
  if (const auto* number = std::get_if<qint64>(&reading.value)) return QString::number(*number);
  return {};
}

Result<QList<Series>> seriesOf(const QList<QFuture<Result<Series>>>& answers) {
  QList<Series> all;
  for (const QFuture<Result<Series>>& answer : answers) {
    if (answer.resultCount() == 0) return Error{ErrorCode::Cancelled, {}, {}};
    const Result<Series> series = answer.result();
    if (!series) return series.error();
    all.append(*series);
  }
  return all;
}

}  // namespace

/// What the board knows; shared with a recall that outlives the board.
class LineBoard::State {
 public:
  State(std::shared_ptr<const Plant> thePlant, LiveValues& theValues, AccessGuard& theGuard,
        const Clock& theClock)
      : plant(std::move(thePlant)),
        values(theValues),
        guard(theGuard),
        clock(theClock),
        following(plant, clock.now()) {}

  [[nodiscard]] LineStatus status(qsizetype index) const;

  const std::shared_ptr<const Plant> plant;
  LiveValues& values;
  AccessGuard& guard;
  const Clock& clock;
  mutable std::mutex mutex;
  LineFollowing following;  // under mutex

 private:
  [[nodiscard]] std::optional<Reading> latest(const QString& tag) const;
  void addLive(LineStatus& status, const LineSignals& tags) const;
};

LineStatus LineBoard::State::status(qsizetype index) const {
  const Line& line = plant->lines.at(index);
  LineStatus status;
  status.line = line.id;
  addLive(status, line.signalTags);
  const UtcTime now = clock.now();
  const std::lock_guard lock(mutex);
  const LineTracker& tracker = following.line(index);
  status.state = tracker.state().state();
  status.stateSince = tracker.state().since().value_or(now);
  status.availability = tracker.state().runningShare();
  status.good = tracker.good();
  status.reject = tracker.reject();
  status.countedSince = tracker.countedSince();
  status.speedTrend = tracker.speed().points(now);
  status.breaches = following.breachesOf(index);
  return status;
}

std::optional<Reading> LineBoard::State::latest(const QString& tag) const {
  const Tag* known = plant->tag(tag);
  if (known == nullptr) return std::nullopt;
  return values.latest(known->id);
}

void LineBoard::State::addLive(LineStatus& status, const LineSignals& tags) const {
  if (const auto state = latest(tags.state)) {
    status.quality = state->quality;
    status.reason = state->reason;
  } else {
    status.reason = tr("The plant file names no state tag for this line.");
  }
  if (const auto speed = latest(tags.speed)) {
    status.speed = numberOf(*speed);
    status.speedUnit = plant->tag(tags.speed)->engineeringUnit;
  }
  if (const auto target = latest(tags.targetSpeed)) status.targetSpeed = numberOf(*target);
  if (const auto product = latest(tags.product)) status.product = textOf(*product);
}

LineBoard::LineBoard(std::shared_ptr<const Plant> plant, LiveValues& values, AccessGuard& guard,
                     const Clock& clock)
    : state_(std::make_shared<State>(std::move(plant), values, guard, clock)) {}

LineBoard::~LineBoard() = default;

void LineBoard::consume(const ReadingBatch& batch) {
  const UtcTime now = state_->clock.now();
  const std::lock_guard lock(state_->mutex);
  state_->following.take(batch, now);
}

QFuture<Result<void>> LineBoard::recall(History& history) {
  QList<HistoryQuery> queries;
  {
    const UtcTime now = state_->clock.now();
    const std::lock_guard lock(state_->mutex);
    queries = state_->following.beginRecall(now);
  }
  QList<QFuture<Result<Series>>> reads;
  for (const HistoryQuery& query : queries) reads.append(history.read(query));
  return QtFuture::whenAll(reads.begin(), reads.end())
      .then([state = state_](const QList<QFuture<Result<Series>>>& answers) -> Result<void> {
        const auto series = seriesOf(answers);
        const std::lock_guard lock(state->mutex);
        if (!series) {
          state->following.giveUpRecall();
          return series.error();
        }
        state->following.endRecall(*series);
        return {};
      });
}

// Pages ask several times a second, so a refusal is not recorded each time (check, not
// require); the trail has the lock or sign-out that is behind it.
Result<QList<LineStatus>> LineBoard::lines(const Session& session) const {
  if (auto allowed = state_->guard.check(session, Permission::ViewPlant); !allowed) {
    return allowed.error();
  }
  {
    const UtcTime now = state_->clock.now();
    const std::lock_guard lock(state_->mutex);
    state_->following.followShift(now);
  }
  QList<LineStatus> all;
  for (qsizetype i = 0; i < state_->plant->lines.size(); ++i) all.append(state_->status(i));
  return all;
}

Result<ReadingBatch> LineBoard::readings(const Session& session, const QList<TagId>& tags) const {
  if (auto allowed = state_->guard.check(session, Permission::ViewPlant); !allowed) {
    return allowed.error();
  }
  return state_->values.snapshot(tags);
}

std::optional<ShiftSpan> LineBoard::currentShift() const {
  return shiftAt(*state_->plant, state_->clock.now());
}

}  // namespace linewarden
