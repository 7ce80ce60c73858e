// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hostile_modbus_server.h"
#include "tests/support/server_process.h"

#include <QModbusTcpClient>

#include <memory>

namespace linewarden::test {

/// The two PLCs of the plant: pymodbus in a process of its own, which answers line 1, and
/// one in this process that answers line 2 until it hangs.
class TwoPlcs {
 public:
  TwoPlcs();

  /// Waits until both can be asked.
  bool start();
  /// The plant that is made of them.
  [[nodiscard]] QByteArray plantFile() const;

  /// From now on the second PLC takes requests and never answers.
  void hang();
  void answerAgain();
  /// Writes line 1's speed into the first PLC, as its own program would; waits for it.
  bool setSpeed(quint16 speed);

 private:
  ServerProcess answering_;
  HostileModbusServer hanging_;
  QModbusTcpClient hand_;
  quint16 port_ = 0;
};

}  // namespace linewarden::test
