// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QList>

#include <chrono>

/// Which requests read a PLC's tags: as few as its limits allow. Pure.
namespace linewarden::modbus {

/// A value inside a request.
struct PlannedTag {
  qsizetype tag = 0;  ///< index in the list that was planned
  int first = 0;      ///< address of its first register or bit
  int width = 1;      ///< registers or bits

  friend bool operator==(const PlannedTag&, const PlannedTag&) = default;
};

/// One read request.
struct PlannedRequest {
  ModbusTable table = ModbusTable::HoldingRegister;
  std::chrono::milliseconds sampling{1000};
  int first = 0;
  int count = 1;
  QList<PlannedTag> tags;  ///< by address; each inside first to first + count

  friend bool operator==(const PlannedRequest&, const PlannedRequest&) = default;
};

struct RequestLimits {
  int maxRegisters = 125;  ///< clamped to 1 … 125
  int maxBits = 2000;      ///< clamped to 1 … 2000
  int maxGap = 8;          ///< unused addresses read along to join two values
};

struct RequestPlan {
  QList<PlannedRequest> requests;
  QList<qsizetype> impossible;  ///< tags too wide for one request, or past address 65535
};

/// Every tag in exactly one request of its table and sampling period, no value split,
/// with the fewest requests these limits allow.
[[nodiscard]] RequestPlan planRequests(const QList<Tag>& tags, RequestLimits limits);

/// The smaller requests that read the same values when the device refuses this one for
/// its addresses: without the gaps if there are any, in halves otherwise. Empty where it
/// holds a single range and so cannot be split.
[[nodiscard]] QList<PlannedRequest> splitRequest(const PlannedRequest& request);

}  // namespace linewarden::modbus
