// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "app/identity/session.h"
#include "app/plant/limit_rules.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "app/production/shift_time.h"

#include <QObject>

#include <memory>
#include <optional>

namespace linewarden {

class AccessGuard;
class LiveValues;

/// A tag that stands outside its limits.
struct LimitBreach {
  TagId tag;
  LimitState state = LimitState::Normal;
  double value = 0;
  UtcTime since;
};

/// How a line does, this shift.
struct LineStatus {
  QString line;  ///< id
  EquipmentState state = EquipmentState::Unknown;
  UtcTime stateSince;
  Quality quality = Quality::Bad;  ///< of the state; what follows is only as good
  QString reason;                  ///< why the quality is not Good
  QString product;                 ///< may be empty
  std::optional<double> speed;
  std::optional<double> targetSpeed;
  QString speedUnit;
  std::optional<qint64> good;  ///< items since the shift began (or since we look)
  std::optional<qint64> reject;
  std::optional<UtcTime> countedSince;  ///< of `good` and `reject`; none before the first number
  std::optional<double> availability;   ///< time running / time of the shift seen so far
  QList<Sample> speedTrend;             ///< the last hour, about 60 points
  QList<LimitBreach> breaches;          ///< severe first, then oldest first
};

/// Follows every line of the plant from live values: states, counts, availability of the
/// shift, limits. `consume` comes from the PLC thread and evaluates at once (it is cheap
/// and never drops); questions come from any thread.
class LineBoard : public QObject {
  Q_OBJECT

 public:
  LineBoard(std::shared_ptr<const Plant> plant, LiveValues& values, AccessGuard& guard,
            const Clock& clock);
  ~LineBoard() override;

  void consume(const ReadingBatch& batch);
  /// Fills in this shift so far and the last hour from history; call once at start.
  QFuture<Result<void>> recall(History& history);

  /// Needs ViewPlant. In plant file order.
  Result<QList<LineStatus>> lines(const Session& session) const;
  /// Needs ViewPlant. Newest readings, aged.
  Result<ReadingBatch> readings(const Session& session, const QList<TagId>& tags) const;
  /// The shift that runs now; none where the plant file has no shifts.
  [[nodiscard]] std::optional<ShiftSpan> currentShift() const;

 private:
  class State;
  std::shared_ptr<State> state_;  // shared with a recall that outlives the board
};

}  // namespace linewarden
