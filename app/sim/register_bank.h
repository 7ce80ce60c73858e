// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"
#include "app/plc/reading.h"

#include <QModbusServer>

#include <functional>

namespace linewarden::sim {

/// One PLC's memory: the four tables, laid out by its tags, answering Modbus requests
/// (Qt SerialBus). It has no connection of its own. One thread.
class RegisterBank final : public QModbusServer {
  Q_OBJECT

 public:
  /// Hears what a client wrote; the value is in engineering units.
  using Written = std::function<void(TagId, const TagValue&)>;

  RegisterBank(const QList<Tag>& tags, int unitId, Written written, QObject* parent = nullptr);

  /// What the tag holds from now on; out of the type's range it keeps what it held.
  void put(const Tag& tag, const TagValue& value);
  /// Reads from 0 to the end of a table's last tag (0 where no tag is), writes only where
  /// tags are writable; anything else is exception 2.
  [[nodiscard]] QModbusResponse answer(const QModbusPdu& request);

 protected:
  bool open() override { return true; }
  void close() override {}

 private:
  [[nodiscard]] bool mayWrite(QModbusDataUnit::RegisterType table, int first, int count) const;
  void tell(QModbusDataUnit::RegisterType table, int first, int count);

  const QList<Tag> tags_;
  const Written written_;
  bool answering_ = false;
};

}  // namespace linewarden::sim
