// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/recipes/shift_charts.h"

#include <QList>

#include <chrono>
#include <deque>
#include <optional>

namespace linewarden {

/// What one process variable is watched for.
struct ProcessWatchParameters {
  double target = 0;      ///< the recipe's value
  double tolerance = 0;   ///< the recipe parameter's tolerance band; from 0
  double resolution = 0;  ///< one step of the tag in its engineering unit; above 0
  std::chrono::milliseconds period{60'000};  ///< of a subgroup
  int baseline = 25;                         ///< subgroups that are learnt from; from 2
  double lambda = 0.2;                       ///< of the EWMA, as are
  double width = 2.962;                      ///< its limits
  double k = 0.5;                            ///< of the CUSUM, in sigmas
  double h = 5;

  [[nodiscard]] bool isValid() const;
  friend bool operator==(const ProcessWatchParameters&, const ProcessWatchParameters&) = default;
};

enum class WatchState {
  Learning,   ///< too few subgroups yet
  Watching,   ///< and in order
  Signalled,  ///< shifted, and told
  Paused,     ///< the line stands, or there are no good samples
};

/// Which chart told it first.
enum class ShiftKind { Ewma, CusumHigh, CusumLow };

/// A shift of the mean, told once when it is found.
struct ShiftSignal {
  UtcTime since;  ///< when it began, by the CUSUM's run (Montgomery: the change point's estimate)
  UtcTime time;   ///< when it was found: the end of a subgroup
  ShiftKind kind = ShiftKind::Ewma;
  ChartSignal direction = ChartSignal::None;  ///< High or Low
  double mean = 0;         ///< where the mean is now, estimated from the subgroups since then
  double shift = 0;        ///< of the mean from the centre line, engineering units
  double shiftSigmas = 0;  ///< the same in sigmas of a subgroup's mean
  double centre = 0;       ///< the centre line: the target and what offset was accepted
  double sigma = 0;        ///< of a subgroup's mean
};

/// One subgroup for a picture. Mean, EWMA and limits are in the engineering unit, the CUSUM in
/// sigmas. While learning all but the mean are NaN.
struct WatchPoint {
  UtcTime time;  ///< end of the subgroup
  double mean = 0;
  double ewma = 0;
  double upper = 0;
  double lower = 0;
  double cusumHigh = 0;
  double cusumLow = 0;
  double h = 0;
  ChartSignal signal = ChartSignal::None;  ///< of either chart, told or not
};

struct WatchStatus {
  WatchState state = WatchState::Learning;
  int learnt = 0;   ///< subgroups, to
  int toLearn = 0;  ///< this
  std::optional<double> centre;
  std::optional<double> sigma;           ///< of a subgroup's mean; none while learning
  std::optional<ShiftSignal> excursion;  ///< the shift that was told and lasts
};

/// Watches whether a process variable's mean stays where a running recipe wants it. Pure.
///
/// Subgroups: the mean of all good samples of a fixed period is one point, since single samples of
/// a temperature or flow follow one another too closely (autocorrelation) for the charts' limits. A
/// subgroup of fewer than half as many samples as the fullest scatters more and is left out.
///
/// Learning: sigma of the subgroups' means is their mean moving range / 1.128 (NIST 6.3.2.2; d2 of
/// two), which a shift during learning hardly widens. It is at least half a resolution, which is
/// how far rounding may take a value that stands still, and so never 0.
///
/// Centre line: the recipe's target. A process often runs with a small constant offset from its
/// set point (a sensor's place, a controller without integral part) which the recipe allows; the
/// baseline's mean offset is added to the centre line only if it lies within the parameter's
/// tolerance (and half a resolution, for rounding). A larger one is what the recipe forbids: the
/// centre line stays on the target and the charts tell it soon after learning.
///
/// Excursions: told once. One lasts until the sum of its side is at or below h / 2 and, where only
/// the EWMA had signalled, that is in the inner half of its limits; then the EWMA and that side's
/// sum begin anew. Sums stop at 1.5 h, so that this takes about h / k subgroups whatever the shift
/// was. A shift to the other side is told as one of its own.
///
/// Pauses: while the line stands (pause, resume) or without good samples for three periods. The
/// subgroup begun is dropped. What was learnt and an excursion that was told are kept; evidence
/// that was not yet enough is dropped, since the process may be another one afterwards.
class ProcessWatch {
 public:
  static constexpr int mostPoints = 500;

