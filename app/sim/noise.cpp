// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/noise.h"

#include <algorithm>
#include <cmath>

namespace linewarden::sim {

quint64 mixed(quint64 seed, quint64 counter) {
  quint64 z = seed + (counter + 1) * 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

quint64 seedOf(quint64 seed, const QString& name) {
  quint64 hash = 0xCBF29CE484222325ULL;
  for (const char byte : name.toUtf8()) {
    hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001B3ULL;
  }
  return mixed(seed, hash);
}

double uniform(quint64 seed, quint64 counter) {
  return static_cast<double>(mixed(seed, counter) >> 11) * 0x1.0p-53;
}

double exponential(quint64 seed, quint64 counter, double mean) {
  return -mean * std::log(1.0 - uniform(seed, counter));
}

double wander(quint64 seed, UtcTime time, std::chrono::milliseconds period) {
  const qint64 length = std::max<qint64>(1, period.count());
  const qint64 millis = toMillis(time);
  const qint64 slot = millis / length - (millis % length < 0 ? 1 : 0);
  const double part = static_cast<double>(millis - slot * length) / static_cast<double>(length);
  const double eased = part * part * (3 - 2 * part);
  const double from = 2 * uniform(seed, static_cast<quint64>(slot)) - 1;
  const double to = 2 * uniform(seed, static_cast<quint64>(slot + 1)) - 1;
  return from + (to - from) * eased;
}

}  // namespace linewarden::sim
