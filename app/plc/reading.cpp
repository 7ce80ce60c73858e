// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/reading.h"

#include <limits>

namespace linewarden {

namespace {

struct AsNumber {
  double operator()(std::monostate) const { return std::numeric_limits<double>::quiet_NaN(); }
  double operator()(bool value) const { return value ? 1 : 0; }
  double operator()(qint64 value) const { return static_cast<double>(value); }
  double operator()(double value) const { return value; }
  double operator()(const QString&) const { return std::numeric_limits<double>::quiet_NaN(); }
};

}  // namespace

double asNumber(const TagValue& value) {
  return std::visit(AsNumber{}, value);
}

void registerPlcMetaTypes() {
  qRegisterMetaType<Reading>();
  qRegisterMetaType<ReadingBatch>("linewarden::ReadingBatch");
  qRegisterMetaType<PlcStatus>();
}

}  // namespace linewarden
