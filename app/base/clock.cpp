// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

namespace linewarden {

UtcTime SystemClock::now() const {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

SteadyTime SystemClock::steadyNow() const {
  return std::chrono::steady_clock::now();
}

QString toIsoUtc(UtcTime time) {
  return QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

QDateTime toLocal(UtcTime time) {
  return QDateTime::fromMSecsSinceEpoch(toMillis(time), Qt::LocalTime);
}

}  // namespace linewarden
