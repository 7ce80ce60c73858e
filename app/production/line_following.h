// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/production/breach_book.h"
#include "app/production/line_tracker.h"

#include <memory>
#include <optional>
#include <vector>

namespace linewarden {

/// All lines of a plant, followed from readings through shift after shift, and what history
/// knows of the shift that runs. Pure; not thread-safe.
class LineFollowing {
 public:
  LineFollowing(std::shared_ptr<const Plant> plant, UtcTime now);

  /// Begins the next shift when its time has come; readings do so too, but a line that
  /// cannot be read has none.
  void followShift(UtcTime now);
  void take(const ReadingBatch& batch, UtcTime now);

  /// What to ask history for. Readings that come until endRecall() or giveUpRecall() are
  /// kept, to follow on what history says.
  QList<HistoryQuery> beginRecall(UtcTime now);
  void endRecall(const QList<Series>& answers);
  void giveUpRecall();

  /// In the order of the plant's lines.
  [[nodiscard]] const LineTracker& line(qsizetype index) const;
  [[nodiscard]] QList<LimitBreach> breachesOf(qsizetype index) const;

 private:
  struct KeptSample {
    TagId tag;
    Sample sample;
  };

  const std::shared_ptr<const Plant> plant_;
  const std::vector<QList<TagId>> tagsOfLine_;
  std::vector<LineTracker> trackers_;
  BreachBook breaches_;
  std::optional<ShiftSpan> shift_;
  UtcTime nextShiftCheck_;               // where no shift runs
  std::optional<UtcTime> recalledFrom_;  // begin of counts, while a recall is under way
  std::vector<KeptSample> sinceRecall_;
};

}  // namespace linewarden
