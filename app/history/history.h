// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/plc/reading.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace linewarden {

/// A recorded value. `value` is NaN where quality is Bad: a gap begins there.
struct Sample {
  UtcTime time;
  double value = 0;
  Quality quality = Quality::Good;
};

/// A tag's samples in the order of time.
struct Series {
  TagId tag;
  QList<Sample> samples;
  bool reduced = false;  ///< fewer than were recorded; extremes are among them
};

/// A question about one tag: samples with from <= time < to, at most about `maxPoints`
/// (0: all). When there are more, each of maxPoints/4 equal spans of time keeps its
/// first, lowest, highest and last sample, so that no peak is lost.
struct HistoryQuery {
  TagId tag;
  UtcTime from;
  UtcTime to;
  int maxPoints = 0;
};

/// What keeps the plant's samples: rows now, compressed blocks later (issue 6), behind
/// this interface. Thread-safe; work is done in the store's threads. Callers check
/// permission: people come through HistoryReader.
class History {
 public:
  History() = default;
  History(const History&) = delete;
  History& operator=(const History&) = delete;
  virtual ~History() = default;

  /// Durable when the future is fulfilled. A sample of a tag and time that is there
  /// already is left as it was. Returns how many were new.
  virtual QFuture<Result<qint64>> append(ReadingBatch readings) = 0;
  virtual QFuture<Result<Series>> read(const HistoryQuery& query) = 0;
  /// The time of a tag's newest sample; none when there is none.
  virtual QFuture<Result<std::optional<UtcTime>>> newest(TagId tag) = 0;
};

/// The reduction that HistoryQuery::maxPoints describes. Pure; `samples` in time order.
[[nodiscard]] QList<Sample> keepExtremes(const QList<Sample>& samples, UtcTime from, UtcTime to,
                                         int maxPoints);

}  // namespace linewarden
