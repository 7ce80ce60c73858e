// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"

#include <optional>
#include <vector>

namespace linewarden {

/// keepExtremes() for samples that come one by one, in time order: it holds no more than
/// about `maxPoints` of them, however many come, so that a year can be read through it.
class ExtremeKeeper {
 public:
  /// Samples outside from <= time < to are left out. maxPoints 0 keeps all.
  ExtremeKeeper(UtcTime from, UtcTime to, int maxPoints);

  void take(const Sample& sample);
  /// Whether there were more than maxPoints, so that some were left out.
  [[nodiscard]] bool reduced() const { return reducing_; }
  /// What was kept, in time order; the keeper is empty afterwards.
  [[nodiscard]] QList<Sample> finish();

 private:
  struct Candidate {
    qint64 order = 0;
    Sample sample;
  };
  /// What the span of time that is being read has to keep.
  struct Span {
    qint64 index = -1;
    std::optional<Candidate> first;
    std::optional<Candidate> lowest;
    std::optional<Candidate> highest;
    std::optional<Candidate> gap;
    std::optional<Candidate> last;
  };

  [[nodiscard]] qint64 spanOf(UtcTime time) const;
  void reduce(const Sample& sample);
  void closeSpan();

  const UtcTime from_;
  const UtcTime to_;
  const int maxPoints_;
  const qint64 spans_;
  bool reducing_ = false;
  qint64 taken_ = 0;
  Span span_;
  QList<Sample> kept_;
};

}  // namespace linewarden
