// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/keep_extremes.h"

#include <algorithm>
#include <cmath>

namespace linewarden {

ExtremeKeeper::ExtremeKeeper(UtcTime from, UtcTime to, int maxPoints)
    : from_(from),
      to_(to),
      maxPoints_(std::max(maxPoints, 0)),
      spans_(std::max<qint64>(maxPoints_ / 4, 1)) {}

void ExtremeKeeper::take(const Sample& sample) {
  if (sample.time < from_ || sample.time >= to_) return;
  if (reducing_) {
    reduce(sample);
    return;
  }
  kept_.append(sample);
  if (maxPoints_ == 0 || kept_.size() <= maxPoints_) return;
  // One more than may be kept: from here on only the spans' extremes stay.
  reducing_ = true;
  const QList<Sample> all = std::exchange(kept_, {});
  for (const Sample& held : all) reduce(held);
}

QList<Sample> ExtremeKeeper::finish() {
  closeSpan();
  return std::exchange(kept_, {});
}

qint64 ExtremeKeeper::spanOf(UtcTime time) const {
  // In floating point, as the product of a long range and many spans overflows 64 bits.
  const double start = static_cast<double>(toMillis(from_));
  const double length = static_cast<double>(toMillis(to_)) - start;
  const double part = (static_cast<double>(toMillis(time)) - start) / length;
  const auto index = static_cast<qint64>(part * static_cast<double>(spans_));
  return std::clamp<qint64>(index, 0, spans_ - 1);
}

void ExtremeKeeper::reduce(const Sample& sample) {
  const qint64 index = spanOf(sample.time);
  if (index != span_.index) {
    closeSpan();
    span_.index = index;
  }
  const Candidate candidate{taken_++, sample};
  if (!span_.first) span_.first = candidate;
  span_.last = candidate;
  if (std::isnan(sample.value)) {
    if (!span_.gap) span_.gap = candidate;
    return;
  }
  if (!span_.lowest || sample.value < span_.lowest->sample.value) span_.lowest = candidate;
  if (!span_.highest || sample.value > span_.highest->sample.value) span_.highest = candidate;
}

void ExtremeKeeper::closeSpan() {
  std::vector<Candidate> chosen;
  for (const auto& candidate : {span_.first, span_.lowest, span_.highest, span_.gap, span_.last}) {
    if (candidate) chosen.push_back(*candidate);
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Candidate& a, const Candidate& b) { return a.order < b.order; });
  const auto end =
      std::unique(chosen.begin(), chosen.end(),
                  [](const Candidate& a, const Candidate& b) { return a.order == b.order; });
  for (auto it = chosen.begin(); it != end; ++it) kept_.append(it->sample);
  span_ = {};
}

QList<Sample> keepExtremes(const QList<Sample>& samples, UtcTime from, UtcTime to, int maxPoints) {
  ExtremeKeeper keeper(from, to, maxPoints);
  for (const Sample& sample : samples) keeper.take(sample);
  return keeper.finish();
}

}  // namespace linewarden
