// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/production/count_meter.h"

#include <cmath>

namespace linewarden {

namespace {

constexpr double range16 = 65536.0;
constexpr double range32 = 4294967296.0;
constexpr double edge = 1.0 / 16;

double rangeOf(DataType type) {
  switch (type) {
    case DataType::Int16:
    case DataType::UInt16: return range16;
    case DataType::Int32:
    case DataType::UInt32: return range32;
    case DataType::Bool:
    case DataType::Float32:
    case DataType::Float64:
    case DataType::String: return 0;
  }
  return 0;
}

Scaling usableScaling(const Scaling& scaling) {
  return scaling.factor == 0 ? Scaling{} : scaling;
}

}  // namespace

CountMeter::CountMeter(const Tag& counter)
    : scaling_(usableScaling(counter.scaling)), range_(rangeOf(counter.type)) {}

void CountMeter::take(double value) {
  if (!std::isfinite(value)) return;
  const double raw = (value - scaling_.offset) / scaling_.factor;
  const double before = last_.value_or(raw);
  last_ = raw;
  if (raw >= before) {
    counted_ += raw - before;
    return;
  }
  // A signed counter wraps from 32767 to -32768: the way up, modulo the range, is short too.
  const double wayUp = raw + range_ - before;
  const bool wrapped = range_ > 0 && wayUp >= 0 && wayUp <= range_ * edge;
  counted_ += wrapped ? wayUp : std::max(raw, 0.0);
}

std::optional<qint64> CountMeter::count() const {
  if (!last_) return std::nullopt;
  return std::llround(counted_ * std::abs(scaling_.factor));
}

}  // namespace linewarden
