// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plc/modbus/frame.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QtEndian>

namespace linewarden::modbus {

namespace {

constexpr qsizetype headerBytes = 7;
constexpr int maxLength = 254;  ///< unit and a PDU of 253 bytes
constexpr int minLength = 2;    ///< unit and a function code

struct FrameText {
  Q_DECLARE_TR_FUNCTIONS(linewarden::modbus::Frame)
};

quint16 wordAt(const QByteArray& bytes, qsizetype position) {
  return qFromBigEndian<quint16>(bytes.constData() + position);
}

}  // namespace

QByteArray encodeFrame(quint16 transaction, quint8 unit, const QModbusPdu& pdu) {
  QByteArray bytes;
  bytes.reserve(headerBytes + pdu.size());
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream << transaction << quint16(0) << static_cast<quint16>(pdu.size() + 1) << unit << pdu;
  return bytes;
}

void FrameReader::append(const QByteArray& bytes) {
  if (broken_) return;
  if (position_ == buffer_.size()) {
    buffer_ = bytes;
    position_ = 0;
    return;
  }
  buffer_.remove(0, position_);
  position_ = 0;
  buffer_.append(bytes);
}

FrameReader::Next FrameReader::next() {
  if (broken_) return *broken_;
  const qsizetype available = buffer_.size() - position_;
  // The header is judged as soon as its fields are there: garbage must not make us wait
  // for a length that was never meant as one.
  if (available >= 4 && wordAt(buffer_, position_ + 2) != 0) {
    return broken(
        FrameText::tr("The reply is not Modbus: its header names protocol %1 instead of 0.")
            .arg(wordAt(buffer_, position_ + 2)));
  }
  if (available < 6) return {};
  const int length = wordAt(buffer_, position_ + 4);
  if (length < minLength || length > maxLength) {
    return broken(
        FrameText::tr("The reply's header gives a length of %1 bytes; only 2 to 254 are possible.")
            .arg(length));
  }
  if (available < 6 + length) return {};

  Frame frame;
  frame.transaction = wordAt(buffer_, position_);
  frame.unit = static_cast<quint8>(buffer_.at(position_ + 6));
  const auto function = static_cast<quint8>(buffer_.at(position_ + headerBytes));
  const QByteArray data = buffer_.mid(position_ + headerBytes + 1, length - minLength);
  frame.pdu = QModbusResponse(QModbusPdu::FunctionCode(function), data);
  position_ += 6 + length;
  return frame;
}

void FrameReader::reset() {
  buffer_.clear();
  position_ = 0;
  broken_.reset();
}

FrameReader::Next FrameReader::broken(const QString& reason) {
  broken_ = BrokenStream{reason};
  buffer_.clear();
  position_ = 0;
  return *broken_;
}

}  // namespace linewarden::modbus
