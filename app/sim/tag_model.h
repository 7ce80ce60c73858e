// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"
#include "app/sim/line_model.h"
#include "app/sim/tag_role.h"

#include <optional>

namespace linewarden::sim {

/// A set point and what the machine makes of it: a controller that gets there in time.
class SetPointModel {
 public:
  explicit SetPointModel(double value) : value_(value), before_(value) {}

  [[nodiscard]] double value() const { return value_; }
  void set(double value, UtcTime time);
  /// Where the measurement stands that follows it.
  [[nodiscard]] double followed(UtcTime time) const;

 private:
  double value_;
  double before_;
  UtcTime changed_;
};

/// What a tag that takes no writes shows at a moment. Pure but for its drift.
class TagModel {
 public:
  TagModel(const Tag& tag, TagRole role, quint64 seed);

  /// `line`, `unit`, `setPoint`: what the tag belongs to, nullptr where there is none.
  [[nodiscard]] TagValue value(UtcTime time, const LineModel* line, const LineModel::UnitRun* unit,
                               const SetPointModel* setPoint) const;

  /// The sensor shows more and more too much from then on.
  void beginDrift(UtcTime time) { driftBegin_ = time; }
  void endDrift() { driftBegin_.reset(); }

 private:
  [[nodiscard]] TagValue lineValue(const LineModel& line, const LineModel::UnitRun* unit) const;
  [[nodiscard]] bool flag(const LineModel::UnitRun* unit) const;
  [[nodiscard]] double measurement(UtcTime time, const LineModel* line,
                                   const LineModel::UnitRun* unit,
                                   const SetPointModel* setPoint) const;
  [[nodiscard]] double total(UtcTime time, const LineModel* line) const;
  [[nodiscard]] double shown(double value, UtcTime time) const;

  const Tag& tag_;
  const TagRole role_;
  const quint64 seed_;
  std::optional<UtcTime> driftBegin_;
};

/// In the middle of what its limits or range allow, rounded as people would set it.
[[nodiscard]] double usualValue(const Tag& tag);
/// What a set point holds at first: the usual value of its measurement, where it has one.
[[nodiscard]] double firstSetPoint(const Plant& plant, const Tag& tag, TagRole role);

}  // namespace linewarden::sim
