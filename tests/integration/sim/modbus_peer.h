// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plant/plant.h"

#include <QVariant>

#include <chrono>
#include <memory>

struct _modbus;

namespace linewarden::test {

/// A client on libmodbus, which knows nothing of our code. It blocks. One thread.
class ModbusPeer {
 public:
  ModbusPeer(quint16 port, int unitId,
             std::chrono::milliseconds patience = std::chrono::seconds(30));

  [[nodiscard]] bool connect();
  /// The tag's value in engineering units (bool, double or QString); invalid on an error.
  [[nodiscard]] QVariant read(const Tag& tag);
  /// Raw registers from a table; false on an error.
  [[nodiscard]] bool readRaw(ModbusTable table, int first, int count);
  /// A bool, an int16, a uint16 or a float32; false on an error.
  [[nodiscard]] bool write(const Tag& tag, double value);
  [[nodiscard]] bool writeRegisters(int first, const QList<quint16>& values);
  /// The Modbus exception that the last call ended with; 0 when it was another error.
  [[nodiscard]] int exception() const;
  /// errno of the last call.
  [[nodiscard]] int error() const { return error_; }

 private:
  struct Free {
    void operator()(_modbus* context) const;
  };
  [[nodiscard]] bool keepError(int result, int wanted);
  [[nodiscard]] QVariant readBit(const Tag& tag);

  std::unique_ptr<_modbus, Free> context_;
  QList<quint16> registers_;
  int error_ = 0;
};

}  // namespace linewarden::test
