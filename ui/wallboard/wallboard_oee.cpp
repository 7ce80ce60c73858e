// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallboard_oee.h"

#include <array>
#include <cmath>

namespace linewarden::ui {

namespace {

using namespace std::chrono_literals;

struct RateEnd {
  const char* text;
  std::chrono::milliseconds period;
};
constexpr std::array<RateEnd, 7> rateEnds{{{"/s", 1s},
                                           {"/sec", 1s},
                                           {"/min", 1min},
                                           {"/h", 1h},
                                           {"/hr", 1h},
                                           {"/hour", 1h},
                                           {"/d", 24h}}};

// Shorter than this, a count of few items says little about a speed.
constexpr std::chrono::milliseconds leastRunning = 1min;

std::optional<double> performanceOf(const LineStatus& status, UtcTime now) {
  const auto period = ratePeriod(status.speedUnit);
  if (!period || !status.good || !status.availability || !status.targetSpeed) return {};
  if (!std::isfinite(*status.targetSpeed) || *status.targetSpeed <= 0) return {};
  if (!status.countedSince) return {};
  const std::chrono::milliseconds counted = now - *status.countedSince;
  const double running = static_cast<double>(counted.count()) * *status.availability;
  if (running < static_cast<double>(leastRunning.count())) return {};
  const double planned = running / static_cast<double>(period->count()) * *status.targetSpeed;
  return static_cast<double>(*status.good + status.reject.value_or(0)) / planned;
}

}  // namespace

std::optional<std::chrono::milliseconds> ratePeriod(const QString& unit) {
  const QString known = unit.trimmed().toLower();
  for (const RateEnd& end : rateEnds) {
    if (known.endsWith(QLatin1String(end.text))) return end.period;
  }
  return {};
}

OeeSoFar oeeSoFar(const LineStatus& status, UtcTime now) {
  OeeSoFar shares;
  shares.availability = status.availability;
  shares.performance = performanceOf(status, now);
  if (status.good && status.reject && *status.good + *status.reject > 0) {
    shares.quality =
        static_cast<double>(*status.good) / static_cast<double>(*status.good + *status.reject);
  }
  if (shares.availability && shares.performance && shares.quality) {
    shares.oee = *shares.availability * *shares.performance * *shares.quality;
  }
  return shares;
}

}  // namespace linewarden::ui
