// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/plc/modbus/frame.h"
#include "app/sim/register_bank.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace linewarden::sim {

/// A PLC's port: Modbus/TCP for several clients at once. It can lose its link and answer
/// late on request. Bytes that are no Modbus end their connection. One thread.
class ModbusEndpoint final : public QObject {
  Q_OBJECT

 public:
  ModbusEndpoint(RegisterBank& bank, quint8 unitId, QObject* parent = nullptr);
  ~ModbusEndpoint() override;

  /// Port 0: one the system chooses.
  Result<void> listen(const QString& host, quint16 port);
  [[nodiscard]] quint16 port() const { return port_; }

  void setLinkLost(bool lost);
  void setDelay(std::chrono::milliseconds delay) { delay_ = delay; }

 private:
  void accept();
  void read(QTcpSocket& socket);
  void reply(QTcpSocket& socket, const modbus::Frame& frame);

  RegisterBank& bank_;
  const quint8 unitId_;
  QTcpServer server_;
  QHash<QTcpSocket*, modbus::FrameReader> clients_;
  QString host_;
  quint16 port_ = 0;
  std::chrono::milliseconds delay_{0};
};

}  // namespace linewarden::sim
