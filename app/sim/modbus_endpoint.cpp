// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/modbus_endpoint.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>
#include <QTimer>

namespace linewarden::sim {

namespace {

constexpr int maxClients = 32;
constexpr qint64 readBufferBytes = 64 * 1024;

}  // namespace

ModbusEndpoint::ModbusEndpoint(RegisterBank& bank, quint8 unitId, QObject* parent)
    : QObject(parent), bank_(bank), unitId_(unitId) {
  connect(&server_, &QTcpServer::newConnection, this, &ModbusEndpoint::accept);
}

ModbusEndpoint::~ModbusEndpoint() {
  // The server ends its sockets after clients_ is gone, which must not hear of it then.
  for (auto it = clients_.keyBegin(); it != clients_.keyEnd(); ++it) (*it)->disconnect(this);
}

Result<void> ModbusEndpoint::listen(const QString& host, quint16 port) {
  host_ = host;
  QHostAddress address(host);
  // Only this machine's own addresses can be served; a name is taken as loopback.
  if (address.isNull()) address = QHostAddress::LocalHost;
  if (!server_.listen(address, port)) {
    return Error{ErrorCode::PlcUnreachable,
                 tr("Port %1 of %2 cannot be served: %3. Another program may hold it; choose other "
                    "ports with --port-base.")
                     .arg(port)
                     .arg(host, server_.errorString()),
                 {}};
  }
  port_ = server_.serverPort();
  return {};
}

void ModbusEndpoint::setLinkLost(bool lost) {
  if (lost) {
    server_.close();
    const QList<QTcpSocket*> sockets = clients_.keys();
    for (QTcpSocket* socket : sockets) socket->abort();
    return;
  }
  if (!server_.isListening()) static_cast<void>(listen(host_, port_));
}

void ModbusEndpoint::accept() {
  while (QTcpSocket* socket = server_.nextPendingConnection()) {
    if (clients_.size() >= maxClients) {
      socket->abort();
      socket->deleteLater();
      continue;
    }
    socket->setReadBufferSize(readBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    clients_.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
      clients_.remove(socket);
      socket->deleteLater();
    });
  }
}

void ModbusEndpoint::read(QTcpSocket& socket) {
  const auto client = clients_.find(&socket);
  if (client == clients_.end()) return;
  client->append(socket.readAll());
  QList<modbus::Frame> frames;
  bool broken = false;
  for (;;) {
    const modbus::FrameReader::Next next = client->next();
    if (const auto* frame = std::get_if<modbus::Frame>(&next)) {
      frames.append(*frame);
      continue;
    }
    broken = std::holds_alternative<modbus::BrokenStream>(next);
    break;
  }
  const QPointer<QTcpSocket> alive(&socket);
  for (const modbus::Frame& frame : frames) {
    if (alive.isNull()) return;
    reply(socket, frame);
  }
  if (broken && !alive.isNull()) socket.abort();
}

void ModbusEndpoint::reply(QTcpSocket& socket, const modbus::Frame& frame) {
  const QModbusRequest request(frame.pdu.functionCode(), frame.pdu.data());
  // Another unit than ours is behind no gateway here.
  const QModbusResponse response =
      frame.unit == unitId_
          ? bank_.answer(request)
          : QModbusExceptionResponse(request.functionCode(),
                                     QModbusExceptionResponse::GatewayTargetDeviceFailedToRespond);
  const QByteArray bytes = modbus::encodeFrame(frame.transaction, frame.unit, response);
  if (delay_.count() == 0) {
    socket.write(bytes);
    return;
  }
  QTimer::singleShot(delay_, &socket, [&socket, bytes] { socket.write(bytes); });
}

}  // namespace linewarden::sim
