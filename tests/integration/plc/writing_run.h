// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plc/live_values.h"
#include "app/plc/plc_network.h"

#include <memory>

namespace linewarden::test {

/// A network with one PLC on a port of this machine, to write to. Its tags are named tag0,
/// tag1, …, are writable, and sampled so rarely that what is read is what a test asked for.
class WritingRun {
 public:
  WritingRun(quint16 port, Plc plc, QList<Tag> tags);

  /// Waits for the connection; false where it does not come.
  [[nodiscard]] bool isConnected();
  [[nodiscard]] QFuture<TagWriteOutcome> begin(qsizetype tag, const TagValue& value);
  /// Waits for the outcome. Its tag is invalid where none came in time.
  [[nodiscard]] TagWriteOutcome write(qsizetype tag, const TagValue& value);
  /// As the PLC has it now; monostate where it could not be read.
  [[nodiscard]] TagValue held(qsizetype tag);
  PlcNetwork& network() { return *network_; }

 private:
  SystemClock clock_;
  std::shared_ptr<Plant> plant_;
  std::unique_ptr<LiveValues> values_;
  std::unique_ptr<PlcNetwork> network_;
};

/// A writable tag for it.
[[nodiscard]] Tag writableTag(ModbusTable table, int offset, DataType type,
                              RegisterOrder order = RegisterOrder::ABCD);

}  // namespace linewarden::test
