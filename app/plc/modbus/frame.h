// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QModbusResponse>
#include <QString>

#include <optional>
#include <variant>

/// Modbus messages on a TCP stream (MODBUS Messaging on TCP/IP V1.0b, section 3.1): seven
/// bytes of header (transaction, protocol 0, length, unit), then the PDU. Pure.
namespace linewarden::modbus {

struct Frame {
  quint16 transaction = 0;
  quint8 unit = 0;
  QModbusResponse pdu;
};

/// The stream cannot be trusted any more, for the reason given.
struct BrokenStream {
  QString reason;
};

/// The bytes to send for a request.
[[nodiscard]] QByteArray encodeFrame(quint16 transaction, quint8 unit, const QModbusPdu& pdu);

/// Cuts the bytes of a connection into frames. Once broken it stays so until reset.
class FrameReader {
 public:
  using Next = std::variant<std::monostate, Frame, BrokenStream>;

  void append(const QByteArray& bytes);
  /// The next frame; monostate while it is not there as a whole.
  [[nodiscard]] Next next();
  /// Whether bytes of an unfinished frame are there.
  [[nodiscard]] bool hasPartial() const { return position_ < buffer_.size(); }
  void reset();

 private:
  [[nodiscard]] Next broken(const QString& reason);

  QByteArray buffer_;
  qsizetype position_ = 0;
  std::optional<BrokenStream> broken_;
};

}  // namespace linewarden::modbus
