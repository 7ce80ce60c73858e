// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/flood_meter.h"

#include <algorithm>
#include <limits>

namespace linewarden {

int& FloodMeter::bucketAt(qint64 second) {
  return buckets_[static_cast<std::size_t>(second % seconds)];
}

void FloodMeter::advance(UtcTime now) {
  const qint64 second = toMillis(now) / 1000;
  const qint64 passed = std::clamp<qint64>(second - newest_, 0, seconds);
  for (qint64 i = 0; i < passed; ++i) {
    ++position_;
    int& bucket = bucketAt(position_);
    total_ -= bucket;
    bucket = 0;
  }
  newest_ = second;
  judge(now);
}

void FloodMeter::add(UtcTime time) {
  // One that is told late, by a sample's time, counts as of now.
  if (toMillis(time) / 1000 > newest_) advance(time);
  if (total_ == std::numeric_limits<int>::max()) return;
  ++bucketAt(position_);
  ++total_;
  judge(time);
}

void FloodMeter::judge(UtcTime now) {
  const bool isFlood = isFlood_ ? total_ >= endsBelow : total_ > startsOver;
  if (isFlood && !isFlood_) since_ = now;
  isFlood_ = isFlood;
}

}  // namespace linewarden
