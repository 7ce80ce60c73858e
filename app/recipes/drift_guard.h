// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/identity/session.h"
#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "app/recipes/process_watch.h"
#include "app/recipes/recipe.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace linewarden {

class AccessGuard;
class AuditTrail;
class Clock;
class SecurityNotices;
class Store;

/// How one signed parameter does in the PLC.
struct GuardedParameter {
  QString name;
  QString tag;
  QString unit;
  int decimals = 0;
  double expected = 0;  ///< as the register holds it
  double tolerance = 0;
  std::optional<double> found;  ///< none while it cannot be read
  bool isDrifted = false;
  std::optional<UtcTime> since;  ///< of the drift, or since when it cannot be read
  int flips = 0;                 ///< times it went and came back in this hour
  QString measuredTag;           ///< the measured value it governs; empty where none
};

/// What the drift guard says about a line.
struct DriftView {
  QString line;
  std::optional<RecipeVersion> running;  ///< what was loaded last and is compared; none: nothing
  UtcTime loaded;
  bool isVerified = false;  ///< its signatures still hold
  QString problem;          ///< why it is not verified, or what the marks say; empty where well
  QList<GuardedParameter> parameters;
  bool isMarkWrong = false;
  [[nodiscard]] int drifted() const;
};

/// A drift as it is kept.
struct DriftRecord {
  qint64 id = 0;
  QString line;
  RecipeVersionId version;
  QString kind;  ///< "drift", "mark", "flapping", "shift"
  QString parameter;
  QString tag;
  double expected = 0;
  std::optional<double> found;
  UtcTime since;
  std::optional<UtcTime> ended;
  QString details;  ///< of a shift: which chart and how far; may be empty
};

/// The picture of a process variable: its chart and what it is held against.
struct WatchView {
  QString parameter;
  QString tag;
  QString unit;
  int decimals = 0;
  double target = 0;
  double sigma = 0;  ///< of the subgroup means; 0 while it is learnt
  WatchState state = WatchState::Learning;
  int learnt = 0;  ///< subgroups so far
  int wanted = 0;  ///< that it takes
  QList<WatchPoint> points;
  ProcessWatchParameters parameters;
};

/// What the drift guard stands on.
struct DriftRooms {
  Store& store;
  AuditTrail& audit;
  AccessGuard& guard;
  SecurityNotices& notices;
  std::shared_ptr<const Plant> plant;
  const Clock& clock;
};

/// Compares what runs in the PLCs with what was signed, reading by reading (DESIGN 10), and watches
/// measured values for slow shifts. What was loaded is read from the store, verified, at the start
/// and after each download. Drift raises a critical notice ("recipe.drift", "recipe.mark"), a shift
/// a high one. Evaluates in a thread of its own; never drops a reading.
class DriftGuard : public QObject {
  Q_OBJECT

 public:
  explicit DriftGuard(const DriftRooms& rooms);
  ~DriftGuard() override;

  /// In the PLC thread; returns at once.
  void consume(const ReadingBatch& batch);
  /// Reads anew what is loaded where; also done each minute, since signatures are to hold on.
  QFuture<Result<void>> reload();

  /// How each line that has a recipe does now. ViewPlant.
  QFuture<Result<QList<DriftView>>> views(const Session& session);
  /// The charts of a line's process variables. ViewPlant.
  QFuture<Result<QList<WatchView>>> watches(const Session& session, QString line);
  /// Newest first. ViewPlant.
  QFuture<Result<QList<DriftRecord>>> history(const Session& session, QString line,
                                              int limit = 200);

 signals:
  /// Something of that line changed; in another thread: connect queued.
  void changed(const QString& line);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace linewarden
