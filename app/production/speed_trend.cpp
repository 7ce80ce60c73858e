// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/speed_trend.h"

#include <cmath>
#include <limits>

namespace linewarden {

void SpeedTrend::take(UtcTime time, double value) {
  if (!std::isfinite(value)) return;
  const auto minute = std::chrono::floor<std::chrono::minutes>(time);
  if (!minutes_.empty() && minute < minutes_.back().begin) return;
  if (minutes_.empty() || minute > minutes_.back().begin) minutes_.push_back({minute, 0, 0});
  minutes_.back().sum += value;
  ++minutes_.back().count;
  while (minutes_.front().begin <= minute - std::chrono::hours(1)) minutes_.pop_front();
}

QList<Sample> SpeedTrend::points(UtcTime now) const {
  QList<Sample> points;
  for (const Minute& minute : minutes_) {
    if (minute.begin <= now - std::chrono::hours(1) || minute.begin > now) continue;
    const UtcTime begin = minute.begin;
    if (!points.isEmpty() && begin - points.last().time > std::chrono::minutes(1)) {
      points.append({points.last().time + std::chrono::minutes(1),
                     std::numeric_limits<double>::quiet_NaN(), Quality::Bad});
    }
    points.append({begin, minute.sum / minute.count, Quality::Good});
  }
  return points;
}

}  // namespace linewarden
