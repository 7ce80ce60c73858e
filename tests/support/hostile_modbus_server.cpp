// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_modbus_server.h"

#include <QPointer>
#include <QtEndian>

#include <memory>

namespace linewarden::test {

namespace {

constexpr qsizetype requestBytes = 12;
constexpr quint8 lastBitFunction = 2;  ///< 1 and 2 read bits, 3 and 4 registers

void appendWord(QByteArray& bytes, quint16 word) {
  bytes.append(static_cast<char>(word >> 8));
  bytes.append(static_cast<char>(word & 0xFF));
}

SeenRequest requestIn(const QByteArray& bytes) {
  const char* data = bytes.constData();
  return {qFromBigEndian<quint16>(data), static_cast<quint8>(data[6]), static_cast<quint8>(data[7]),
          qFromBigEndian<quint16>(data + 8), qFromBigEndian<quint16>(data + 10)};
}

}  // namespace

HostileModbusServer::HostileModbusServer(Answer answer) : answer_(std::move(answer)) {
  connect(&server_, &QTcpServer::newConnection, this, &HostileModbusServer::accept);
  server_.listen(QHostAddress::LocalHost);
}

quint16 HostileModbusServer::registerAt(int address) {
  return static_cast<quint16>(address * 31 + 7);
}

bool HostileModbusServer::bitAt(int address) {
  return address % 3 == 0;
}

QByteArray HostileModbusServer::replyWith(const SeenRequest& request, const QByteArray& pdu) {
  QByteArray bytes;
  appendWord(bytes, request.transaction);
  appendWord(bytes, 0);
  appendWord(bytes, static_cast<quint16>(pdu.size() + 1));
  bytes.append(static_cast<char>(request.unit));
  return bytes + pdu;
}

QByteArray HostileModbusServer::rightReply(const SeenRequest& request) {
  QByteArray data;
  if (request.function <= lastBitFunction) {
    data.fill('\0', (request.count + 7) / 8);
    for (int i = 0; i < request.count; ++i) {
      if (bitAt(request.first + i))
        data[i / 8] = static_cast<char>(data.at(i / 8) | (1 << (i % 8)));
    }
  } else {
    for (int i = 0; i < request.count; ++i) appendWord(data, registerAt(request.first + i));
  }
  QByteArray pdu;
  pdu.append(static_cast<char>(request.function));
  pdu.append(static_cast<char>(data.size()));
  return replyWith(request, pdu + data);
}

void HostileModbusServer::answerRight(const SeenRequest& request, QTcpSocket& socket) {
  socket.write(rightReply(request));
}

void HostileModbusServer::accept() {
  while (QTcpSocket* socket = server_.nextPendingConnection()) {
    ++connections_;
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, buffer] { read(*socket, *buffer); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
  }
}

void HostileModbusServer::read(QTcpSocket& socket, QByteArray& buffer) {
  buffer += socket.readAll();
  const QPointer<QTcpSocket> alive(&socket);
  while (alive != nullptr && alive->isOpen() && buffer.size() >= requestBytes) {
    const SeenRequest request = requestIn(buffer);
    if (onePerSegment_) {
      buffer.clear();
    } else {
      buffer.remove(0, requestBytes);
    }
    requests_.append(request);
    answer_(request, socket);
  }
}

}  // namespace linewarden::test