  /// Throws BrokenInvariant where the parameters are not valid.
  explicit ProcessWatch(const ProcessWatchParameters& parameters);

  /// A sample; NaN or infinite where it is not good. In time order: one that is not newer than the
  /// last is passed over, but one older than three periods means that the clock was set, and the
  /// subgroup begins anew. A shift where this sample ends a subgroup that shows one.
  std::optional<ShiftSignal> take(double value, UtcTime time);
  /// Time goes on without a sample: ends the subgroup and notices a gap.
  std::optional<ShiftSignal> advance(UtcTime now);

  /// The line stands: samples are passed over until resume(). Where starting up takes a while,
  /// resume only afterwards.
  void pause();
  void resume();

  /// Other parameters: all begins anew. The same ones change nothing.
  void setParameters(const ProcessWatchParameters& parameters);
  /// A new target: all begins anew. The same one changes nothing.
  void setTarget(double target);

  [[nodiscard]] const ProcessWatchParameters& parameters() const { return parameters_; }
  [[nodiscard]] WatchState state() const;
  [[nodiscard]] WatchStatus status() const;
  /// The last 500, oldest first.
  [[nodiscard]] QList<WatchPoint> points() const;

 private:
  /// A period's good samples.
  struct Subgroup {
    UtcTime begin;
    double mean = 0;
    int count = 0;
  };
  /// What is learnt, as sums.
  struct Baseline {
    std::optional<double> previous;  // mean of the subgroup before, unless a pause lies between
    double offset = 0;               // mean of all from the target
    int subgroups = 0;
    double range = 0;  // mean moving range
    int ranges = 0;
  };
  /// The charts, which work in sigmas from the centre line.
  struct Charts {
    double centre = 0;
    double sigma = 1;
    EwmaChart ewma;
    CusumChart cusum;
    UtcTime highSince;  // begin of Sh's present run
    UtcTime lowSince;
  };

  void begin();
  void interrupt();
  [[nodiscard]] std::optional<ShiftSignal> close(const Subgroup& subgroup);
  void learn(const Subgroup& subgroup);
  void startCharts();
  [[nodiscard]] std::optional<ShiftSignal> chart(const Subgroup& subgroup);
  [[nodiscard]] std::optional<ShiftSignal> judge(const Subgroup& subgroup, const EwmaPoint& ewma,
                                                 const CusumPoint& cusum);
  [[nodiscard]] ShiftSignal describe(const Subgroup& subgroup, ChartSignal direction,
                                     ShiftKind kind, const CusumPoint& cusum) const;
  [[nodiscard]] bool hasReturned(const EwmaPoint& ewma, const CusumPoint& cusum) const;
  void endExcursion();
  void keep(const WatchPoint& point);

  ProcessWatchParameters parameters_;
  Baseline baseline_;
  std::optional<Charts> charts_;  // once learnt
  std::optional<ShiftSignal> excursion_;
  bool sumWasOver_ = false;  // h, in this excursion
  std::optional<Subgroup> open_;
  std::optional<UtcTime> newest_;    // of all samples
  std::optional<UtcTime> lastGood_;  // since the last pause
  int fullest_ = 0;                  // samples of a subgroup, since the last pause
  bool held_ = false;                // by pause()
  bool gap_ = false;
  std::deque<WatchPoint> points_;
};

}  // namespace linewarden
