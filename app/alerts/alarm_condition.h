// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alarm.h"
#include "app/plc/reading.h"

#include <array>
#include <memory>
#include <optional>

/// Whether the condition of one alarm holds. Pure.
namespace linewarden {

/// A reading as a condition sees it.
struct AlarmSample {
  double value = 0;  ///< of a text 0
  bool isGood = false;
  UtcTime time;
};

/// NaN and infinities are bad quality.
[[nodiscard]] AlarmSample alarmSampleOf(const Reading& reading);

enum class ConditionChange { None, Raised, Cleared };

/// Follows one condition sample by sample. Small, and without heap once it is made.
///
/// A condition that lasts for its on-delay is raised, one that is gone for its off-delay cleared;
/// both by the samples' times, and by tick() where no sample comes. A bad sample says nothing
/// about the process: it neither raises nor clears, and a delay begins anew after it (but for
/// BadQuality). A clock that is set back makes a delay begin anew, and nothing else. The rate of
/// change is the mean over the window; it is not known before a window has passed, nor across a
/// bad sample or a clock set back.
class AlarmEvaluator {
 public:
  /// `isActive`: as it stood before a restart, so until a good sample says otherwise.
  explicit AlarmEvaluator(const AlarmCondition& condition, bool isActive = false);

  [[nodiscard]] ConditionChange take(const AlarmSample& sample);
  /// A sample of the tag that holds the set point.
  [[nodiscard]] ConditionChange takeSetPoint(const AlarmSample& sample);
  /// Time goes on without a sample.
  [[nodiscard]] ConditionChange tick(UtcTime now);
  /// When tick() would change it if nothing else comes.
  [[nodiscard]] std::optional<UtcTime> nextDeadline() const;

  [[nodiscard]] bool isActive() const { return isActive_; }
  /// The newest good one; of a rate the rate. None before the first.
  [[nodiscard]] std::optional<double> value() const;
  /// The limit, or for a discrete condition the value; none for BadQuality.
  [[nodiscard]] std::optional<double> limit() const;

 private:
  struct RateWindow {
    struct Point {
      double value = 0;
      UtcTime time;
    };
    static constexpr std::size_t parts = 8;  // of a window; a point is kept for each
    std::array<Point, parts + 2> points{};
    std::size_t first = 0;
    std::size_t count = 0;

    [[nodiscard]] Point& at(std::size_t index) { return points[(first + index) % points.size()]; }
    void clear() { count = 0; }
    /// The mean rate over at least a window; none before.
    [[nodiscard]] std::optional<double> take(Point point, std::chrono::milliseconds window);
  };

  [[nodiscard]] ConditionChange judge(const AlarmSample& sample);
  [[nodiscard]] ConditionChange judgeDeviation(UtcTime time);
  [[nodiscard]] bool isOver(double value) const;
  [[nodiscard]] ConditionChange settle(bool isOver, UtcTime time);
  [[nodiscard]] ConditionChange due(UtcTime now);

  AlarmConditionKind kind_;
  bool differs_;
  bool isActive_;
  bool isPending_ = false;  // a delay runs
  bool isSetPointGood_;
  bool isValueGood_ = false;
  bool hasValue_ = false;
  double limit_;
  double deadband_;
  double setPoint_;
  double value_ = 0;  // newest good
  std::chrono::milliseconds onDelay_;
  std::chrono::milliseconds offDelay_;
  UtcTime pendingSince_;
  UtcTime newest_;
  std::chrono::milliseconds window_;
  std::unique_ptr<RateWindow> rate_;  // of a rate only
};

}  // namespace linewarden
