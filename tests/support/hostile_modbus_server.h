// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace linewarden::test {

/// A read request as the server saw it.
struct SeenRequest {
  quint16 transaction = 0;
  quint8 unit = 0;
  quint8 function = 0;
  quint16 first = 0;
  quint16 count = 0;
};

/// A Modbus/TCP server that answers as the test says: right, wrong, late or not at all.
/// Lives in the test's event loop.
class HostileModbusServer : public QObject {
  Q_OBJECT

 public:
  using Answer = std::function<void(const SeenRequest&, QTcpSocket&)>;

  explicit HostileModbusServer(Answer answer);

  [[nodiscard]] quint16 port() const { return server_.serverPort(); }
  [[nodiscard]] int connections() const { return connections_; }
  [[nodiscard]] const QList<SeenRequest>& requests() const { return requests_; }
  void setAnswer(Answer answer) { answer_ = std::move(answer); }
  /// Like a small controller: what came in the same segment behind the first request is lost.
  void takeOneRequestPerSegment() { onePerSegment_ = true; }

  /// What register or bit `address` holds in every table of this server.
  [[nodiscard]] static quint16 registerAt(int address);
  [[nodiscard]] static bool bitAt(int address);
  /// The right reply, header and all.
  [[nodiscard]] static QByteArray rightReply(const SeenRequest& request);
  /// A reply with this PDU under the right header.
  [[nodiscard]] static QByteArray replyWith(const SeenRequest& request, const QByteArray& pdu);
  static void answerRight(const SeenRequest& request, QTcpSocket& socket);

 private:
  void accept();
  void read(QTcpSocket& socket, QByteArray& buffer);

  Answer answer_;
  QTcpServer server_;
  QList<SeenRequest> requests_;
  int connections_ = 0;
  bool onePerSegment_ = false;
};

}  // namespace linewarden::test

/// As a test's table of data holds it.
Q_DECLARE_METATYPE(linewarden::test::HostileModbusServer::Answer)
